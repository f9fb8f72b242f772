// The registry's words made fit to stand in quote marks.
import { foldSpace } from '../trial/foldSpace.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  le: '≤',
  ge: '≥',
};

/** Signs without a shape, and those that turn the writing direction of what comes after them; joiners shape letters. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const letter = (code: string): string => {
  const point = Number(code);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : '\ufffd';
};

/** Entities, stars, white space but single blanks, and all beyond ASCII: other text is fit where no blank is at its ends. */
const UNFIT = /[^ -%'-)+-~]| {2}/;
const isFit = (text: string): boolean =>
  !UNFIT.test(text) && !text.startsWith(' ') && !text.endsWith(' ');

/**
 * Letter for letter, but entities a sponsor typed are read, footnote stars at the ends and signs nobody sees fall
 * away, and white space is folded.
 */
export function quotable(text: string): string {
  if (isFit(text)) return text;
  const read = text.includes('&')
    ? text.replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (whole, code, name) =>
        code === undefined ? (NAMED[name] ?? whole) : letter(code),
      )
    : text;
  const whole = foldSpace(read).replace(UNSEEN, '').trim();
  if (!whole.includes('*')) return whole;
  return whole.replace(/^[\s*]+(?=\S)|\s*\*+[.;,]*$/g, '').trim() || whole;
}
