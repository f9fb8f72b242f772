// Whether a title says that a treatment is for another illness than the listed one: people with cancer may be treated for pain (R8).
import type { ConditionKey } from '../../lexicon/conditionSpellings.ts';
import { findCondition } from '../../lexicon/conditions.ts';
import type { Trial } from '../../trial/trial.ts';
import { type ConditionName, isIllness } from '../names/conditionName.ts';

const FOR =
  /\b(?:for|treat(?:ing|s)?|treatment of|treatment for)(?: the)?(?: (?:treatment|prevention) of)? ([^,.:;()]{3,60}?) (?:in|after|following|among|during|caused by)\b/gi;

/** The illnesses a title says the treatment is for. */
export const titledFor = ({ identification }: Trial): ConditionKey[] =>
  [identification.briefTitle, identification.officialTitle].flatMap((title) =>
    [...(title?.value ?? '').matchAll(FOR)].flatMap(([, registered = '']) => {
      const found = findCondition(registered, []);
      return found && isIllness({ ...found, registered }) ? [found.key] : [];
    }),
  );

/** True where a title names what the treatment is for, and none of `about` is that. A symptom such as pain is no other illness. */
export function isForAnother(trial: Trial, about: readonly ConditionName[]): boolean {
  const named = titledFor(trial);
  const keys = about.flatMap((name) => ('key' in name ? [name.key] : []));
  return (
    keys.length > 0 &&
    named.some((key) => !key.includes('pain')) &&
    !named.some((key) => keys.includes(key))
  );
}
