// Whom a study is about: its conditions, or healthy people where the study says it is done in them (R5, R16).
import { type Age, ageInDays, parseAge } from '../../trial/age.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { type ConditionName, conditionNames, hasMoreConditions } from '../names/conditionName.ts';
import { healthyAlone, mayNotHaveIt, someDoNotHaveIt } from './whoHasIt.ts';

export interface AboutWhom {
  names: ConditionName[];
  sources: Source[];
}

const ADULT: Age = { count: 18, unit: 'year' };

/** The highest age of a study that nobody of 18 years can join. */
function childrenOnly(trial: Trial): Source | undefined {
  const { maximumAge } = trial.eligibility;
  const to = maximumAge && parseAge(maximumAge.value);
  return to && ageInDays(to) < ageInDays(ADULT) ? sourceOf(maximumAge) : undefined;
}

/** The people of a study: at most two conditions in the registrant's order, and that there are others. */
export function aboutWhom(trial: Trial): AboutWhom {
  const healthy = healthyAlone(trial);
  if (healthy) return { names: [healthy.name], sources: healthy.sources };
  const conditions = conditionNames(trial);
  const more = hasMoreConditions(trial);
  const listed = conditions.map(({ name }) => name);
  const notHad = mayNotHaveIt(trial, listed);
  const notAll = !notHad && !more && someDoNotHaveIt(trial, listed);
  const young = conditions.length > 0 ? childrenOnly(trial) : undefined;
  return {
    names: [
      ...conditions.map(({ name }) => ({
        ...name,
        ...(notHad && { notHad }),
        ...(notAll && { notAll }),
        ...(young && { children: true as const }),
      })),
      ...(more ? [{ others: true as const, registered: '' }] : []),
    ],
    sources: [
      ...conditions.flatMap((condition) => condition.sources),
      ...(more ? [sourceOf(trial.conditions.conditions)] : []),
      ...(young ? [young] : []),
    ],
  };
}
