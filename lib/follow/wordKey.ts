// What two texts have in common when only case, spacing and punctuation differ.

/**
 * A key that is equal for texts a reader would call the same. Signs that carry meaning stay: comparisons, plus and
 * minus, slashes, percent, and points and dashes at a number ("1.5", "-20", "18-65").
 */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/>=|=>/g, '≥')
    .replace(/<=|=</g, '≤')
    .replace(/[^\p{L}\p{N}<>≤≥=+%±/.-]+/gu, ' ')
    .replace(/[.-](?!\p{N})/gu, ' ')
    .replace(/(?<=\p{L})-/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a reader would call two texts the same; null is only the same as null. */
export const sameWords = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && wordKey(a) === wordKey(b));
