// Table `backups`: the last few copies of everything saved, made by themselves.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { BackupRow } from './rows.ts';

const MOST_BACKUPS = 5;

export function backupsTable(db: PlainTrialDatabase, run: Run) {
  return {
    /** Keeps a copy and lets the oldest go. */
    keep: (row: BackupRow) =>
      run(() =>
        db.transaction('rw', db.backups, async () => {
          await db.backups.put(row);
          const surplus = (await db.backups.count()) - MOST_BACKUPS;
          if (surplus > 0) await db.backups.orderBy('at').limit(surplus).delete();
        }),
      ),
    get: (at: string) => run(() => db.backups.get(at)),
    newest: () => run(() => db.backups.orderBy('at').last()),

    /** Newest first, without the copies themselves. */
    list: () =>
      run(async () =>
        (await db.backups.orderBy('at').reverse().toArray()).map(({ at, trials, conditions }) => ({
          at,
          trials,
          conditions,
        })),
      ),
  };
}
