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
import { isFirstPhase, studyType } from './design.ts';

export interface AboutWhom {
  names: ConditionName[];
  sources: Source[];
}

const HEALTHY =
  /\bhealthy (?:[\w-]+,? ){0,3}(?:volunteers?|subjects?|participants?|men|women|adults?|people|individuals?|males?|females?)\b/i;
const PATIENTS =
  /\bpatients?\b|\b(?:subjects|participants|people|men|women|adults) with\b(?! (?:an? )?(?:high|higher|increased)? ?risk\b)/i;
const HOW_MANY = /\b(?:prevalence|incidence)\b/i;
const VACCINE = /\bvaccin/i;

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

/** Watched to see how many have it, healthy people with them; or watched after a vaccine against it. */
function isWatchedForIt(trial: Trial): boolean {
  const { eligibility, outcomes, identification, conditionBrowse } = trial;
  if (eligibility.healthyVolunteers?.value === true)
    return outcomes.primary.items.some(({ measure }) => HOW_MANY.test(measure.value));
  const titles = [identification.briefTitle, identification.officialTitle];
  return (
    conditionBrowse.ancestors.items.some(({ term }) => term.value === 'Infections') &&
    findWords(titles, VACCINE) !== undefined &&
    findWords(titles, PATIENTS) === undefined
  );
}

/** Healthy people in a study that prevents something do not have it; nor do those a vaccine is tested in. */
function isKeptFromIt(trial: Trial): boolean {
  if (trial.design.primaryPurpose?.value !== 'PREVENTION') return false;
  const { tested } = testedInterventions(trial);
  return (
    trial.eligibility.healthyVolunteers?.value === true ||
    tested.some((named) => kindOf(named, trial)?.kind === 'vaccine')
  );
}

/** The registered condition need not be an illness these people have. */
function mayNotHaveIt(trial: Trial, names: readonly ConditionName[]): boolean {
  if (studyType(trial) !== 'OBSERVATIONAL') return names.every(isIllness) && isKeptFromIt(trial);
  // A topic the registrant wrote beside the illness changes nothing; a group of people would.
  const isTopic = (name: ConditionName) => !('key' in name);
  return (
    names.some(isIllness) &&
    names.every((name) => isIllness(name) || isTopic(name)) &&
    isWatchedForIt(trial)
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
  const notHad = mayNotHaveIt(
    trial,
    conditions.map(({ name }) => name),
  );
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
