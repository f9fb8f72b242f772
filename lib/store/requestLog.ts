// Table `requestLog`: the last requests, for a person who wants to know.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { LoggedRequest } from './rows.ts';

export const MOST_REQUESTS = 500;

export function requestLogTable(db: PlainTrialDatabase, run: Run) {
  return {
    add: (row: LoggedRequest) =>
      run(() =>
        db.transaction('rw', db.requestLog, async () => {
          await db.requestLog.add(row);
          const surplus = (await db.requestLog.count()) - MOST_REQUESTS;
          if (surplus > 0) await db.requestLog.toCollection().limit(surplus).delete();
        }),
      ),

    /** Newest first. */
    list: () => run(() => db.requestLog.reverse().toArray()),
  };
}
