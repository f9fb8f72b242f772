// The alarms of checking: the repeating one, and the one that takes up a check that failed or was cut off.

import { nextCheck } from './checkState.ts';
import type { Deps } from './deps.ts';

/** Named by the contract. */
export const CHECK_ALARM = 'check-follows';
export const RETRY_ALARM = 'check-follows-retry';
/** Rings when quiet hours end and something waits to be told. */
export const TELL_ALARM = 'tell-alerts';

const MINUTE_MS = 60_000;
/** A check that says nothing for so long was cut off. */
const RESUME_AFTER_MS = 3 * MINUTE_MS;

/**
 * Makes sure both alarms are there, at every start of the background: some browsers forget them at a restart. Those that
 * are there keep their time.
 */
export async function ensureAlarms(deps: Deps): Promise<void> {
  const { platform, clock } = deps;
  const { checkEvery } = await platform.settings.load();
  const state = await deps.store.checks.get();
  const doneAt = state.ok ? state.value.doneAt : null;
  await platform.alarms.ensure(CHECK_ALARM, {
    when: nextCheck({ doneAt }, checkEvery, clock.now(), deps.random()),
    periodMinutes: checkEvery * 60,
  });
  if (!state.ok) return;
  const { startedAt, notBefore } = state.value;
  if (notBefore === null && startedAt === null) return;
  const when = notBefore === null ? clock.now() : Date.parse(notBefore);
  await platform.alarms.ensure(RETRY_ALARM, { when });
}

/** Lets a check that gets cut off be taken up again. */
export const expectToResume = ({ platform, clock }: Deps): Promise<void> =>
  platform.alarms.set(RETRY_ALARM, { when: clock.now() + RESUME_AFTER_MS });
