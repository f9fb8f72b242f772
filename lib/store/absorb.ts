// What one compared study leaves behind, in a single transaction: all of it, or nothing.

import type { Listing } from '../follow/listing.ts';
import { alertFor } from './alerts.ts';
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { ChangeRow, SavedRow, StoredSnapshot } from './rows.ts';
import { appendSnapshot, newestSnapshot } from './snapshots.ts';

export interface Comparison {
  nctId: string;
  now: string;
  under: string;
  /** Version of the snapshot the changes were worked out from (-1: there was none). */
  comparedWith: number;
  changes: ChangeRow[];
  /** Ids among `changes` that a notification has to tell. */
  alerts: string[];
  /** Absent when the study could not be read anew (gone). */
  read?: { snapshot: StoredSnapshot; listing: Listing; lastUpdatePosted: string };
  gone?: NonNullable<SavedRow['gone']>;
}

/** An id not used yet: the same change can truly happen twice (recruiting, suspended, recruiting, suspended). */
async function freeId(db: PlainTrialDatabase, id: string): Promise<string> {
  for (let again = 2, free = id; ; again += 1) {
    if ((await db.changes.get(free)) === undefined) return free;
    free = `${id}.${again}`;
  }
}

/**
 * Writes changes, pending alerts, snapshot and cursor together and says how many changes are new.
 * Writes nothing when the study is no longer followed, or was compared by somebody else meanwhile.
 */
export const absorb = (db: PlainTrialDatabase, run: Run) => (comparison: Comparison) =>
  run(() =>
    db.transaction('rw', [db.saved, db.snapshots, db.changes, db.alerts], async () => {
      const { nctId, now, under, read, gone } = comparison;
      const row = await db.saved.get(nctId);
      const newest = await newestSnapshot(db, nctId);
      if (row?.following !== 1 || (newest?.version ?? -1) !== comparison.comparedWith) return 0;
      for (const change of comparison.changes) {
        const id = await freeId(db, change.id);
        await db.changes.add({ ...change, id });
        if (comparison.alerts.includes(change.id)) await db.alerts.add(alertFor('change', id));
      }
      if (read) await appendSnapshot(db, nctId, { at: now, snapshot: read.snapshot });
      const { gone: _before, ...kept } = row;
      await db.saved.put({
        ...kept,
        ...read?.listing,
        checkedAt: now,
        checkedUnder: under,
        ...(read && { lastUpdatePosted: read.lastUpdatePosted }),
        ...(gone && { gone }),
      });
      return comparison.changes.length;
    }),
  );
