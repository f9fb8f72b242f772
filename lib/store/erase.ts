// Erasing what a person chose, and counting it first.
import type { Table } from 'dexie';
import type { EraseChoice } from '../share/importPreview.ts';
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';

type DatabaseChoice = Exclude<EraseChoice, 'settings'>;

/** Tables emptied by each choice. Backups hold what was saved, so they go with it. */
function tablesOf(db: PlainTrialDatabase): Record<DatabaseChoice, Table[]> {
  const news: Table[] = [db.changes, db.newStudies, db.alerts];
  return {
    cache: [db.records],
    saved: [db.saved, db.removed, db.snapshots, db.conditions, db.backups, db.imports, ...news],
    changes: news,
    requestLog: [db.requestLog],
    everything: db.tables,
  };
}

/** The table whose rows a person would count, for each choice. */
function countedOf(db: PlainTrialDatabase): Record<DatabaseChoice, Table[]> {
  return {
    cache: [db.records],
    saved: [db.saved, db.conditions],
    changes: [db.changes, db.newStudies],
    requestLog: [db.requestLog],
    everything: [
      db.records,
      db.saved,
      db.conditions,
      db.changes,
      db.newStudies,
      db.requestLog,
      db.backups,
    ],
  };
}

export function eraseWork(db: PlainTrialDatabase, run: Run) {
  return {
    /** Empties the tables of the choices in one transaction. Settings are not in the database. */
    erase: (choices: EraseChoice[]) =>
      run(async () => {
        const tables = new Set(
          choices.flatMap((choice) => (choice === 'settings' ? [] : tablesOf(db)[choice])),
        );
        if (tables.size === 0) return;
        await db.transaction('rw', [...tables], async () => {
          for (const table of tables) await table.clear();
        });
      }),

    /** How many things each choice would take. */
    counts: () =>
      run(() =>
        db.transaction('r', db.tables, async () => {
          const counts = { cache: 0, saved: 0, changes: 0, requestLog: 0, everything: 0 };
          const counted = countedOf(db);
          for (const choice of Object.keys(counts) as DatabaseChoice[]) {
            for (const table of counted[choice]) counts[choice] += await table.count();
          }
          return counts;
        }),
      ),
  };
}
