// Following a study and its conditions, and undoing it.
import type { FollowedCondition, FollowState } from '../follow/saved.ts';
import type { StudyFilter } from '../follow/studyFilter.ts';
import { parseStudyNumber } from '../nct/studyNumber.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { Following } from '../store/saved.ts';
import { meshSynonym } from '../summary/names/meshOfCondition.ts';
import type { Trial } from '../trial/trial.ts';
import { type Deps, isoNow } from './deps.ts';
import { followState } from './followState.ts';
import { DAY_MS } from './freshness.ts';
import { readerOf } from './language.ts';
import { listConditions } from './library.ts';
import { listingOf } from './listingOf.ts';
import type { StudySource } from './studySource.ts';

/** How far back a followed condition is first asked for: enough for studies posted late, little enough for one page. */
const LOOK_BACK_MS = 7 * DAY_MS;

/** What is written down when a study is followed. */
export async function followingOf(deps: Deps, trial: Trial): Promise<Following> {
  const { lang, reading, follow } = await readerOf(deps);
  const read = reading.summarize(trial, { today: deps.clock.today(), lang });
  return {
    nctId: trial.nctId.value,
    now: isoNow(deps),
    listing: listingOf(trial, read, lang),
    lastUpdatePosted: trial.status.lastUpdatePostDate?.date.value ?? '',
    dataDay: trial.versionHolder?.value ?? '',
    snapshot: follow.snapshotOf(trial),
  };
}

/** The study as the registry has it today. Whoever follows asks us to write it down, in a private window too. */
async function studyOf(source: StudySource, id: string): Promise<Result<Trial>> {
  const study = await source.get(id, { refresh: false, keep: true });
  return study.ok ? ok(study.value.trial) : study;
}

/** Follows a study; one followed before takes up where it was left. Needs the record once, from the cache or the registry. */
export async function followTrial(
  deps: Deps,
  source: StudySource,
  id: string,
): Promise<Result<FollowState>> {
  const trial = await studyOf(source, id);
  if (!trial.ok) return trial;
  const followed = await deps.store.saved.follow(await followingOf(deps, trial.value));
  if (!followed.ok) return followed;
  await deps.platform.broadcastChanged(['saved', 'changes'], [trial.value.nctId.value]);
  return followState(deps, trial.value);
}

/** Stops following. Following again brings everything back. */
export async function unfollowTrial(
  deps: Deps,
  source: StudySource,
  id: string,
): Promise<Result<FollowState>> {
  const asked = parseStudyNumber(id)?.id;
  if (asked === undefined) return fail('bad-id', id);
  // Nothing is fetched for this: without the record, all that is missing is which conditions are still followed.
  const trial = await source.copy(asked);
  const row = await deps.store.saved.get(asked);
  if (!row.ok) return row;
  // An old number leads to the study it was merged into, which is the one that was followed.
  const followed = row.value?.following === 1 ? asked : (trial?.nctId.value ?? asked);
  const unfollowed = await deps.store.saved.unfollow([followed], isoNow(deps));
  if (!unfollowed.ok) return unfollowed;
  await deps.platform.broadcastChanged(['saved', 'changes'], [followed]);
  return trial ? followState(deps, trial) : ok({ following: false });
}

async function changeConditions(
  deps: Deps,
  source: StudySource,
  id: string,
  change: (trial: Trial) => Promise<Result<unknown>>,
): Promise<Result<FollowState>> {
  const copy = await source.copy(id);
  const trial = copy ? ok(copy) : await studyOf(source, id);
  if (!trial.ok) return trial;
  const changed = await change(trial.value);
  if (!changed.ok) return changed;
  await deps.platform.broadcastChanged(['saved', 'changes']);
  return followState(deps, trial.value);
}

/** Follows conditions as this study words them: from today on, new studies for them are told. */
export const followConditions = (
  deps: Deps,
  source: StudySource,
  id: string,
  conditions: string[],
): Promise<Result<FollowState>> => {
  const from = new Date(deps.clock.now() - LOOK_BACK_MS).toISOString().slice(0, 10);
  return changeConditions(deps, source, id, (trial) => {
    const worded = conditions.map((condition) => ({
      condition,
      meshTerm: meshSynonym(trial, condition) ?? '',
    }));
    return deps.store.conditions.add(worded, { now: isoNow(deps), from });
  });
};

/** Stops following conditions. */
export const unfollowConditions = (
  deps: Deps,
  source: StudySource,
  id: string,
  conditions: string[],
): Promise<Result<FollowState>> =>
  changeConditions(deps, source, id, () => deps.store.conditions.remove(conditions));

/** Stops following one condition and gives those left. */
export async function unfollowCondition(
  deps: Deps,
  condition: string,
): Promise<Result<FollowedCondition[]>> {
  const removed = await deps.store.conditions.remove([condition]);
  if (!removed.ok) return removed;
  await deps.platform.broadcastChanged(['saved', 'changes']);
  return listConditions(deps);
}

/** Narrows or widens what is told of a followed condition from now on, and gives them all. */
export async function filterCondition(
  deps: Deps,
  condition: string,
  filter: StudyFilter,
): Promise<Result<FollowedCondition[]>> {
  const changed = await deps.store.conditions.filter(condition, filter);
  if (!changed.ok) return changed;
  await deps.platform.broadcastChanged(['changes']);
  return listConditions(deps);
}
