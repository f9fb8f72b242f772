// Section "summary": what and who, stage, size, groups, main goal and what the study is not set up to show (R10–R29, R40).
import { sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import type { ConditionName } from '../names/conditionName.ts';
import type { ShownName } from '../names/shownName.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { statusSource, type Tense, tenseOf } from '../tense.ts';
import { enrollment, type Phase, phaseSources, phasesOf, studyType } from './design.ts';
import { type Look, looksBack } from './look.ts';
import { mainGoal } from './mainGoal.ts';
import { type Allocation, comparedWith, groups } from './summaryGroups.ts';
import { type Limit, limit } from './summaryLimit.ts';
import { fitted } from './summaryRoom.ts';
import { whatAndWho } from './whatAndWho.ts';

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
    /** What is given is there to bring symptoms on. */
    provokes: boolean;
  };
  'summary.noTreatmentNamed': { then: boolean; tense: Tense; about: ConditionName[] };
  'summary.observes': { then: boolean; tense: Tense; look: Look; about: ConditionName[] };
  'summary.access': { names: ShownName[]; more: boolean; about: ConditionName[] };
  'summary.typeUntold': { about: ConditionName[] };
  /** `brief` leaves out what such a phase is for. */
  'summary.stage': { phases: Phase[]; brief: boolean; tense: Tense };
  'summary.phaseAsRecorded': { phase: string };
  'summary.notAssigned': Record<string, never>;
  'summary.planned': { count: number; tense: Tense };
  /** `records`: nobody came in, only what was on record was looked at. */
  'summary.joined': { count: number; records: boolean; tense: Tense };
  'summary.recorded': { count: number };
  'summary.sizeOdd': { count: number };
  'summary.nobody': { status: 'WITHDRAWN' | 'other' };
  'summary.sizeUntold': { tense: Tense };
  /** `same`: everyone gets the same. */
  'summary.oneGroup': { same: boolean; tense: Tense };
  'summary.oneGroupListed': Record<string, never>;
  'summary.mixedGroups': { count: number };
  'summary.groups': {
    count: number;
    allocation: Allocation;
    dummy?: 'placebo' | 'sham';
    dummies: number;
    /** Each person is their own comparison, by the words of the design. */
    ownControl: boolean;
    /** Some groups take in people of others. */
    moves: boolean;
    /** The groups may be the parts of one treatment. */
    parts: boolean;
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
  const unknown = trial.design.phases.items.find(({ value }) => value !== 'NA');
  if (phases.length === 0 && unknown)
    return [
      say(
        'summary.phaseAsRecorded',
        { phase: unknown.value },
        { rule: 'R15', certainty: 'quoted', sources: [sourceOf(unknown)] },
      ),
    ];
  if (phases.length === 0) return [];
  return [
    say(
      'summary.stage',
      { phases, brief: false, tense },
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
  const { count, odd, type, sources } = enrollment(trial);
  const tense = tenseOf(trial);
  const how = { rule: 'R40', certainty: 'stated' as const, sources };
  if (odd)
    return [say('summary.sizeOdd', { count: odd.value }, { ...how, sources: [sourceOf(odd)] })];
  if (count === undefined)
    return [say('summary.sizeUntold', { tense }, { ...how, sources: [sourceOf(trial.nctId)] })];
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
  if (type === 'ACTUAL')
    return [say('summary.joined', { count: count.value, records: looksBack(trial), tense }, how)];
  return [say('summary.recorded', { count: count.value }, how)];
}

function draft(trial: Trial): Draft {
  const first = stopped(trial);
  const goals = studyType(trial) === 'EXPANDED_ACCESS' ? [] : mainGoal(trial);
  return {
    statements: fitted([
      ...first,
      whatAndWho(trial, first.length > 0),
      ...stage(trial),
      ...size(trial),
      ...groups(trial),
      ...comparedWith(trial),
      ...goals,
      // A stopped study has told its limits already.
      ...(first.length > 0 ? [] : limit(trial)),
    ]),
  };
}

export const summary: SectionRules = { id: 'summary', draft };
