// The hours in which nobody is disturbed. Pure.
import type { QuietHours } from '../settings/settings.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/**
 * Minutes until the quiet hours end, or 0 outside them. They may run over midnight; from an hour to the same hour is
 * no time at all. `minuteOfDay` is the person's own, 0 to 1439.
 */
export function quietFor(hours: QuietHours | null, minuteOfDay: number): number {
  if (hours === null) return 0;
  const from = hours.from * HOUR_MINUTES;
  const around = (minutes: number): number => (minutes + DAY_MINUTES) % DAY_MINUTES;
  const length = around(hours.to * HOUR_MINUTES - from);
  const passed = around(minuteOfDay - from);
  return passed < length ? length - passed : 0;
}
