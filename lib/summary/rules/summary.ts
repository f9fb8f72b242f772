// Section "summary": what and who, stage, size, groups, main goal and what the study is not set up to show (R10–R29, R40).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { type ConditionName, conditionNames } from '../names/conditionName.ts';
import {
  isPlacebo,
  isUsualCare,
  type NamedIntervention,
  testedInterventions,
} from '../names/interventionName.ts';
import { namedSources, type ShownName, shownName } from '../names/shownName.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { statusSource, type Tense, tenseOf } from '../tense.ts';
import {
  armSources,
  arms,
  dummyArms,
  enrollment,
  isFirstPhase,
  isRandomized,
  type Phase,
  phaseSources,
  phasesOf,
  studyType,
} from './design.ts';
import { type Look, lookOf } from './headline.ts';
import { goalClass, mainGoal } from './mainGoal.ts';
import { comparesTreatments, givenTogether } from './treatmentGroups.ts';

/** What a study of this shape cannot tell. */
export type Limit = 'whetherItWorks' | 'noTreatment' | 'causes' | 'noComparison' | 'onePerson';

/** How people come into the groups; `untold` when the record does not say. */
export type Allocation = 'chance' | 'notChance' | 'untold';

export interface SummaryPhrases {
  'summary.stopped': { status: 'TERMINATED' | 'WITHDRAWN' | 'SUSPENDED' };
  'summary.tests': {
    /** Follows another sentence about the study. */
    then: boolean;
    tense: Tense;
    how: 'one' | 'together' | 'compares' | 'several';
    names: ShownName[];
    more: boolean;
    about: ConditionName[];
  };
  'summary.noTreatmentNamed': { then: boolean; tense: Tense; about: ConditionName[] };
  'summary.observes': { then: boolean; tense: Tense; look: Look; about: ConditionName[] };
  'summary.access': { names: ShownName[]; more: boolean; about: ConditionName[] };
  'summary.typeUntold': { about: ConditionName[] };
  'summary.stage': { phases: Phase[]; tense: Tense };
  'summary.notAssigned': Record<string, never>;
  'summary.planned': { count: number; tense: Tense };
  'summary.joined': { count: number; tense: Tense };
  'summary.recorded': { count: number };
  'summary.nobody': { status: 'WITHDRAWN' | 'other' };
  'summary.sizeUntold': Record<string, never>;
  'summary.oneGroup': { tense: Tense };
  'summary.groups': {
    count: number;
    allocation: Allocation;
    dummy?: 'placebo' | 'sham';
    dummies: number;
    tense: Tense;
  };
  'summary.comparedWith': {
    names: ShownName[];
    usualCare: boolean;
    nothing: boolean;
    tense: Tense;
  };
  'summary.crossover': { allocation: Allocation; count: number; tense: Tense };
  'summary.limit': { limit: Limit; tense: Tense };
}

const MOST_NAMES = 3;

