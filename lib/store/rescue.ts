// Reads what was saved when the database cannot be opened as it should be, say because an upgrade failed. Without Dexie: what went wrong may be there.
import { fail, ok, type Result } from '../result/result.ts';
import type { DatabaseOptions } from './db.ts';
import { DATABASE_NAME, PRECIOUS_TABLES } from './names.ts';
import { storageFailure } from './storageFailure.ts';

export type RescuedRows = Record<(typeof PRECIOUS_TABLES)[number], unknown[]>;

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // One row that cannot be read must not end the reading of the others.
      event.preventDefault();
      reject(request.error);
    };
  });
}

/** Longer than an opening takes that is going to work: an upgrade that hangs elsewhere holds ours up for ever. */
const PATIENCE_MS = 10_000;

/** Opens the database at whatever version it has; rejects when there is none, and makes none. */
function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new DOMException('too long', 'TimeoutError')), PATIENCE_MS);
    const opening = factory.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new DOMException('blocked', 'TimeoutError'));
  });
}

/** One row, or undefined where it is damaged. */
async function one(get: () => IDBRequest<unknown>): Promise<unknown> {
  try {
    return await answer(get());
  } catch {
    return undefined;
  }
}

/** All rows of a table; where they cannot be read together, each by itself, and those that are damaged are left out. */
async function rowsOf(db: IDBDatabase, table: string): Promise<unknown[]> {
  if (!db.objectStoreNames.contains(table)) return [];
  const store = () => db.transaction(table).objectStore(table);
  try {
    return await answer(store().getAll());
  } catch {
    const rows: unknown[] = [];
    for (const key of await answer(store().getAllKeys())) {
      const row = await one(() => store().get(key));
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }
}

/** Reads the tables that hold saved things and closes the database. Writes nothing. */
export async function rescue(options: DatabaseOptions = {}): Promise<Result<RescuedRows>> {
  const factory = options.indexedDB ?? globalThis.indexedDB;
  if (factory === undefined) return fail('storage-refused', 'there is no IndexedDB');
  let db: IDBDatabase | undefined;
  try {
    db = await openAsItIs(factory, options.name ?? DATABASE_NAME);
    const rows: RescuedRows = {
      saved: [],
      snapshots: [],
      changes: [],
      conditions: [],
      newStudies: [],
    };
    for (const table of PRECIOUS_TABLES) rows[table] = await rowsOf(db, table);
    return ok(rows);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return { ok: false, error: failure };
  } finally {
    db?.close();
  }
}
