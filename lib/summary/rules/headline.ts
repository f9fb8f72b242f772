// Section "headline": what a person would call the study, and the registry's own title beneath (R8, R9).

import { wordsOf } from '../../lexicon/spelling.ts';
import type { Source } from '../../trial/sourced.ts';
import { sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords } from '../freeText.ts';
import {
  type ConditionName,
  conditionNames,
  conditionWords,
  isIllness,
} from '../names/conditionName.ts';
import { testedInterventions } from '../names/interventionName.ts';
import { namedSources, type ShownName, shownName } from '../names/shownName.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { aboutWhom } from './aboutWhom.ts';
import { isFirstPhase, phaseSources, studyType } from './design.ts';
import { type Look, lookOf } from './look.ts';
import { goalClass, goalClasses, goalKinds, goalWords } from './mainGoal.ts';
import { isOfTheBody, provocation } from './provocation.ts';
import { onlyMeasures, onlyTests } from './testStudy.ts';
import { isForAnother, titledFor } from './titledFor.ts';
import { comparesTreatments } from './treatmentGroups.ts';

export interface HeadlinePhrases {
  'headline.treatment': {
    /** `safety` and `early` are phase 1; `whether` asks if it helps. */
    aim: 'safety' | 'early' | 'whether' | 'compare' | 'plain';
    names: ShownName[];
    more: boolean;
    about: ConditionName[];
    /** How the body works is studied: what is given is not meant for the illness, and may bring it on. */
    ofTheBody: boolean;
    /** What is given is there to bring symptoms on. */
    provokes: boolean;
    /** Whom it is studied in is known, and not that it is meant for their illness. */
    inPeople: boolean;
  };
  'headline.observe': { look: Look; about: ConditionName[] };
  'headline.access': { names: ShownName[]; more: boolean; about: ConditionName[] };
  'headline.untold': { observes: boolean };
  'headline.registered': { nctId: string; title?: string };
  'headline.firstInHuman': { words: string };
}

const MOST_NAMES = 2;

/** Goals that ask whether people get better off, not how much drug is in the blood or if a study can be run. */
const HELPING = new Set(['survival', 'response', 'event', 'score', 'body', 'lab']);
/** What people think of a treatment, and what an operation may bring, is not whether it helps. */
const NO_HELP = /satisfaction with|after surgery|complication|another operation/;
/** Watched for beside side effects. */
const HARM = /suicide/;
const asksOfHelp = (trial: Trial): boolean =>
  !goalKinds(trial).every(
    (kind) =>
      NO_HELP.test(kind) ||
      kind === 'safety' ||
      (HARM.test(kind) && goalClasses(trial).includes('safety')),
  );
/** Care beside a treatment may be for any of several conditions: "helps people with cancer" would say for which. */
const canHelp = (trial: Trial): boolean => {
  const purpose = trial.design.primaryPurpose?.value;
  return (
    purpose === 'TREATMENT' || (purpose === 'SUPPORTIVE_CARE' && conditionNames(trial).length < 2)
  );
};

/** Words of many illnesses, which tell none from another. */
const COMMON = new Set([
  'back',
  'blood',
  'disease',
  'problem',
  'symptom',
  'syndrome',
  'sign',
  'level',
  'chronic',
]);
const tellingWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 2 && !COMMON.has(word));

/** Which of these conditions the main goal names. */
function namedByGoal(trial: Trial, about: readonly ConditionName[]): boolean[] {
  const goal = new Set(tellingWords(goalWords(trial)));
  return about.map((name) =>
    tellingWords(`${conditionWords(name, 'en')} ${name.registered}`).some((word) => goal.has(word)),
  );
}

function aimOf(
  trial: Trial,
  about: readonly ConditionName[],
): HeadlinePhrases['headline.treatment']['aim'] {
  const goal = goalClass(trial);
  if (isFirstPhase(trial)) return goal === 'safety' || goal === 'dose' ? 'safety' : 'early';
  if (comparesTreatments(trial)) return 'compare';
  const helps =
    testedInterventions(trial).tested.length > 0 &&
    goal !== undefined &&
    HELPING.has(goal) &&
    asksOfHelp(trial) &&
    canHelp(trial) &&
    !onlyMeasures(trial) &&
    !onlyTests(trial) &&
    // What no name of ours says may be an operation: "Abdominoplasty".
    (about.length === 0 || about.some((name) => 'key' in name || isIllness(name))) &&
    !isForAnother(trial, about) &&
    !(about.some(({ all }) => all) && !namedByGoal(trial, about).includes(true)) &&
    !about.some(({ notHad, notAll }) => notHad || notAll);
  return helps ? 'whether' : 'plain';
}

/** Of two conditions the one the main goal names, unless a title says that it is for the other; else all. */
function meantOf(trial: Trial, about: ConditionName[]): ConditionName[] {
  const titled = titledFor(trial);
  const named = namedByGoal(trial, about);
  const [meant, ...others] = about.filter((_, at) => named[at]);
  if (about.length !== 2 || meant === undefined || others.length > 0) return about;
  const isForOther = about.some(
    (name) => name !== meant && 'key' in name && titled.includes(name.key),
  );
  // In the registrant's own words the other may be an operation: "Spine Fusion".
  const isPlain = meant === about[0] || ('key' in meant && !meant.narrower);
  return isPlain && !isForOther ? [meant] : about;
}

