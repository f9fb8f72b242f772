// Table `imports`: the one import that was looked at and waits for a yes.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { ImportRow } from './rows.ts';

export function importsTable(db: PlainTrialDatabase, run: Run) {
  return {
    /** Keeps an import until it is applied; one that waited before is dropped. */
    hold: (row: ImportRow) =>
      run(() =>
        db.transaction('rw', db.imports, async () => {
          await db.imports.clear();
          await db.imports.put(row);
        }),
      ),
    get: (token: string) => run(() => db.imports.get(token)),
    drop: () => run(() => db.imports.clear()),
  };
}
