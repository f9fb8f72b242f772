// Finds study numbers of ClinicalTrials.gov in a text, in every spelling seen on real pages.
import type { NctId } from './nctId.ts';

/** Characters that show nothing: soft hyphen, zero-width space and joiners, word joiner, byte order mark. Bounded: nothing here may cost more than a few steps a character. */
const UNSEEN = '[\\xad\\u200b-\\u200d\\u2060\\ufeff]{0,2}';

/** Between two digits: nothing to see, or one break of the line, with at least two digits on both sides. */
const GAP = `(?:${UNSEEN}|(?<=\\d\\d)\\s?[\\n\\xa0]\\s?(?=\\d\\d))`;

/**
 * A letter or digit before the number makes it part of a longer word (`ABNCT0…`); letters of scripts that write
 * without spaces do not. More than eight digits make it another number. What follows otherwise does not matter
 * (`NCT01882777_2`). Between letters and digits: blanks, `:`, `#`, dashes, or "Number", "No." and "ID".
 */
const SPELLING = `(?<![a-z0-9\\xc0-\\u024f])n${UNSEEN}c${UNSEEN}t(?:[\\s-]{0,3}(?:number|no\\.?|id))?${UNSEEN}[\\s:#\\-\\u2010-\\u2015]{0,4}${UNSEEN}(0(?:${GAP}\\d){7})(?!${UNSEEN}\\d)`;

const ANYWHERE = new RegExp(SPELLING, 'gi');
const HERE = new RegExp(SPELLING, 'iy');

/** One number in a text: canonical, with the place of its spelling (UTF-16 offsets, `end` after the last digit). */
export interface FoundId {
  id: NctId;
  start: number;
  end: number;
}

const toFound = (match: RegExpExecArray): FoundId => ({
  id: `NCT${(match[1] ?? '').replace(/\D/g, '')}`,
  start: match.index,
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
