// Table `snapshots`: how a followed study looked each time it had changed.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { SnapshotRow, StoredSnapshot } from './rows.ts';
import { partsThatDiffer, withParts } from './snapshotParts.ts';

/** One version of a study, whole. */
export interface SnapshotVersion {
  version: number;
  at: string;
  snapshot: StoredSnapshot;
}

const rowsOf = (db: PlainTrialDatabase, nctId: string): Promise<SnapshotRow[]> =>
  db.snapshots.where('nctId').equals(nctId).sortBy('version');

/** The newest version; inside a caller's transaction or on its own. */
export async function newestSnapshot(
  db: PlainTrialDatabase,
  nctId: string,
): Promise<SnapshotVersion | undefined> {
  const newest = (await rowsOf(db, nctId)).at(-1);
  return newest?.full && { version: newest.version, at: newest.at, snapshot: newest.full };
}

/**
 * Adds a version within the caller's transaction; the one before is cut down to what differs.
 * The same snapshot again adds nothing.
 */
export async function appendSnapshot(
  db: PlainTrialDatabase,
  nctId: string,
  next: { at: string; snapshot: StoredSnapshot },
): Promise<void> {
  const newest = await newestSnapshot(db, nctId);
  if (newest) {
    const parts = partsThatDiffer(next.snapshot, newest.snapshot);
    if (parts === null) return;
    await db.snapshots.put({ nctId, version: newest.version, at: newest.at, parts });
  }
  const version = newest ? newest.version + 1 : 0;
  await db.snapshots.put({ nctId, version, at: next.at, full: next.snapshot });
}

export function snapshotsTable(db: PlainTrialDatabase, run: Run) {
  return {
    newest: (nctId: string) => run(() => newestSnapshot(db, nctId)),

    /** How every study looked last. */
    allNewest: () =>
      run(async () =>
        (await db.snapshots.toArray()).flatMap(({ full }): StoredSnapshot[] =>
          full ? [full] : [],
        ),
      ),

    /** Every version whole, newest first. */
    history: (nctId: string) =>
      run(async () => {
        const versions: SnapshotVersion[] = [];
        for (const { version, at, full, parts } of (await rowsOf(db, nctId)).reverse()) {
          const newer = versions.at(-1)?.snapshot;
          const snapshot = full ?? (newer && parts && withParts(newer, parts));
          if (snapshot) versions.push({ version, at, snapshot });
        }
        return versions;
      }),
  };
}
