// Look-up tables for words the registry sends, which may be any word at all.

/**
 * A table asked with the record's own words. Plain objects answer `constructor` and `toString` with what every object
 * inherits; this one knows its entries and nothing else.
 */
export const wordTable = <T>(
  entries: Readonly<Record<string, T>>,
): Readonly<Partial<Record<string, T>>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
