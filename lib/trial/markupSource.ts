// Finds the words of a read in the field they were taken from, escapes and all.
import { foldSpace } from './foldSpace.ts';
import type { Markup, Source, Sourced } from './sourced.ts';

/** A field as it reads, with white space as single blanks, and where each of its letters stands in the field. */
interface Reading {
  markup: string;
  text: string;
  at: readonly number[];
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const BACKSLASH = 92;
const SPACE = /\s/;

/** White space, asked letter by letter: only beyond ASCII is a pattern needed. */
const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code > 8 && code < 14) : SPACE.test(text.charAt(at));
};

function read(markup: string): Reading {
  const at: number[] = [];
  let text = '';
  let inSpace = false;
  for (let i = 0; i < markup.length; i++) {
    if (markup.charCodeAt(i) === BACKSLASH && PUNCTUATION.test(markup.charAt(i + 1))) i++;
    const isSpace = isSpaceAt(markup, i);
    if (isSpace && inSpace) continue;
    inSpace = isSpace;
    text += isSpace ? ' ' : markup.charAt(i);
    at.push(i);
  }
  return { markup, text, at };
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
  const { text, at } = readingOf(markup);
  const wanted = foldSpace(plain);
  const start = text.indexOf(wanted);
  if (start < 0) return undefined;
  const first = at[start] ?? 0;
  const last = at[start + wanted.length - 1] ?? first;
  const isEscaped = markup[first - 1] === '\\' && PUNCTUATION.test(markup.charAt(first));
  return markup.slice(isEscaped ? first - 1 : first, last + 1);
}

/** The source of words read from a markup field: the raw slice, or the whole field where it is not in one piece. */
export const markupSource = (at: Sourced<Markup>, plain: string): Source => ({
  ptr: at.ptr,
  value: rawSlice(at.value, plain) ?? at.value,
});
