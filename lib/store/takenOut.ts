// What was taken out of the list last, kept whole for a while so that it can be put back.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import { forgetTables } from './forget.ts';
import { TAKEN_OUT } from './imports.ts';
import type { SavedRow, SnapshotRow, TakenOut } from './rows.ts';
import { appendSnapshot, newestSnapshot } from './snapshots.ts';
import { after } from './writtenAt.ts';

/** Keeps everything known of these studies, inside the transaction that takes them out; what was kept before goes. */
export async function keepTakenOut(
  db: PlainTrialDatabase,
  saved: SavedRow[],
  at: string,
): Promise<void> {
  const nctIds = saved.map((row) => row.nctId);
  const changes = await db.changes.where('nctId').anyOf(nctIds).toArray();
  const ids = new Set(changes.map((change) => change.id));
  const rows: TakenOut = {
    saved,
    snapshots: await db.snapshots.where('nctId').anyOf(nctIds).toArray(),
    changes,
    alerts: await db.alerts
      .filter(({ kind, subject }) => kind === 'change' && ids.has(subject))
      .toArray(),
  };
  await db.imports.put({ token: TAKEN_OUT, at, json: '', rows });
}

/**
 * The row as it comes back: written just now, so that another computer that heard of the taking out lets it come back
 * too. One that was followed anew meanwhile keeps that, and gets what was written about it.
 */
function comingBack(
  row: SavedRow,
  here: SavedRow | undefined,
  removedAt: string,
  now: string,
): SavedRow {
  const later = after(now, removedAt);
  return {
    ...row,
    ...here,
    savedAt: row.savedAt,
    following: here?.following ?? row.following,
    followingAt: later,
    notes: here?.notes || row.notes,
    notesAt: row.notesAt === '' ? (here?.notesAt ?? '') : later,
    tags: [...new Set([...row.tags, ...(here?.tags ?? [])])],
    tagsAt: row.tagsAt === '' ? (here?.tagsAt ?? '') : later,
    // Days may have passed: the next check looks at it, moved or not.
    checkedUnder: '',
  };
}

export function takenOutWork(db: PlainTrialDatabase, run: Run) {
  const tables = [...forgetTables(db), db.removed, db.imports];

  /** The history goes on where it was left, with what a new following has seen as its newest version. */
  const goOn = async (nctId: string, kept: SnapshotRow[]): Promise<void> => {
    const seenSince = await newestSnapshot(db, nctId);
    await db.snapshots.where('nctId').equals(nctId).delete();
    await db.snapshots.bulkPut(kept.filter((one) => one.nctId === nctId));
    if (seenSince) await appendSnapshot(db, nctId, seenSince);
  };

  return {
    /** How many studies wait to be put back; 0 for none. */
    count: () => run(async () => (await db.imports.get(TAKEN_OUT))?.rows?.saved.length ?? 0),

    /** Puts back what was taken out last: rows, notes, tags, history, changes and what was still to be told. */
    putBack: (now: string) =>
      run(() =>
        db.transaction('rw', tables, async () => {
          const rows = (await db.imports.get(TAKEN_OUT))?.rows;
          if (!rows) return;
          const nctIds = rows.saved.map((row) => row.nctId);
          const here = await db.saved.bulkGet(nctIds);
          const removed = await db.removed.bulkGet(nctIds);
          const back = rows.saved.map((row, at) =>
            comingBack(row, here[at], removed[at]?.at ?? '', now),
          );
          const anew = new Set(here.flatMap((row) => row?.nctId ?? []));
          await db.saved.bulkPut(back);
          await db.snapshots.bulkPut(rows.snapshots.filter(({ nctId }) => !anew.has(nctId)));
          for (const nctId of anew) await goOn(nctId, rows.snapshots);
          await db.removed.bulkDelete(nctIds);
          await db.changes.bulkPut(rows.changes);
          await db.alerts.bulkPut(rows.alerts);
          await db.imports.delete(TAKEN_OUT);
        }),
      ),

    /** Lets it go for good; with `before`, only what was taken out before that time. */
    forget: (before?: string) =>
      run(() =>
        db.imports
          .where('token')
          .equals(TAKEN_OUT)
          .and((row) => before === undefined || row.at < before)
          .delete(),
      ),
  };
}
