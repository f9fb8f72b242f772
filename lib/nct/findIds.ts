// Finds study numbers of ClinicalTrials.gov in a text, in every spelling seen on real pages.
import type { NctId } from './nctId.ts';

/**
 * Soft hyphens, zero-width characters and typographic dashes may stand between digits.
 * Bounded, like all else here: no text, however hostile, costs more than a few steps a character.
 */
const FAINT = '[\\xad\\u2000-\\u206f\\ufeff]{0,2}';

/** Between two digits: one of those, or a break of the line with at least two digits on both sides. */
const GAP = `(?:${FAINT}|(?<=\\d\\d)\\s?[\\n\\xa0]\\s?(?=\\d\\d))`;

/** Letters, perhaps with soft hyphens, and what may follow them: "Number", "No." or "ID", blanks, `:`, `#`, dashes. */
const LETTERS =
  'n\\xad?c\\xad?t(?:[\\s-]{0,3}(?:number|no\\.?|id))?[\\s:#\\xad\\u2000-\\u206f-]{0,4}';

/**
 * A letter or digit before the number makes it part of a longer word (`ABNCT0…`); letters of scripts that write
 * without spaces do not. More than eight digits make it another number. What follows otherwise does not matter
 * (`NCT01882777_2`).
 */
const NUMBER = `(?<![a-z0-9\\xc0-\\u024f])${LETTERS}(0(?:${GAP}\\d){7})(?!${FAINT}\\d)`;

const ANYWHERE = new RegExp(NUMBER, 'gi');
const HERE = new RegExp(NUMBER, 'iy');

/**
 * Where a number may begin, in texts strung together without regard for words: what stands around it is left to
 * `idAt`, and the text may end in the middle of it.
 */
export const BEGINNING = new RegExp(`${LETTERS}(?:0|$)`, 'gi');

/** One number in a text: canonical, and where its spelling ends (UTF-16 offset after the last digit). */
export interface FoundId {
  id: NctId;
  end: number;
}

const toFound = (match: RegExpExecArray): FoundId => ({
  id: `NCT${match[1]?.replace(/\D/g, '')}`,
  end: match.index + match[0].length,
});

/** Every number in the text, in order; the same one again each time it is named. */
export const findIds = (text: string): FoundId[] => Array.from(text.matchAll(ANYWHERE), toFound);

/** The number whose spelling begins exactly at `start` (what stands before it in `text` counts), or null. */
export function idAt(text: string, start: number): FoundId | null {
  HERE.lastIndex = start;
  const match = HERE.exec(text);
  return match && toFound(match);
}

/** The numbers a URL names, percent-escapes aside; escaped twice (`%252F`) is read as well. Never throws. */
export const idsInUrl = (url: string): NctId[] =>
  findIds(url.replace(/%(?:25)*[0-9a-f]{2}/gi, ' ')).map((found) => found.id);
