// Compares followed studies with the registry: batches of dates first, whole records only of those that moved.

import type { UpdateRow } from '../registry/listedStudy.ts';
import { type Failure, ok, type Result } from '../result/result.ts';
import type { SavedRow } from '../store/rows.ts';
import { compareStudy } from './compareStudy.ts';
import { type Deps, isoNow } from './deps.ts';
import type { StudySource } from './studySource.ts';

/** What a check came to. */
export interface Tally {
  checked: number;
  changes: number;
  /** Set when single studies could not be compared; they are asked for again next time. */
  trouble: Failure | null;
}

/** So many single failures in a row are the registry's trouble, not the studies'. */
const MOST_IN_A_ROW = 3;
const OWN_TROUBLE: ReadonlySet<Failure['kind']> = new Set([
  'registry-error',
  'unreadable-record',
  'timeout',
  'bad-request',
]);

/**
 * Whether a check can go on after this failure of one question: trouble of one study or condition costs the others
 * nothing, the registry's or the database's ends the check. Success starts the count anew.
 */
export function createPatience(tally: Tally) {
  let inARow = 0;
  return {
    fine: (): void => {
      inARow = 0;
    },
    bears(failure: Failure): boolean {
      inARow += 1;
      if (!OWN_TROUBLE.has(failure.kind) || inARow >= MOST_IN_A_ROW) return false;
      tally.trouble = failure;
      return true;
    },
  };
}

const hasMoved = (row: SavedRow, found: UpdateRow): boolean =>
  row.gone !== undefined ||
  found.lastUpdatePostDate !== row.lastUpdatePosted ||
  found.overallStatus !== row.status;

/** A study known to be gone and still missing needs no question of its own. */
const isStillGone = (row: SavedRow, found: UpdateRow | undefined): boolean =>
  found === undefined && row.gone !== undefined;

/** Compared under this state of the registry, or followed with a record of its day. */
const isCurrent = (row: SavedRow, under: string): boolean =>
  row.checkedUnder === under || row.checkedUnder === under.slice(0, 10);

function* batchesOf<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

async function checkBatch(
  deps: Deps,
  source: StudySource,
  under: string,
  rows: SavedRow[],
  tally: Tally,
): Promise<Result<null>> {
  const numbers = rows.map((row) => row.nctId);
  const answer = await deps.registry.fetchBatch(numbers, { priority: 'background' });
  if (!answer.ok) return answer;
  const found = new Map(answer.value.map((row) => [row.nctId, row]));
  const toCompare = rows.filter((row) => {
    const there = found.get(row.nctId);
    return there ? hasMoved(row, there) : !isStillGone(row, there);
  });
  const unmoved = rows.filter((row) => !toCompare.includes(row)).map((row) => row.nctId);
  const noted = await deps.store.saved.unchanged(unmoved, { now: isoNow(deps), under });
  if (!noted.ok) return noted;
  tally.checked += unmoved.length;
  return compareEach(deps, source, under, toCompare, tally);
}

async function compareEach(
  deps: Deps,
  source: StudySource,
  under: string,
  rows: SavedRow[],
  tally: Tally,
): Promise<Result<null>> {
  const patience = createPatience(tally);
  for (const row of rows) {
    const compared = await compareStudy(deps, source, under, row);
    if (compared.ok) {
      patience.fine();
      tally.checked += 1;
      tally.changes += compared.value;
    } else if (!patience.bears(compared.error)) return compared;
  }
  return ok(null);
}

/**
 * Compares every study not yet compared under this state of the registry. Each is written down as soon as it is done, so
 * a check that stops anywhere goes on from there.
 */
export async function checkStudies(
  deps: Deps,
  source: StudySource,
  under: string,
  tally: Tally,
): Promise<Result<null>> {
  const followed = await deps.store.saved.followed();
  if (!followed.ok) return followed;
  const rows = followed.value.filter((row) => row.gone?.mergedInto === undefined);
  const current = rows.filter((row) => isCurrent(row, under)).map((row) => row.nctId);
  const noted = await deps.store.saved.unchanged(current, { now: isoNow(deps), under });
  if (!noted.ok) return noted;
  tally.checked += current.length;
  const due = rows.filter((row) => !isCurrent(row, under));
  for (const batch of batchesOf(due, deps.batchSize)) {
    const done = await checkBatch(deps, source, under, batch, tally);
    if (!done.ok) return done;
  }
  return ok(null);
}
