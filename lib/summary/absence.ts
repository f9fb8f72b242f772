// What a sentence about a gap rests on: the record as a whole, named by its number.
import { type Source, sourceOf } from '../trial/sourced.ts';
import type { Trial } from '../trial/trial.ts';

/** Sources of "The record does not say …": nothing stands at any one place, so the record itself is named. */
export const wholeRecord = (trial: Trial): Source[] => [sourceOf(trial.nctId)];