function names(trial: Trial): { shown: NamedIntervention[]; names: ShownName[]; more: boolean } {
  const { tested } = testedInterventions(trial);
  const shown = tested.slice(0, tested.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  return {
    shown,
    names: shown.map((named) => shownName(named, trial)),
    more: tested.length > shown.length,
  };
}

const STOPPED = ['TERMINATED', 'WITHDRAWN', 'SUSPENDED'] as const;

/** R14: that a study stopped comes before what it set out to do. */
function stopped(trial: Trial): Statement[] {
  const at = trial.status.overallStatus;
  const status = STOPPED.find((one) => one === at?.value);
  if (status === undefined) return [];
  return [
    say(
      'summary.stopped',
      { status },
      { rule: 'R14', certainty: 'stated', sources: statusSource(trial) },
    ),
  ];
}

function howTested(trial: Trial, count: number): SummaryPhrases['summary.tests']['how'] {
  if (count === 1) return 'one';
  if (comparesTreatments(trial)) return 'compares';
  return givenTogether(trial) ? 'together' : 'several';
}

/** R10: what the study does, and for whom. */
function whatAndWho(trial: Trial, then: boolean): Statement {
  const conditions = conditionNames(trial);
  const about = conditions.map((condition) => condition.name);
  const tense = tenseOf(trial);
  const type = trial.design.studyType;
  const { shown, names: shownNames, more } = names(trial);
  const sources = [
    ...shown.flatMap((named) => namedSources(named, trial)),
    ...conditions.flatMap((condition) => condition.sources),
  ];
  const typed: Source[] = type ? [sourceOf(type)] : [sourceOf(trial.nctId)];
  const how = { rule: 'R10', certainty: 'paraphrased' as const, sources };
  const withType = { ...how, sources: [...sources, ...typed] };
  switch (studyType(trial)) {
    case 'OBSERVATIONAL': {
      const look = lookOf(trial);
      const at = conditions.flatMap((condition) => condition.sources);
      return say(
        'summary.observes',
        { then, tense, look: look.look, about },
        { ...how, rule: 'R23', sources: [...at, ...typed, ...look.sources] },
      );
    }
    case 'EXPANDED_ACCESS':
      return say(
        'summary.access',
        { names: shownNames, more, about },
        { ...withType, rule: 'R23' },
      );
    case 'INTERVENTIONAL':
      return shownNames.length === 0
        ? say('summary.noTreatmentNamed', { then, tense, about }, withType)
        : say(
            'summary.tests',
            {
              then,
              tense,
              how: howTested(trial, shownNames.length),
              names: shownNames,
              more,
              about,
            },
            how,
          );
    default:
      return say('summary.typeUntold', { about }, withType);
  }
}

const RULE_OF_PHASE: Readonly<Record<string, string>> = {
  EARLY_PHASE1: 'R15',
  PHASE1: 'R16',
  'PHASE1/PHASE2': 'R17',
  PHASE2: 'R18',
  'PHASE2/PHASE3': 'R19',
  PHASE3: 'R20',
  PHASE4: 'R21',
};

/** R15–R23: the phase; for a study that only watches, that it assigns nothing. */
function stage(trial: Trial): Statement[] {
  const tense = tenseOf(trial);
  const type = trial.design.studyType;
  if (studyType(trial) === 'OBSERVATIONAL' && type)
    return [
      say(
        'summary.notAssigned',
        {},
        { rule: 'R23', certainty: 'stated', sources: [sourceOf(type)] },
      ),
    ];
  const phases = phasesOf(trial);
  if (phases.length === 0) return [];
  return [
    say(
      'summary.stage',
      { phases, tense },
      {
        rule: RULE_OF_PHASE[phases.join('/')] ?? 'R15',
        certainty: 'stated',
        sources: phaseSources(trial),
      },
    ),
  ];
}

/** R12, R40: how many people, planned or counted. */
function size(trial: Trial): Statement[] {
  if (studyType(trial) === 'EXPANDED_ACCESS') return [];
  const { count, type, sources } = enrollment(trial);
  const tense = tenseOf(trial);
  const how = { rule: 'R40', certainty: 'stated' as const, sources };
  if (count === undefined)
    return [say('summary.sizeUntold', {}, { ...how, sources: [sourceOf(trial.nctId)] })];
  if (count.value === 0) {
    const withdrawn = trial.status.overallStatus?.value === 'WITHDRAWN';
    return [
      say(
        'summary.nobody',
        { status: withdrawn ? 'WITHDRAWN' : 'other' },
        { ...how, sources: [...sources, ...statusSource(trial)] },
      ),
    ];
  }
  if (type === 'ESTIMATED') return [say('summary.planned', { count: count.value, tense }, how)];
  if (type === 'ACTUAL') return [say('summary.joined', { count: count.value, tense }, how)];
  return [say('summary.recorded', { count: count.value }, how)];
}

function allocationOf(trial: Trial): Allocation {
  if (isRandomized(trial)) return 'chance';
  return trial.design.allocation?.value === 'NON_RANDOMIZED' ? 'notChance' : 'untold';
}

/** R24–R27, R30, R37, R38: how many groups, how people come into them, and whether one gets a look-alike. */
function groups(trial: Trial): Statement[] {
  const count = arms(trial).length;
  if (count === 0 || studyType(trial) !== 'INTERVENTIONAL') return [];
  const tense = tenseOf(trial);
  const { allocation: field, interventionModel } = trial.design;
  const allocation = allocationOf(trial);
  const sources = [...armSources(trial), ...(field ? [sourceOf(field)] : [])];
  const how = { rule: 'R24', certainty: 'stated' as const, sources };
  if (count === 1) return [say('summary.oneGroup', { tense }, { ...how, rule: 'R26' })];
  if (interventionModel?.value === 'CROSSOVER')
    return [
      say(
        'summary.crossover',
        { allocation, count, tense },
        { ...how, rule: 'R27', sources: [...sources, sourceOf(interventionModel)] },
      ),
    ];
  const dummy = (['placebo', 'sham'] as const).find((kind) => dummyArms(trial, kind).length > 0);
  const dummies = dummy ? dummyArms(trial, dummy) : [];
  const types = dummies.flatMap((arm) => (arm.type ? [sourceOf(arm.type)] : []));
  return [
    say(
      'summary.groups',
      { count, allocation, dummies: dummies.length, tense, ...(dummy && { dummy }) },
      { ...how, sources: [...sources, ...types] },
    ),
  ];
}

const NOT_ABOUT_WORKING = new Set(['safety', 'dose', 'pk', 'feasibility']);

const MOST_COMPARED = 2;

/** R3, R30: what the tested treatments are compared with, placebo and sham apart. */
function comparedWith(trial: Trial): Statement[] {
  if (studyType(trial) !== 'INTERVENTIONAL' || arms(trial).length < 2) return [];
  const { tested, comparators } = testedInterventions(trial);
  const real = comparators.filter((named) => !isPlacebo(named.registered));
  const [usual, others] = [real.filter(isUsualCare), real.filter((named) => !isUsualCare(named))];
  const none = arms(trial).find((arm) => arm.type?.value === 'NO_INTERVENTION');
  const told = others.length + usual.length + (none ? 1 : 0);
  if (told === 0 || others.length > MOST_COMPARED || tested.length === 0) return [];
  return [
    say(
      'summary.comparedWith',
      {
        names: others.map((named) => shownName(named, trial)),
        usualCare: usual.length > 0,
        nothing: none !== undefined && real.length === 0,
        tense: tenseOf(trial),
      },
      {
        rule: 'R30',
        certainty: 'paraphrased',
        sources: [
          ...real.flatMap((named) => named.sources.slice(0, 1)),
          ...(none?.type ? [sourceOf(none.type)] : []),
        ],
      },
    ),
  ];
}

/** What the design cannot show, said so that nobody reads more into the study than is in it. */
function limit(trial: Trial): Statement[] {
  const tense = tenseOf(trial);
  const { primaryPurpose } = trial.design;
  const type = trial.design.studyType;
  const tell = (which: Limit, sources: Source[]): Statement[] =>
    sources.length > 0
      ? [
          say(
            'summary.limit',
            { limit: which, tense },
            { rule: 'R11', certainty: 'inferred', sources },
          ),
        ]
      : [];
  if (studyType(trial) === 'OBSERVATIONAL') return type ? tell('causes', [sourceOf(type)]) : [];
  if (studyType(trial) !== 'INTERVENTIONAL') return [];
  if (primaryPurpose?.value === 'BASIC_SCIENCE')
    return tell('noTreatment', [sourceOf(primaryPurpose)]);
  const goal = trial.outcomes.primary.items[0];
  const goalIs = goalClass(trial);
  if (isFirstPhase(trial)) return tell('whetherItWorks', phaseSources(trial));
  // Several main goals may hold one about working; phase 2 looks for signs of it by its nature.
  const onlyGoal = trial.outcomes.primary.items.length === 1 ? goal : undefined;
  if (
    onlyGoal &&
    goalIs !== undefined &&
    NOT_ABOUT_WORKING.has(goalIs) &&
    !phasesOf(trial).includes('PHASE2')
  )
    return tell('whetherItWorks', [sourceOf(onlyGoal.measure)]);
  if (arms(trial).length === 1) return tell('noComparison', armSources(trial));
  return type ? tell('onePerson', [sourceOf(type)]) : [];
}

/** From so many letters on a quoted goal takes the room of the limit, and then of the comparison too. */
const LONG_GOAL = 60;
const VERY_LONG_GOAL = 110;
/** With so many sentences the summary has said enough. */
const ENOUGH = 5;

const quoteLength = (goal: Statement | undefined): number =>
  goal?.certainty === 'quoted' ? Math.max(...goal.sources.map(({ value }) => value.length)) : 0;

function draft(trial: Trial): Draft {
  const first = stopped(trial);
  const goals = studyType(trial) === 'EXPANDED_ACCESS' ? [] : mainGoal(trial).slice(0, 1);
  const told = [
    ...first,
    whatAndWho(trial, first.length > 0),
    ...stage(trial),
    ...size(trial),
    ...groups(trial),
    ...(quoteLength(goals[0]) > VERY_LONG_GOAL ? [] : comparedWith(trial)),
    ...goals,
  ];
  // A stopped study has told its limits already.
  const last = first.length > 0 ? [] : limit(trial);
  const roomFor = (one: Statement): boolean =>
    one.key === 'summary.limit' && one.params.limit === 'onePerson'
      ? told.length < ENOUGH && quoteLength(goals[0]) < LONG_GOAL
      : quoteLength(goals[0]) < VERY_LONG_GOAL;
  return { statements: [...told, ...last.filter(roomFor)] };
}

export const summary: SectionRules = { id: 'summary', draft };
