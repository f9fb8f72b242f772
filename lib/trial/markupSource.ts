// Finds the words of a read in the field they were taken from, escapes and all.
import { foldSpace } from './foldSpace.ts';
import type { Markup, Source, Sourced } from './sourced.ts';

/**
 * A field as it reads, with white space as single blanks. It falls behind the field wherever an escape or white space is
 * left out: from letter `from[n]` of the text on, the field's letters stand `behind[n]` further on.
 */
interface Reading {
  markup: string;
  text: string;
  from: readonly number[];
  behind: readonly number[];
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** An escaping backslash, or white space that does not read as it stands. A backslash escaped is text. */
const UNREAD = /\\(?=([!-/:-@[-`{-~]))|\s{2,}|[^\S ]/g;

function read(markup: string): Reading {
  const from: number[] = [];
  const behind: number[] = [];
  let text = '';
  let done = 0;
  UNREAD.lastIndex = 0;
  for (let found = UNREAD.exec(markup); found; found = UNREAD.exec(markup)) {
    const [unread, escaped] = found;
    text += markup.slice(done, found.index);
    done = found.index + unread.length;
    if (escaped === undefined) text += ' ';
    else if (escaped === '\\') UNREAD.lastIndex = done + 1;
    from.push(text.length);
    behind.push(done - text.length);
  }
  return { markup, text: text + markup.slice(done), from, behind };
}

/** Where a letter of the text stands in the field. */
function placeOf({ from, behind }: Reading, letter: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= letter) low = middle + 1;
    else high = middle;
  }
  return letter + (behind[low - 1] ?? 0);
}

/** Words are looked up in one field many times in a row; only the last reading is kept. */
let lastRead: Reading = read('');

function readingOf(markup: string): Reading {
  if (lastRead.markup !== markup) lastRead = read(markup);
  return lastRead;
}

/**
 * The letters of `markup` that read as `plain` (text of a block, or a piece of it) once unescaped; white space may
 * differ in kind and amount. Undefined when they do not stand there in one piece.
 */
export function rawSlice(markup: Markup, plain: string): string | undefined {
  if (plain === '') return undefined;
  if (markup.includes(plain)) return plain;
  const reading = readingOf(markup);
  const wanted = foldSpace(plain);
  const start = reading.text.indexOf(wanted);
  if (start < 0) return undefined;
  const first = placeOf(reading, start);
  const last = placeOf(reading, start + wanted.length - 1);
  const isEscaped = markup[first - 1] === '\\' && PUNCTUATION.test(markup.charAt(first));
  return markup.slice(isEscaped ? first - 1 : first, last + 1);
}

/** The source of words read from a markup field: the raw slice, or the whole field where it is not in one piece. */
export const markupSource = (at: Sourced<Markup>, plain: string): Source => ({
  ptr: at.ptr,
  value: rawSlice(at.value, plain) ?? at.value,
});
