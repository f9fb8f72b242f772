// Cuts the registry's prose into whole sentences, for quotes that begin and end where a thought does.
import { type Block, markupBlocks } from '../trial/markup.ts';
import type { Markup } from '../trial/sourced.ts';

/** A full stop that ends a sentence: not after a title, a short form or an initial. */
const END =
  /(?<=[.!?]["”)]?)(?<!\b(?:e\.g|i\.e|vs|approx|Dr|Prof|Inc|Ltd|St|No|Fig|al|ca|min|max|\p{Lu})\.)\s+(?=["“(]?[\p{Lu}\d])/u;

/** Sentences of one paragraph, white space folded. */
export const sentencesOf = (paragraph: string): string[] =>
  paragraph
    .replace(/\s+/g, ' ')
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.items.flatMap((item) => [item.text, ...texts(item.children)]),
  );

/** Paragraphs and list items of a markup field as plain text, in order. */
export const paragraphsOf = (markup: Markup): string[] => texts(markupBlocks(markup));

const words = (text: string): number => text.split(/\s+/).length;

/** The beginning of a paragraph, in whole sentences, up to about so many words; never less than one sentence. */
export function opening(paragraph: string, mostWords: number): string {
  let taken = '';
  for (const sentence of sentencesOf(paragraph)) {
    const longer = taken === '' ? sentence : `${taken} ${sentence}`;
    if (taken !== '' && words(longer) > mostWords) break;
    taken = longer;
  }
  return taken;
}
