// Looks for words in the record's free text and says in which field they stand.
import { oncePer } from '../trial/oncePer.ts';
import { type Source, type Sourced, sliceSource } from '../trial/sourced.ts';
import type { Trial } from '../trial/trial.ts';

const untitled = (trial: Trial): (Sourced | undefined)[] => [
  trial.description.briefSummary,
  ...trial.arms.interventions.items.map((item) => item.description),
  ...trial.arms.armGroups.items.map((arm) => arm.description),
  trial.description.detailedDescription,
];

/** The study's own prose, most telling first: titles, summary, then interventions, groups and the long description. */
export const proseFields = (trial: Trial): Sourced[] =>
  [trial.identification.briefTitle, trial.identification.officialTitle, ...untitled(trial)].filter(
    (field) => field !== undefined,
  );

/**
 * Where a pattern first matches in these fields, as a source with the very words; undefined when it does not. `part`,
 * quicker to look for, stands in everything `words` can match.
 */
export function findWords(
  fields: readonly (Sourced | undefined)[],
  words: RegExp,
  part?: RegExp,
): Source | undefined {
  for (const field of fields) {
    if (field === undefined || part?.test(field.value) === false) continue;
    const found = words.exec(field.value);
    if (found) return sliceSource(field, found[0]);
  }
  return undefined;
}

/** All prose but the titles, which write every word with a capital: for "does the record ever write this word so". */
export const allProse: (trial: Trial) => string = oncePer((trial) =>
  [...untitled(trial), ...trial.conditions.keywords.items]
    .map((field) => field?.value ?? '')
    .join('\n'),
);
