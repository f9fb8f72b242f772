// Alarms: the browser may drop them at a restart, and setting one anew would push it away for ever, so look first.
import browser from 'webextension-polyfill';

const MINUTE_MS = 60_000;

/**
 * Makes sure a repeating alarm exists with this period. One that is there already keeps its time.
 * `when` (milliseconds since 1970) is its first time if it has to be made; a time that has passed means soon.
 */
export async function ensureAlarm(
  name: string,
  { when, periodMinutes }: { when: number; periodMinutes: number },
): Promise<void> {
  const there = await browser.alarms.get(name);
  if (there?.periodInMinutes === periodMinutes) return;
  browser.alarms.create(name, {
    when: Math.max(when, Date.now() + MINUTE_MS),
    periodInMinutes: periodMinutes,
  });
}

/** Sets an alarm that rings once; one of the same name is replaced. */
export async function setAlarm(name: string, when: number): Promise<void> {
  browser.alarms.create(name, { when: Math.max(when, Date.now() + MINUTE_MS) });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
