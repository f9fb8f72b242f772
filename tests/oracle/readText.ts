// The read as an outside reader sees it: its own sentences, apart from quotes and verbatim criteria.
import type { PlainRead, Sentence } from '../../lib/summary/plainRead.ts';

/** Everything the read says itself: sentences and list items, without verbatim criteria. */
export function ownSentences(read: PlainRead): Sentence[] {
  return read.sections.flatMap((section) => [
    ...section.sentences,
    ...(section.lists ?? []).flatMap((list) =>
      list.items.filter((item) => section.id !== 'who' || item.certainty !== 'quoted'),
    ),
  ]);
}

/** All sentences and list items, verbatim criteria too. */
export const allSentences = (read: PlainRead): Sentence[] =>
  read.sections.flatMap((section) => [
    ...section.sentences,
    ...(section.lists ?? []).flatMap((list) => list.items),
  ]);

/** Running text only: what grades and sentence lengths are measured on. */
export const proseSentences = (read: PlainRead): Sentence[] =>
  read.sections.flatMap((section) => section.sentences);

const QUOTE = /“[^”]*”/g;

/** A sentence without what it quotes from the registry. */
export const withoutQuotes = (text: string): string => text.replace(QUOTE, '“”');

/** What a sentence quotes. */
export const quotesOf = (text: string): string[] =>
  [...text.matchAll(QUOTE)].map((match) => match[0].slice(1, -1));
