// Table `checks`: how checking the followed studies stands, in one row.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { CheckRow } from './rows.ts';

const NEVER: CheckRow = {
  id: 'follows',
  startedAt: null,
  doneAt: null,
  failure: null,
  tries: 0,
  notBefore: null,
  version: null,
};

export function checksTable(db: PlainTrialDatabase, run: Run) {
  return {
    get: () => run(async () => (await db.checks.get('follows')) ?? NEVER),

    /** Changes some fields and gives the row as it is then. */
    update: (fields: Partial<Omit<CheckRow, 'id'>>) =>
      run(() =>
        db.transaction('rw', db.checks, async () => {
          const row = { ...((await db.checks.get('follows')) ?? NEVER), ...fields };
          await db.checks.put(row);
          return row;
        }),
      ),
  };
}
