// Finds the words of a read in the field they were taken from, escapes and all.
import type { Markup, Source, Sourced } from './sourced.ts';

const pattern = (plain: string): RegExp =>
  new RegExp(
    plain.replace(/\s+|[^\p{L}\p{N}\s]/gu, (piece) => {
      if (/^\s/.test(piece)) return '\\s+';
      return /[!-/:-@[-`{-~]/.test(piece) ? `\\\\?\\${piece}` : piece;
    }),
  );

/**
 * The letters of `markup` that read as `plain` (text of a block, or a piece of it) once unescaped; white space may
 * differ in kind and amount. Undefined when they do not stand there in one piece.
 */
export function rawSlice(markup: Markup, plain: string): string | undefined {
  if (plain === '') return undefined;
  if (markup.includes(plain)) return plain;
  return pattern(plain).exec(markup)?.[0];
}

/** The source of words read from a markup field: the raw slice, or the whole field where it is not in one piece. */
export const markupSource = (at: Sourced<Markup>, plain: string): Source => ({
  ptr: at.ptr,
  value: rawSlice(at.value, plain) ?? at.value,
});
