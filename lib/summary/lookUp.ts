// Looks a word of the record up in a table of ours: `constructor` and `__proto__` are words like any other.

/** The table's own entry for a key; undefined for an unknown or missing key. */
export const lookUp = <V>(
  table: Readonly<Record<string, V>>,
  key: string | undefined,
): V | undefined => (key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined);
