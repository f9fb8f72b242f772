// What a rule says, before any language has said it.
import type { Source } from '../trial/sourced.ts';
import type { Trial } from '../trial/trial.ts';
import type { Phrases } from './phrases.ts';
import type { Certainty, SectionId } from './plainRead.ts';

/** One thing to say: a phrase by key with its parameters, the rule that says it and the fields it rests on. */
export type Statement = {
  [K in keyof Phrases]: {
    key: K;
    params: Phrases[K];
    rule: string;
    certainty: Certainty;
    sources: Source[];
    reference?: string;
    /** Nesting of a list item under the items before it, from 1; absent on the first level. */
    depth?: number;
  };
}[keyof Phrases];

/** A list under a section: `label` is a phrase key without parameters or with them, like any statement. */
export interface StatementList {
  label: Statement;
  items: Statement[];
}

export interface Draft {
  statements: Statement[];
  lists?: StatementList[];
  /** Phrase said when there is nothing to say. */
  missing?: Statement;
}

/** What a rule may look at besides the study. `today` is `YYYY-MM-DD`. */
export interface ReadContext {
  today: string;
}

/** A section's rules: study in, statements out. Pure: no clock, no language. */
export interface SectionRules {
  id: SectionId;
  draft(trial: Trial, context: ReadContext): Draft;
}

/** Builds a statement; the compiler ties the parameters to the key. */
export function say<K extends keyof Phrases>(
  key: K,
  params: Phrases[K],
  how: {
    rule: string;
    certainty: Certainty;
    sources: Source[];
    reference?: string;
    depth?: number;
  },
): Statement {
  return { key, params, ...how } as Statement;
}
