// Table `imports`: what waits for a person's yes. One import that was looked at; `takenOut.ts` keeps its row here too.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { ImportRow } from './rows.ts';

/** Token of the row with what was taken out of the list; no import has it. */
export const TAKEN_OUT = 'taken-out';

export function importsTable(db: PlainTrialDatabase, run: Run) {
  const imports = () => db.imports.where('token').notEqual(TAKEN_OUT);
  return {
    /** Keeps an import until it is applied; one that waited before is dropped. */
    hold: (row: ImportRow) =>
      run(() =>
        db.transaction('rw', db.imports, async () => {
          await imports().delete();
          await db.imports.put(row);
        }),
      ),
    get: (token: string) => run(() => db.imports.get(token)),
    drop: () => run(() => imports().delete()),
  };
}
