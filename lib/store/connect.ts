// The connection to the database: opened at first use, given up to newer versions, not held up by old tabs.
import { fail, ok, type Result } from '../result/result.ts';
import { type DatabaseOptions, PlainTrialDatabase } from './db.ts';
import { storageFailure } from './storageFailure.ts';

/**
 * Runs one piece of database work and turns storage trouble into a failure; bugs are thrown on. When the disk is full the
 * cache is given up and the work, which must not mind running twice, is done once more.
 */
export type Run = <T>(work: () => PromiseLike<T>) => Promise<Result<T>>;

export interface Connection {
  db: PlainTrialDatabase;
  run: Run;
  /** True once after the database had to be made because there was none. */
  wasMade(): boolean;
  close(): void;
}

/** How long an upgrade may wait for another tab that still holds the old version. */
const BLOCKED_PATIENCE_MS = 3_000;

async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return { ok: false, error: failure };
  }
}

/** Opens. Whatever goes wrong here, a mistake in an upgrade too, leaves the data as they were and the database shut. */
async function open(db: PlainTrialDatabase): Promise<Result<unknown>> {
  try {
    return ok(await db.open());
  } catch (error) {
    const failure = storageFailure(error);
    if (failure !== null) return { ok: false, error: failure };
    console.error('The database could not be opened.', error);
    return fail('storage-shut', error instanceof Error ? error.name : 'Error');
  }
}

/** Opens, and stops waiting (the opening itself goes on) when another tab blocks the upgrade for too long. */
function openOrGiveUp(db: PlainTrialDatabase): Promise<Result<unknown>> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void =>
      resolve(fail('storage-shut', 'blocked by an older version in another tab'));
    const onBlocked = (): void => {
      setTimeout(giveUp, BLOCKED_PATIENCE_MS);
    };
    db.on('blocked', onBlocked);
    open(db)
      .finally(() => db.on('blocked').unsubscribe(onBlocked))
      .then(resolve, reject);
  });
}

/** Gives the database and the guard through which all work goes. Nothing is opened yet. */
export function connect(options: DatabaseOptions = {}): Connection {
  const db = new PlainTrialDatabase(options);
  let outdated = false;
  let made = false;
  let opening: Promise<Result<unknown>> | undefined;

  db.on('populate', () => {
    made = true;
  });

  db.on('versionchange', (event) => {
    // A newer build opened the database: this one must not write by its old ideas. After a deletion (no new version) it may open afresh.
    outdated = event.newVersion !== null && event.newVersion > 0;
    db.close({ disableAutoOpen: outdated });
    return false;
  });

  /** A full disk must not cost a person what they save while copies of public records lie on it. */
  const attemptWithRoom: Run = async (work) => {
    const first = await attempt(work);
    if (first.ok || first.error.kind !== 'storage-full') return first;
    const cleared = await attempt(() => db.records.clear());
    return cleared.ok ? attempt(work) : cleared;
  };

  const run: Run = async (work) => {
    if (outdated) return fail('storage-shut', 'a newer version of the extension is running');
    if (!db.isOpen()) {
      opening ??= openOrGiveUp(db).finally(() => {
        opening = undefined;
      });
      const state = await opening;
      if (!state.ok) return state;
    }
    return attemptWithRoom(work);
  };

  const wasMade = (): boolean => {
    const once = made;
    made = false;
    return once;
  };

  return { db, run, wasMade, close: () => db.close({ disableAutoOpen: false }) };
}
