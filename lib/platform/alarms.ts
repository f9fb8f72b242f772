// Alarms: the browser may drop them at a restart, and setting one anew would push it away for ever, so look first.
import browser from 'webextension-polyfill';

const MINUTE_MS = 60_000;

/** `when` is in milliseconds since 1970; a time that has passed means soon. Without a period it rings once. */
export interface AlarmTime {
  when: number;
  periodMinutes?: number;
}

/** Sets an alarm; one of the same name is replaced. */
export async function setAlarm(name: string, { when, periodMinutes }: AlarmTime): Promise<void> {
  browser.alarms.create(name, {
    when: Math.max(when, Date.now() + MINUTE_MS),
    ...(periodMinutes !== undefined && { periodInMinutes: periodMinutes }),
  });
}

/** Makes sure an alarm of this period exists. One that is there already keeps its time. */
export async function ensureAlarm(name: string, time: AlarmTime): Promise<void> {
  const there = await browser.alarms.get(name);
  if (there && there.periodInMinutes === time.periodMinutes) return;
  await setAlarm(name, time);
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