/** Of several illnesses of the same people, the one a title says is treated. */
function meantByTitle(trial: Trial, about: ConditionName[]): ConditionName[] {
  if (!canHelp(trial) || studyType(trial) === 'OBSERVATIONAL') return about;
  const meant = titledFor(trial);
  const treated = about.filter((name) => 'key' in name && meant.includes(name.key));
  return treated.length > 0 ? treated : about;
}

/** Purposes for which the registered illness may be what it is for. */
const FOR_IT = new Set(['TREATMENT', 'HEALTH_SERVICES_RESEARCH', 'DEVICE_FEASIBILITY']);

const CANCER = /cancer|leukemia|lymphoma|sarcoma|tumor|myeloma/;
const TALKS = new Set(['BEHAVIORAL', 'DEVICE', 'OTHER']);

/** Talks and apps are for the mood of people with cancer, unless the goal names the cancer. */
const easesCancer = (trial: Trial, about: readonly ConditionName[]): boolean =>
  about.some((name) => CANCER.test(conditionWords(name, 'en'))) &&
  testedInterventions(trial).tested.every(({ interventions }) =>
    interventions.every(({ type }) => TALKS.has(type?.value ?? '')),
  ) &&
  !namedByGoal(trial, about).includes(true);

/** What eases the days of people with an illness, or looks into them, is not for the illness. */
function isBesideTreatment(trial: Trial, about: readonly ConditionName[]): boolean {
  const purpose = trial.design.primaryPurpose?.value ?? '';
  return (
    about.every((name) => isIllness(name) && !name.notHad) &&
    (!FOR_IT.has(purpose) || easesCancer(trial, about)) &&
    !(purpose === 'PREVENTION' && namedByGoal(trial, about).includes(true)) &&
    trial.eligibility.healthyVolunteers?.value !== true
  );
}

const typeSources = (trial: Trial): Source[] =>
  trial.design.studyType ? [sourceOf(trial.design.studyType)] : [sourceOf(trial.nctId)];

function main(trial: Trial): Statement {
  const { names, sources: aboutSources } = aboutWhom(trial);
  const about = meantByTitle(trial, names);
  const { tested } = testedInterventions(trial);
  const shown = tested.slice(0, MOST_NAMES);
  const things = shown.map((named) => shownName(named, trial));
  const more = tested.length > shown.length;
  const nameSources = shown.flatMap((named) => namedSources(named, trial));
  const how = { rule: 'R8', certainty: 'paraphrased' as const };
  if (studyType(trial) === 'EXPANDED_ACCESS')
    return say(
      'headline.access',
      { names: things, more, about },
      { ...how, sources: [...typeSources(trial), ...nameSources, ...aboutSources] },
    );
  if (studyType(trial) === 'OBSERVATIONAL' && about.length > 0) {
    const { look, sources } = lookOf(trial);
    return say(
      'headline.observe',
      { look, about },
      { ...how, sources: [...aboutSources, ...typeSources(trial), ...sources] },
    );
  }
  if (things.length === 0 && about.length === 0)
    return say(
      'headline.untold',
      { observes: studyType(trial) === 'OBSERVATIONAL' },
      { ...how, sources: typeSources(trial) },
    );
  const aim = aimOf(trial, about);
  const meant = aim === 'whether' ? meantOf(trial, about) : about;
  const early = aim === 'safety' || aim === 'early' ? phaseSources(trial) : [];
  const goal = trial.outcomes.primary.items[0];
  const goalSources =
    goal && (aim === 'safety' || aim === 'whether') ? [sourceOf(goal.measure)] : [];
  return say(
    'headline.treatment',
    {
      aim,
      names: things,
      more,
      about: meant,
      inPeople:
        isForAnother(trial, meant) ||
        isBesideTreatment(trial, meant) ||
        meant.some(({ all }) => all),
      ofTheBody: isOfTheBody(trial),
      provokes: provocation(trial) !== undefined,
    },
    { ...how, sources: [...nameSources, ...aboutSources, ...early, ...goalSources] },
  );
}

function registered(trial: Trial): Statement {
  const title = trial.identification.briefTitle;
  const nctId = trial.nctId.value;
  return say('headline.registered', title ? { nctId, title: title.value } : { nctId }, {
    rule: 'R9',
    certainty: title ? 'quoted' : 'stated',
    sources: [sourceOf(trial.nctId), ...(title ? [sourceOf(title)] : [])],
  });
}

const FIRST_IN_HUMAN = /first[- ](?:time )?in[- ](?:humans?|man)\b/i;

/** Said only where title or summary says so, in its words. */
function firstInHuman(trial: Trial): Statement[] {
  const { briefTitle, officialTitle } = trial.identification;
  const found = findWords(
    [briefTitle, officialTitle, trial.description.briefSummary],
    FIRST_IN_HUMAN,
  );
  return found
    ? [
        say(
          'headline.firstInHuman',
          { words: found.value },
          { rule: 'R8', certainty: 'quoted', sources: [found] },
        ),
      ]
    : [];
}

function draft(trial: Trial): Draft {
  return { statements: [main(trial), registered(trial), ...firstInHuman(trial)] };
}

export const headline: SectionRules = { id: 'headline', draft };
