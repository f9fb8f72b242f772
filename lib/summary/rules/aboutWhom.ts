// Whom a study is about: its conditions, or healthy people where the study says it is done in them (R5, R16).
import { findCondition } from '../../lexicon/conditions.ts';
import { type Age, ageInDays, parseAge } from '../../trial/age.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords } from '../freeText.ts';
import {
  type ConditionName,
  conditionNames,
  hasMoreConditions,
  isIllness,
} from '../names/conditionName.ts';
import { testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';
import { isFirstPhase } from './design.ts';

export interface AboutWhom {
  names: ConditionName[];
  sources: Source[];
}

const HEALTHY =
  /\bhealthy (?:[\w-]+,? ){0,3}(?:volunteers?|subjects?|participants?|men|women|adults?|people|individuals?|males?|females?)\b/i;
const PATIENTS = /\bpatients?\b|\b(?:subjects|participants|people|men|women|adults) with\b/i;

/** An early study that registers an illness may still be done in healthy people alone. */
function healthyAlone(trial: Trial): AboutWhom | undefined {
  const { healthyVolunteers } = trial.eligibility;
  if (healthyVolunteers?.value !== true || !isFirstPhase(trial)) return undefined;
  const { briefTitle, officialTitle } = trial.identification;
  const fields = [briefTitle, officialTitle, trial.description.briefSummary];
  const said = findWords(fields, HEALTHY);
  const health = findCondition('healthy', []);
  if (!said || !health || fields.some((field) => field && PATIENTS.test(field.value)))
    return undefined;
  return {
    names: [{ ...health, registered: said.value }],
    sources: [sourceOf(healthyVolunteers), said],
  };
}

/** Healthy people in a study that prevents something do not have it; nor do those a vaccine is tested in. */
function mayNotHaveIt(trial: Trial): boolean {
  if (trial.design.primaryPurpose?.value !== 'PREVENTION') return false;
  const { tested } = testedInterventions(trial);
  return (
    trial.eligibility.healthyVolunteers?.value === true ||
    tested.some((named) => kindOf(named, trial)?.kind === 'vaccine')
  );
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
  if (healthy) return healthy;
  const conditions = conditionNames(trial);
  const more = hasMoreConditions(trial);
  const notHad = conditions.every(({ name }) => isIllness(name)) && mayNotHaveIt(trial);
  const young = conditions.length > 0 ? childrenOnly(trial) : undefined;
  return {
    names: [
      ...conditions.map(({ name }) => ({
        ...name,
        ...(notHad && { notHad }),
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
