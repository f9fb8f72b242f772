// One followed study compared with what the registry shows now, and what that means written down in one step.
import type { Change } from '../follow/change.ts';
import { nearTo } from '../follow/nearness.ts';
import { type Failure, ok, type Result } from '../result/result.ts';
import type { Comparison } from '../store/absorb.ts';
import type { SavedRow } from '../store/rows.ts';
import type { SnapshotVersion } from '../store/snapshots.ts';
import type { Trial } from '../trial/trial.ts';
import { type Deps, type FollowRules, isoNow, type Telling } from './deps.ts';
import { followingOf } from './following.ts';
import { readerOf } from './language.ts';
import type { StudySource } from './studySource.ts';

/** Minor changes wait in the inbox; nobody is called for them. */
const alertsOf = (changes: readonly Change[]): string[] =>
  changes.filter((change) => change.weight !== 'minor').map((change) => change.id);

/** The parts of a comparison that are the same however it ends. */
async function frame(deps: Deps, under: string, before: SnapshotVersion | undefined) {
  const now = isoNow(deps);
  const isNear = nearTo((await deps.platform.settings.load()).place);
  const { lang, follow } = await readerOf(deps);
  const telling = { lang, foundAt: now, ...(isNear && { isNear }) };
  return { now, telling, follow, under, comparedWith: before?.version ?? -1 };
}

/** The changes, or none and a new baseline where a damaged snapshot (an import may bring one) can't be compared. */
function changesSince(
  follow: FollowRules,
  before: SnapshotVersion | undefined,
  after: Record<string, unknown>,
  telling: Telling,
): Change[] {
  if (!before) return [];
  try {
    return follow.changes(before.snapshot, after, telling);
  } catch (error) {
    console.error('A kept snapshot could not be compared; the study begins anew.', error);
    return [];
  }
}

const write = (deps: Deps, comparison: Omit<Comparison, 'alerts'>): Promise<Result<number>> =>
  deps.store.absorb({ ...comparison, alerts: alertsOf(comparison.changes) });

async function absorbRead(
  deps: Deps,
  under: string,
  row: SavedRow,
  trial: Trial,
  before: SnapshotVersion | undefined,
): Promise<Result<number>> {
  const { telling, follow, ...rest } = await frame(deps, under, before);
  const read = await followingOf(deps, trial);
  const changes = changesSince(follow, before, read.snapshot, telling);
  return write(deps, { nctId: row.nctId, ...rest, changes, read });
}

/** The registry leads this number to another study: that one is followed from now on, and the person is told. */
async function absorbMerged(
  deps: Deps,
  under: string,
  row: SavedRow,
  trial: Trial,
  before: SnapshotVersion | undefined,
): Promise<Result<number>> {
  const still = await deps.store.saved.get(row.nctId);
  if (!still.ok) return still;
  // Unfollowed or erased while the registry was asked: then nobody wants the other one either.
  if (still.value?.following !== 1) return ok(0);
  const followed = await deps.store.saved.follow(await followingOf(deps, trial));
  if (!followed.ok) return followed;
  const { telling, follow, ...rest } = await frame(deps, under, before);
  const mergedInto = trial.nctId.value;
  const changes = [follow.merged(row.nctId, mergedInto, telling)];
  const gone = { since: rest.now, mergedInto };
  return write(deps, { nctId: row.nctId, ...rest, changes, gone });
}

async function absorbGone(
  deps: Deps,
  under: string,
  row: SavedRow,
  before: SnapshotVersion | undefined,
): Promise<Result<number>> {
  const { telling, follow, ...rest } = await frame(deps, under, before);
  const changes = [follow.gone(row.nctId, before?.snapshot, telling)];
  return write(deps, { nctId: row.nctId, ...rest, changes, gone: { since: rest.now } });
}

/** Only the registry's own "not found" means gone; every other failure means that we do not know. */
const meansGone = ({ kind }: Failure): boolean => kind === 'unknown-id';

/** Fetches a study, compares it and writes down what changed. Gives the number of changes. */
export async function compareStudy(
  deps: Deps,
  source: StudySource,
  under: string,
  row: SavedRow,
): Promise<Result<number>> {
  const fetched = await deps.registry.fetchStudy(row.nctId, { priority: 'background' });
  if (!fetched.ok && !meansGone(fetched.error)) return fetched;
  const before = await deps.store.snapshots.newest(row.nctId);
  if (!before.ok) return before;
  if (!fetched.ok) return absorbGone(deps, under, row, before.value);
  const trial = deps.readStudy(fetched.value.record);
  if (!trial.ok) return trial;
  await source.keep(row.nctId, fetched.value.record, trial.value);
  return trial.value.nctId.value === row.nctId
    ? absorbRead(deps, under, row, trial.value, before.value)
    : absorbMerged(deps, under, row, trial.value, before.value);
}
