// How sure a statement is, with the rule that makes it and the fields it rests on.
import type { Source } from '../trial/sourced.ts';
import type { Certainty } from './plainRead.ts';

const withCertainty =
  <C extends Certainty>(certainty: C) =>
  (rule: string, sources: Source[]): { rule: string; certainty: C; sources: Source[] } => ({
    rule,
    certainty,
    sources,
  });

/** A field says it. */
export const stated = withCertainty('stated');
/** Counted or subtracted from fields. */
export const computed = withCertainty('computed');
/** Read from a name or a term, not said by a field. */
export const inferred = withCertainty('inferred');
