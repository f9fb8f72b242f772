// Spanish words for quotes: the registry's own, in its language and in quote marks.
import type { Wording } from '../../language.ts';
import type { QuotePhrases } from '../../rules/quotes.ts';
import { quoted } from './grammar.ts';

export const quoteWords: Wording<QuotePhrases> = {
  quote: ({ text }) => quoted(text),
};
