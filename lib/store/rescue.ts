// Reads what was saved when the database cannot be opened as it should be, say because an upgrade failed.
import { Dexie } from 'dexie';
import { ok, type Result } from '../result/result.ts';
import { DATABASE_NAME, type DatabaseOptions, PRECIOUS_TABLES } from './db.ts';
import { storageFailure } from './storageFailure.ts';

export type RescuedRows = Record<(typeof PRECIOUS_TABLES)[number], unknown[]>;

/** Opens the database at whatever version it has, reads the tables that hold saved things and closes it. Writes nothing. */
export async function rescue(options: DatabaseOptions = {}): Promise<Result<RescuedRows>> {
  const { name = DATABASE_NAME, versions: _declared, ...factory } = options;
  const db = new Dexie(name, factory);
  const rows: RescuedRows = {
    saved: [],
    snapshots: [],
    changes: [],
    conditions: [],
    newStudies: [],
  };
  try {
    await db.open();
    for (const table of PRECIOUS_TABLES) {
      if (db.tables.some((there) => there.name === table)) {
        rows[table] = await db.table(table).toArray();
      }
    }
    return ok(rows);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return { ok: false, error: failure };
  } finally {
    db.close();
  }
}
