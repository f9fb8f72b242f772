// The main goal of a study, read from its primary outcomes (R51–R64).
import { findCondition } from '../../lexicon/conditions.ts';
import { conditions } from '../../lexicon/en/conditions.ts';
import { scales } from '../../lexicon/en/scales.ts';
import { ENDPOINTS, type EndpointKey, type GoalClass } from '../../lexicon/endpoints.ts';
import { ratesAnything } from '../../lexicon/findScale.ts';
import { classOf, type Goal, readMeasure } from '../../lexicon/readMeasure.ts';
import { oncePer } from '../../trial/oncePer.ts';
import { type Source, type Sourced, sliceSource, sourceOf } from '../../trial/sourced.ts';
import type { Outcome, Trial } from '../../trial/trial.ts';
import { DANGLING } from '../names/shownName.ts';
import { quotable } from '../quotable.ts';
import { type Statement, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { type GoalTime, goalTime } from './goalTime.ts';
import { lookOf } from './look.ts';

export type { GoalClass } from '../../lexicon/endpoints.ts';

/** A goal in keys, or a measure in the registrant's own words. */
export type ToldGoal = Goal | { kind: 'quoted'; measure: string };

export interface MainGoalPhrases {
  /** One or two goals; `others` counts the primary outcomes they leave out, or says that some are. */
  'goal.told': { goals: ToldGoal[]; others: number | 'some'; tense: Tense; after?: GoalTime };
  'goal.quoted': { measure: string; cut: boolean; others: number; tense: Tense };
}

const MOST_TOLD = 2;
const MOST_READ = 40;
/** A measure that tells too little of itself is explained by its description. */
const OPAQUE =
  /^(?:the )?(?:primary )?(?:efficacy|effectiveness|outcome|end ?point|measure\w*|treatment|response|evaluation|assessment|questionnaire|score|scale|index|primary|variable|change|improvement|success|result|test)s?(?: (?:outcome|end ?point|measure\w*|variable|score|rate|scale|test|questionnaire|analysis))*[.:]?$/i;

/** A curve of a drug in the blood, or of a test against the truth: only the description tells which. */
const CURVE = /^(?:the )?area under (?:the )?(?:roc )?curve(?: \(AU(?:RO)?C\))?\.?$/i;
const OF_A_TEST =
  /diagnostic (?:accuracy|performance)|sensitivity|specificity|receiver operating|\bROC\b|discriminat\w+|classif\w+/i;

const ALIVE = 'how many people are alive after a set time';
/** What survives is put into the body, and not the people. */
const OF_A_DEVICE =
  /\bexplant|surgical revision|\b(?:device|implant|prosthe\w+) (?:removal|failure|revision)/i;

interface ReadOutcome {
  outcome: Outcome;
  goal: Goal | undefined;
  sources: Source[];
}

const SENTENCE_END = /(?<=[.;])\s|\n/;

/** The first sentence of a description, without the escapes of its markup. */
function firstSentence(description: string): string {
  const text = description.replace(/\\(?=[<>[\]*~_&^])/g, '');
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}

const readOutcome = oncePer((outcome: Outcome): ReadOutcome => {
  const { measure, description } = outcome;
  const ofTest = CURVE.test(measure.value.trim()) && OF_A_TEST.exec(description?.value ?? '');
  if (ofTest && description)
    return {
      outcome,
      goal: readMeasure('Diagnostic accuracy'),
      sources: [sourceOf(measure), sliceSource(description, ofTest[0])],
    };
  const read = readMeasure(measure.value);
  const lasts =
    read?.kind === 'endpoint' &&
    read.key === ALIVE &&
    OF_A_DEVICE.exec(`${measure.value}\n${description?.value ?? ''}`);
  const goal = lasts ? readMeasure('Implant survival') : read;
  const opaque = OPAQUE.test(measure.value.trim());
  const told =
    description && (opaque || goal === undefined) ? firstSentence(description.value) : '';
  if (description && told !== '') {
    const explained = readMeasure(told);
    // A measure with words of its own may be about something else than a word in its description.
    const telling =
      explained && (opaque ? !isVague(explained) && !isResponse(explained) : isOfItsOwn(explained));
    const slice = told.slice(0, 60);
    if (telling && description.value.includes(slice))
      return {
        outcome,
        goal: explained,
        sources: [sourceOf(measure), sliceSource(description, slice)],
      };
  }
  return { outcome, goal, sources: [sourceOf(measure)] };
});

const VAGUE: ReadonlySet<EndpointKey> = new Set([
  'how people rate their change',
  'how bad the disease or symptoms are',
  'how well the treatment works',
  'how often the treatment succeeds',
]);
const isVague = (goal: Goal): boolean => goal.kind === 'endpoint' && VAGUE.has(goal.key);
/** An instrument that rates nothing but its own matter. */
const isOfItsOwn = (goal: Goal): boolean => goal.kind === 'scale' && !ratesAnything(goal.tool);
/** In a description "respond" is as often about answering questions. */
const isResponse = (goal: Goal): boolean =>
  goal.kind === 'endpoint' && goal.key === 'how many people respond to the treatment';

const HAPPENS =
  /incid|occur|rate|number|proportion|percent|prevalen|develop|onset|diagnos|frequen/i;

/** In a study that treats an illness, its bare name as an outcome says who is in it, not how many get it. */
const saysWho = ({ goal, outcome }: ReadOutcome, trial: Trial): boolean =>
  goal?.kind === 'condition' &&
  goal.aspect === 'share' &&
  trial.design.primaryPurpose?.value === 'TREATMENT' &&
  !HAPPENS.test(outcome.measure.value) &&
  trial.conditions.conditions.items.some(({ value }) => findCondition(value, [])?.key === goal.key);

/** Of a study that treats nobody, blood tests are no look at side effects, and "efficacy" is of something else. */
const OF_TREATMENT: ReadonlySet<EndpointKey> = new Set([
  'to check for side effects with blood tests and other checks',
  'how well the treatment works',
]);
const looksAtNone = ({ goal }: ReadOutcome, trial: Trial): boolean =>
  goal?.kind === 'endpoint' &&
  OF_TREATMENT.has(goal.key) &&
  trial.design.studyType?.value === 'OBSERVATIONAL';

const readAll = (trial: Trial): ReadOutcome[] =>
  trial.outcomes.primary.items
    .slice(0, MOST_READ)
    .map(readOutcome)
    .map((one) =>
      saysWho(one, trial) || looksAtNone(one, trial) ? { ...one, goal: undefined } : one,
    );

/**
 * Two outcomes of one kind: the same thing at other times, in other groups, by another statistic or instrument. All
 * looks at side effects are one kind. Told apart by the plain words a reader would see.
 */
function kindOf({ goal, outcome }: ReadOutcome): string {
  if (goal === undefined) return `“${outcome.measure.value.toLowerCase()}`;
  if (classOf(goal) === 'safety') return 'safety';
  if (goal.kind === 'condition') return conditions[goal.key][0];
  if (goal.kind === 'endpoint') return goal.key;
  return goal.about ? goal.about : scales[goal.key];
}

/** The class of one outcome; undefined when its words tell us nothing. */
export function outcomeClass(outcome: Outcome): GoalClass | undefined {
  const { goal } = readOutcome(outcome);
  return goal && classOf(goal);
}

/** The classes of all primary outcomes, each once, in the record's order; `other` for those that tell us nothing. */
export function goalClasses(trial: Trial): GoalClass[] {
  return [...new Set(readAll(trial).map(({ outcome }) => outcomeClass(outcome) ?? 'other'))];
}

/** Goals that say whether people get harmed or how a drug behaves; beside any other goal they are not the main one. */
const BESIDE: ReadonlySet<GoalClass> = new Set(['safety', 'dose', 'pk']);

/**
 * The class of the main goal: the first outcome's, but never "side effects" while another outcome asks whether it
 * helps. Undefined when no primary outcome is recorded, `other` when its words tell us nothing.
 */
export function goalClass(trial: Trial): GoalClass | undefined {
  const classes = goalClasses(trial);
  return classes.find((one) => !BESIDE.has(one)) ?? classes[0];
}

/** `R51`–`R61`: the rule of READ.md that reads goals of this class. */
const RULES: Readonly<Record<GoalClass, string>> = {
  safety: 'R51',
  dose: 'R51',
  pk: 'R52',
  survival: 'R53',
  response: 'R54',
  score: 'R55',
  lab: 'R55',
  body: 'R55',
  event: 'R57',
  birth: 'R57',
  immune: 'R58',
  feasibility: 'R59',
  behaviour: 'R59',
  care: 'R60',
  test: 'R61',
  other: 'R56',
};

const LONGEST_QUOTE = 110;

/** The beginning of a long measure, cut where a reader would pause; letter for letter. */
function opening(measure: string): { text: string; cut: boolean } {
  const whole = quotable(measure);
  const text = whole.replace(/[.;:,\s]+$/, '') || whole;
  if (text.length <= LONGEST_QUOTE) return { text, cut: false };
  const head = text.slice(0, LONGEST_QUOTE);
  const pause = Math.max(head.lastIndexOf(','), head.lastIndexOf(' ('), head.lastIndexOf(';'));
  const cut = head.slice(0, pause > 40 ? pause : head.lastIndexOf(' '));
  return { text: cut.replace(DANGLING, ''), cut: true };
}

const quoted = (measure: Sourced): ToldGoal => ({
  kind: 'quoted',
  measure: opening(measure.value).text,
});

/** A time is told only where it fits the sentence: one goal whose level, change or share is looked at then. */
function timeOf(goals: readonly ToldGoal[], kinds: readonly ReadOutcome[][]): GoalTime | undefined {
  const [goal] = goals;
  const [outcomes] = kinds;
  const [first] = outcomes ?? [];
  if (goals.length !== 1 || outcomes?.length !== 1 || !goal || !first) return undefined;
  if (goal.kind === 'quoted' || goal.aspect === 'until') return undefined;
  if (goal.kind === 'endpoint' && ENDPOINTS[goal.key][1] !== 'amount') return undefined;
  return goal.kind === 'condition' ? undefined : goalTime(first.outcome);
}

const LIMITING = 'to check for side effects that limit the dose';

/**
 * Grouped by kind. A vague one ("efficacy") says nothing beside a telling one, unless that only looks at side effects
 * or at the drug in the body.
 */
function byKind(all: readonly ReadOutcome[]): ReadOutcome[][] {
  const kinds = new Map<string, ReadOutcome[]>();
  for (const one of all) {
    const kind = kindOf(one);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  // Side effects that limit the dose are among the side effects.
  const safety = kinds.get('safety');
  if (safety) {
    safety.push(...(kinds.get(LIMITING) ?? []));
    kinds.delete(LIMITING);
  }
  const told = [...kinds.values()];
  const vague = told.filter(([one]) => one?.goal && isVague(one.goal));
  const telling = told.filter((kind) => !vague.includes(kind));
  const asksMore = telling.some(([one]) => !one?.goal || !BESIDE.has(classOf(one.goal)));
  return asksMore ? telling : told;
}

/** What the goals are about, in plain English. */
export const goalKinds = (trial: Trial): string[] =>
  byKind(readAll(trial)).flatMap(([one]) => (one?.goal ? [kindOf(one)] : []));

/** A goal that is the only one, in plain English and in the record's own words; empty of several, or none. */
export function goalWords(trial: Trial): string {
  const [[one] = [], ...others] = byKind(readAll(trial));
  return one && others.length === 0 ? `${kindOf(one)} ${one.outcome.measure.value}` : '';
}

/** How many outcomes are left out, where that is the list's length less one or two; else only that some are. */
function restOf(trial: Trial, told: readonly ReadOutcome[][]): number | 'some' {
  const total = trial.outcomes.primary.items.length;
  const covered = told.reduce((sum, outcomes) => sum + outcomes.length, 0);
  return covered < total && covered > told.length ? 'some' : Math.max(0, total - covered);
}

/** Where a second goal begins in a measure that holds two. */
const AND_CHANGE =
  /(?:,| and|;) (?:and )?(?:the )?(?=(?:change|improv\w+|reduc\w+|increase|decrease)s? (?:in|of|from)\b)/i;

/** A single measure of two things ("change in pain and change in sleep") is two. */
function withSecond(all: ReadOutcome[]): ReadOutcome[] {
  const [only, ...others] = all;
  const { value } = only?.outcome.measure ?? {};
  if (only?.goal === undefined || value === undefined || others.length > 0) return all;
  const second = value.slice(value.search(AND_CHANGE)).replace(AND_CHANGE, '');
  const goal = AND_CHANGE.test(value) ? readMeasure(second) : undefined;
  return goal && !isVague(goal) ? [only, { ...only, goal }] : all;
}

/** What the study mainly measures, in one statement; none when no primary outcome is recorded. */
export function mainGoal(trial: Trial): Statement[] {
  const kinds = byKind(withSecond(readAll(trial)));
  const told = kinds.slice(0, MOST_TOLD);
  const [first] = told[0] ?? [];
  if (first === undefined) return [];
  const tense = tenseOf(trial);
  const list = sourceOf(trial.outcomes.primary);
  const others = restOf(trial, told);
  const rest = others === 0 ? [] : [list];
  if (told.every(([one]) => one?.goal === undefined)) {
    const { text, cut } = opening(first.outcome.measure.value);
    // The same at another time is no other measure.
    const { value } = first.outcome.measure;
    const left = trial.outcomes.primary.items.filter(
      ({ measure }) => measure.value !== value,
    ).length;
    const sources = [...first.sources, ...(left > 0 ? [list] : [])];
    return [
      say(
        'goal.quoted',
        { measure: text, cut, others: left, tense },
        { rule: 'R62', certainty: 'quoted', sources },
      ),
    ];
  }
  const goals = told.flatMap(([one]) => (one ? [one.goal ?? quoted(one.outcome.measure)] : []));
  // A single look, or one back, has no later time to measure at.
  const [one] = goals;
  const once =
    ['once', 'past'].includes(lookOf(trial).look) ||
    (trial.design.observationalModel?.value === 'CASE_CONTROL' &&
      one?.kind !== 'quoted' &&
      one?.aspect !== 'change');
  const after = once ? undefined : timeOf(goals, told);
  const sources = [...told.flatMap(([one]) => one?.sources ?? []), ...rest];
  if (after && first.outcome.timeFrame) sources.push(sourceOf(first.outcome.timeFrame));
  const rule =
    goals.length > 1 || others !== 0 ? 'R63' : RULES[first.goal ? classOf(first.goal) : 'other'];
  return [
    say(
      'goal.told',
      { goals, others, tense, ...(after && { after }) },
      { rule, certainty: 'paraphrased', sources },
    ),
  ];
}
