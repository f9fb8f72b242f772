// Studies of the body that bring symptoms on to look at them: what they give is no treatment (R8, R10, R71).
import type { Source } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords } from '../freeText.ts';

const BRINGS_ON =
  /\b(?:headache|migraine|attack|pain|symptom|seizure|spasm)s?(?: attacks?)?[- ](?:inducing|provoking|provocation|induction|triggering)\b|\b(?:induc|provok|trigger)(?:e|es|ing) (?:[\w-]+ ){0,3}?(?:headaches?|migraines?|attacks?|pain|symptoms?|seizures?)\b/i;

/** How the body works is studied: what is given is meant for no illness. */
export const isOfTheBody = (trial: Trial): boolean =>
  trial.design.primaryPurpose?.value === 'BASIC_SCIENCE';

/** The words that say that what is given may bring symptoms on; undefined where there are none. */
export function provocation(trial: Trial): Source | undefined {
  if (!isOfTheBody(trial)) return undefined;
  const { briefTitle, officialTitle } = trial.identification;
  const names = trial.arms.interventions.items.map(({ name }) => name);
  return findWords(
    [briefTitle, officialTitle, ...names, trial.description.briefSummary],
    BRINGS_ON,
  );
}
