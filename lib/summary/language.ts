// What a language must bring: a heading for every section and words for every phrase.
import type { Phrases } from './phrases.ts';
import type { SectionId } from './plainRead.ts';

/** Words for some phrases: parameters in, one finished sentence (or list label) out. */
export type Wording<P> = { [K in keyof P]: (params: P[K]) => string };

export interface Language {
  /** BCP 47, as in `PlainRead.lang`. */
  code: string;
  headings: Record<SectionId, string>;
  phrases: Wording<Phrases>;
}
