// The plain read as the contract names it; its JSON Schema is written by `npm run schema`.
import type { Source } from '../trial/sourced.ts';

export type { Source } from '../trial/sourced.ts';

/**
 * How a sentence stands to the record: `stated` says a field, `computed` counts or subtracts fields,
 * `paraphrased` says a text in plainer words, `quoted` repeats it letter for letter, `inferred` reads a kind
 * from a name or MeSH term, `general` is common knowledge from a card and no fact of this study.
 */
export type Certainty = 'stated' | 'computed' | 'paraphrased' | 'quoted' | 'inferred' | 'general';

export interface Sentence {
  /** Unique within the read and stable for the same record, language and day. */
  id: string;
  text: string;
  /** Rule of READ.md (`R12`), or the knowledge card's name for `general` sentences. */
  rule: string;
  certainty: Certainty;
  sources: Source[];
  /** Public page a general-knowledge card rests on. */
  reference?: string;
  /** How deep a list item is nested under the items before it; absent on the first level. */
  depth?: number;
}

export const SECTION_IDS = [
  'headline',
  'status',
  'summary',
  'substance',
  'lead',
  'wrong',
  'involve',
  'who',
  'where',
  'when',
  'results',
  'questions',
  'disclaimer',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface SentenceList {
  label: string;
  items: Sentence[];
}

export interface Section {
  id: SectionId;
  heading: string;
  sentences: Sentence[];
  lists?: SentenceList[];
  /** Said instead, when the record holds nothing for this section. */
  missing?: string;
}

export interface PlainRead {
  nctId: string;
  lang: string;
  engine: string;
  recordVersion: string;
  via: 'rules' | 'on-device' | 'endpoint' | 'feed';
  sections: Section[];
}
