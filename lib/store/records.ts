// Table `records`: registry records as they came. A cache, and the only table that is thinned out by itself.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { RecordRow } from './rows.ts';

/** Enough for weeks of reading; about 7 MB at the mean size of a record (17 kB). */
const MOST_RECORDS = 400;

export function recordsTable(db: PlainTrialDatabase, run: Run) {
  const thinOut = async (): Promise<void> => {
    const surplus = (await db.records.count()) - MOST_RECORDS;
    if (surplus <= 0) return;
    await db.records.orderBy('fetchedAt').limit(surplus).delete();
  };

  return {
    get: (asked: string) => run(() => db.records.get(asked)),

    /** Every record kept, the newest first. */
    all: () => run(() => db.records.orderBy('fetchedAt').reverse().toArray()),

    put: (row: RecordRow) =>
      run(() =>
        db.transaction('rw', db.records, async () => {
          await db.records.put(row);
          await thinOut();
        }),
      ),

    clear: () => run(() => db.records.clear()),
  };
}
