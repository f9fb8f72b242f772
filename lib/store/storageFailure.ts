// Which failure a database error is; anything that is no storage trouble is a bug and goes on being thrown.
import { type Failure, fail } from '../result/result.ts';

/** The browser lets nobody keep anything here: no database at all, a private window, forbidden by settings. */
const REFUSED = new Set(['MissingAPIError', 'InvalidStateError', 'SecurityError']);

/** There is a database, and it does not open: damaged, of another version, held by another tab, a failed upgrade. */
const SHUT = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'VersionError',
  'UpgradeError',
  'UnknownError',
  'NotFoundError',
  'NoSuchDatabaseError',
  'TimeoutError',
  'AbortError',
]);

/** The names of an error and of the errors inside it, outermost first (Dexie wraps the browser's own). */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  while (at instanceof Object && 'name' in at && names.length < 5) {
    names.push(String(at.name));
    at = 'inner' in at ? at.inner : undefined;
  }
  return names;
}

/**
 * The failure a storage error stands for, or `null` when it is none.
 * `storage-full`: quota or disk; `storage-refused`: forbidden; `storage-shut`: closed, blocked, damaged. The detail is names of errors only.
 */
export function storageFailure(error: unknown): Failure | null {
  const names = namesOf(error);
  const detail = names.join(' < ');
  if (names.includes('QuotaExceededError')) return fail('storage-full', detail).error;
  if (names.some((name) => REFUSED.has(name))) return fail('storage-refused', detail).error;
  if (names.some((name) => SHUT.has(name))) return fail('storage-shut', detail).error;
  return null;
}
