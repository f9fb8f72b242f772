// The number of a study on ClinicalTrials.gov: what people type, and its one true spelling.

/** A number in its canonical spelling: `NCT` and eight digits. All issued so far start with `NCT0` (seen 2026-11). */
export type NctId = `NCT${string}`;

/** `NCT` and up to eight digits, in any case, with blanks, dashes or missing zeros; or eight digits that begin with a zero. */
const TYPED = /^\s*(?:NCT[\s\u00A0:#_-]{0,3}(?=\d{1,8}\s*$)|(?=0\d{7}\s*$))0*([1-9]\d*)\s*$/i;

/**
 * The canonical number (`NCT00000410`) of something typed or pasted; undefined for anything else.
 * Sloppy forms are those the registry itself accepts (lower case, dropped zeros: seen 2026-10), and the digits alone.
 */
export function parseNctId(typed: string): string | undefined {
  const digits = TYPED.exec(typed)?.[1];
  return digits && `NCT${digits.padStart(8, '0')}`;
}
