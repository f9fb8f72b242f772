// Cuts the registry's prose into whole sentences, for quotes that begin and end where a thought does.
import { foldSpace } from '../trial/foldSpace.ts';
import { type Block, markupBlocks } from '../trial/markup.ts';
import type { Markup } from '../trial/sourced.ts';

/** What ends a sentence, with a quote mark or bracket behind it. */
const STOP = /[.!?]["”)]?$/;
/** A title, a short form, an initial or the number of a list: its full stop ends no sentence. */
const SHORT_FORM =
  /\b(?:e\.g|i\.e|vs|approx|Dr|Prof|Inc|Ltd|St|No|Fig|al|ca|min|max|\p{Lu})\.$|(?:^|[;:] )\d{1,2}\.$/u;
const LONGEST_SHORT_FORM = 'approx.'.length;
const BEGINS = /^["“(]?[\p{Lu}\d]/u;

/** Whether a sentence ends before the blank at `at` and another begins behind it. */
function endsAt(text: string, at: number): boolean {
  if (!STOP.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (!BEGINS.test(text.slice(at + 1, at + 4))) return false;
  return !SHORT_FORM.test(text.slice(Math.max(0, at - LONGEST_SHORT_FORM - 2), at));
}

/** Sentences of one paragraph, white space folded. */
export function sentencesOf(paragraph: string): string[] {
  const text = foldSpace(paragraph);
  const sentences: string[] = [];
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!endsAt(text, at)) continue;
    sentences.push(text.slice(start, at));
    start = at + 1;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

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
