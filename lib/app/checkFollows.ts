// A check of everything followed, from the alarm or a click to the notification. Stopped anywhere, it loses and repeats nothing.
import { type Failure, ok, type Result } from '../result/result.ts';
import { checkConditions } from './checkConditions.ts';
import { mustWait, pauseAfter } from './checkState.ts';
import { checkStudies, type Tally } from './checkStudies.ts';
import { type Deps, isoNow } from './deps.ts';
import { explain } from './explain.ts';
import { housekeeping } from './housekeeping.ts';
import { refreshBadge } from './library.ts';
import { expectToResume, RETRY_ALARM } from './schedule.ts';
import type { StudySource } from './studySource.ts';
import { tellAlerts } from './tellAlerts.ts';

export type Check = (
  why: 'alarm' | 'click',
) => Promise<Result<{ checked: number; changes: number }>>;

async function followsAnything({ store }: Deps): Promise<Result<boolean>> {
  const studies = await store.saved.followed();
  if (!studies.ok) return studies;
  if (studies.value.length > 0) return ok(true);
  const conditions = await store.conditions.all();
  return conditions.ok ? ok(conditions.value.length > 0) : conditions;
}

/** Asks the registry for its data version, then compares what was not compared under it. One request when nothing moved. */
async function compareAll(deps: Deps, source: StudySource, tally: Tally): Promise<Result<null>> {
  const version = await deps.registry.fetchVersion({ priority: 'background' });
  if (!version.ok) return version;
  const { dataTimestamp } = version.value;
  const noted = await deps.store.checks.update({ version: { dataTimestamp, at: isoNow(deps) } });
  if (!noted.ok) return noted;
  const studies = await checkStudies(deps, source, dataTimestamp, tally);
  if (!studies.ok) return studies;
  return checkConditions(deps, dataTimestamp, tally);
}

/** Writes down how it ended and when the next try is. */
async function conclude(deps: Deps, failure: Failure | null, isWhole: boolean): Promise<void> {
  const { store, platform, clock } = deps;
  if (isWhole) {
    const doneAt = isoNow(deps);
    await store.checks.update({ startedAt: null, doneAt, failure, tries: 0, notBefore: null });
    await platform.alarms.clear(RETRY_ALARM);
    return;
  }
  const before = await store.checks.get();
  const tries = (before.ok ? before.value.tries : 0) + 1;
  const pause = pauseAfter(failure ?? { kind: 'bug' }, tries, deps.random());
  const when = clock.now() + pause;
  const notBefore = new Date(when).toISOString();
  await store.checks.update({ startedAt: null, failure, tries, notBefore });
  await platform.alarms.set(RETRY_ALARM, { when });
}

async function run(deps: Deps, source: StudySource, why: 'alarm' | 'click') {
  const { store, platform } = deps;
  const tally: Tally = { checked: 0, changes: 0, trouble: null };
  // Alerts of a check that was stopped before it could tell them.
  await tellAlerts(deps);
  const anything = await followsAnything(deps);
  if (!anything.ok) return anything;
  const state = await store.checks.get();
  if (!state.ok) return state;
  const mayWait = why === 'alarm' && mustWait(state.value, deps.clock.now());
  if (!anything.value || mayWait) return ok(tally);
  await expectToResume(deps);
  await store.checks.update({ startedAt: isoNow(deps) });
  const done = await platform.keepAwake(() => compareAll(deps, source, tally));
  // What was found before a failure is told all the same.
  await tellAlerts(deps);
  await refreshBadge(deps);
  const failure = done.ok ? tally.trouble : await explain(deps, done.error);
  if (done.ok) await housekeeping(deps);
  await conclude(deps, failure, done.ok);
  // Last, so that an open page which asks again hears how the check ended.
  await platform.broadcastChanged(['saved', 'changes']);
  return done.ok ? ok(tally) : { ok: false as const, error: failure ?? done.error };
}

/**
 * Makes the check. Calls that come while one runs share it. By the alarm it keeps the pause a failure has set; a person's
 * click does not wait. Fails with what kept the registry or the database from answering.
 */
export function createCheck(deps: Deps, source: StudySource): Check {
  let running: ReturnType<Check> | undefined;
  return async (why) => {
    if (running) {
      // The alarm that would take up a cut-off check has just rung: it is needed again.
      await expectToResume(deps);
      return running;
    }
    running = run(deps, source, why)
      .then((result) =>
        result.ok ? ok({ checked: result.value.checked, changes: result.value.changes }) : result,
      )
      .finally(() => {
        running = undefined;
      });
    return running;
  };
}
