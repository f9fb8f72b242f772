// The MeSH terms of a record that belong to one of its conditions: the record gives them for all conditions together.
import { wordsOf } from '../../lexicon/spelling.ts';
import type { Sourced } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';

/** Words too general to tie a MeSH term to a condition. */
const GENERAL = new Set(
  'disease syndrome cancer acute chronic type primary secondary infection injury failure system deficiency'.split(
    ' ',
  ),
);

/** A limb that cannot be used, in the words of Romance languages. */
const FALSE_FRIEND = /\bf[ou]n?ctional impotence\b/i;

const telling = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 3 && !GENERAL.has(word));

/**
 * MeSH terms matched on this very condition (`asFound`), or sharing a telling word with it. Others are left out:
 * the matching is done by machine, and over keywords too.
 */
export function meshOfCondition(trial: Trial, registered: string): Sourced[] {
  if (FALSE_FRIEND.test(registered)) return [];
  const { meshes, leaves } = trial.conditionBrowse;
  const own = new Set(telling(registered));
  const words = wordsOf(registered).join(' ');
  const foundHere = new Set(
    leaves.items
      .filter(
        ({ asFound }) => asFound && ` ${words} `.includes(` ${wordsOf(asFound.value).join(' ')} `),
      )
      .map(({ name }) => name.value),
  );
  return meshes.items
    .map((mesh) => mesh.term)
    .filter(({ value }) => foundHere.has(value) || telling(value).some((word) => own.has(word)));
}

const spelled = (text: string): string => wordsOf(text).join(' ');

/**
 * The MeSH term the registry itself put for exactly this wording ("ALS": Amyotrophic Lateral Sclerosis). A term matched
 * on a part of the wording would be a wider condition and is not given.
 */
export const meshSynonym = (trial: Trial, registered: string): string | undefined =>
  trial.conditionBrowse.leaves.items.find(
    ({ asFound }) => asFound && spelled(asFound.value) === spelled(registered),
  )?.name.value;
