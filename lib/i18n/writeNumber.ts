// Whole numbers with their thousands marked, as a locale writes them.

interface Grouping {
  mark: string;
  /** Digits from which thousands are marked: Spanish writes 1000 and 10 000. */
  from: number;
}

/** A table, because the first `Intl.NumberFormat` of a page takes 50 milliseconds, and it was all a click waited for. */
const GROUPINGS: Readonly<Record<string, Grouping>> = {
  'en-US': { mark: ',', from: 4 },
  // A space, as the Academy has it and the read writes; `Intl` has a point, which elsewhere in the Americas is a fraction's.
  'es-ES': { mark: '\u00a0', from: 5 },
};

/** `12345` → `12,345`, in Spanish `12 345`. Fractions, and locales without a line in the table, are written by `Intl`, with the same mark. */
export function writeNumber(locale: string, value: number): string {
  const grouping = GROUPINGS[locale];
  if (grouping === undefined || !Number.isSafeInteger(value))
    return new Intl.NumberFormat(locale)
      .formatToParts(value)
      .map((part) => (part.type === 'group' ? (grouping?.mark ?? part.value) : part.value))
      .join('');
  const digits = String(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  if (digits.length < grouping.from) return sign + digits;
  return sign + digits.replace(/\B(?=(?:\d{3})+$)/g, grouping.mark);
}
