// An older snapshot as what sets it apart from the next newer one, so that a long history stays small.
import type { SnapshotParts, StoredSnapshot } from './rows.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What leads from `newer` back to `older`. Compares the top-level parts as JSON; `null` when nothing differs. */
export function partsThatDiffer(
  newer: StoredSnapshot,
  older: StoredSnapshot,
): SnapshotParts | null {
  const set = Object.fromEntries(
    Object.entries(older).filter(([part, value]) => !same(value, newer[part])),
  );
  const gone = Object.keys(newer).filter((part) => !Object.hasOwn(older, part));
  return Object.keys(set).length === 0 && gone.length === 0 ? null : { set, gone };
}

/** The older snapshot again. */
export function withParts(newer: StoredSnapshot, parts: SnapshotParts): StoredSnapshot {
  const kept = Object.entries(newer).filter(([part]) => !parts.gone.includes(part));
  return { ...Object.fromEntries(kept), ...parts.set };
}
