// The registry's own words as statements, for lists a reader can open.
import { type Block, markupBlocks } from '../../trial/markup.ts';
import { markupSource } from '../../trial/markupSource.ts';
import type { Markup, Sourced } from '../../trial/sourced.ts';
import { quotable } from '../quotable.ts';
import { type Statement, say } from '../statement.ts';

export interface QuotePhrases {
  quote: { text: string };
}

/** One quote of a field. `depth` nests it under the item before it. */
export const quote = (at: Sourced<Markup>, text: string, rule: string, depth = 0): Statement =>
  say(
    'quote',
    { text: quotable(text) },
    {
      rule,
      certainty: 'quoted',
      sources: [markupSource(at, text)],
      ...(depth > 0 && { depth }),
    },
  );

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function walk(blocks: readonly Block[], depth: number): { text: string; depth: number }[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ text: block.text, depth }]
      : block.items.flatMap((item) => [
          { text: item.text, depth },
          ...walk(item.children, depth + 1),
        ]),
  );
}

/** Every paragraph and list item of a markup field as a quote, nested as in the record. */
export const quotes = (at: Sourced<Markup>, rule: string, depth = 0): Statement[] =>
  walk(markupBlocks(at.value), depth)
    .filter(({ text }) => hasWords(text))
    .map((block) => quote(at, block.text, rule, block.depth));
