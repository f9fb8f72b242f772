// Looks for words in the record's free text and says in which field they stand.
import { type Source, type Sourced, sliceSource } from '../trial/sourced.ts';
import type { Trial } from '../trial/trial.ts';

/** The study's own prose, most telling first: titles, summary, then arms, interventions and the long description. */
export function proseFields(trial: Trial): Sourced[] {
  const { armGroups, interventions } = trial.arms;
  return [
    trial.identification.briefTitle,
    trial.identification.officialTitle,
    trial.description.briefSummary,
    ...interventions.items.map((item) => item.description),
    ...armGroups.items.map((arm) => arm.description),
    trial.description.detailedDescription,
  ].filter((field) => field !== undefined);
}

/** Where a pattern first matches in these fields, as a source with the very words; undefined when it does not. */
export function findWords(
  fields: readonly (Sourced | undefined)[],
  words: RegExp,
): Source | undefined {
  for (const field of fields) {
    const found = field && words.exec(field.value);
    if (found) return sliceSource(field, found[0]);
  }
  return undefined;
}

const prose = new WeakMap<Trial, string>();

/** All prose in one string, for questions of the kind "does the record ever write this word so". */
export function allProse(trial: Trial): string {
  const known = prose.get(trial);
  if (known !== undefined) return known;
  const text = [...proseFields(trial), ...trial.conditions.keywords.items]
    .slice(2)
    .map((field) => field.value)
    .join('\n');
  prose.set(trial, text);
  return text;
}
