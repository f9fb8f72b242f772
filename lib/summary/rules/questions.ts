// Section "questions": what the record leaves open, as questions to bring to the study team. No advice.
import { type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { findWords, proseFields } from '../freeText.ts';
import type { Draft, SectionRules, Statement } from '../statement.ts';
import { say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { looksBack } from './look.ts';
import { saysPersonTime } from './personTime.ts';

/** Everything a record can leave open that a person may want to know. */
export const GAPS = [
  'whyStopped',
  'whyOnHold',
  'whyCalledOff',
  'start',
  'end',
  'where',
  'open',
  'contact',
  'personTime',
  'visits',
  'groupChance',
  'toldLater',
  'ownMedicines',
  'sideEffects',
  'harm',
  'cost',
  'afterwards',
  'criteria',
  'healthy',
  'watching',
  'whatIsGiven',
  'mainGoal',
  'resultsElsewhere',
  'size',
] as const;
export type Gap = (typeof GAPS)[number];

export interface QuestionPhrases {
  'questions.lead': { past: boolean };
  'questions.none': { past: boolean };
  'questions.list': { past: boolean };
  'questions.gap': { gap: Gap; tense: Tense };
}

interface Look {
  trial: Trial;
  tense: Tense;
  /**
   * Whether any prose of the record, its criteria too, has these words. `stems`: in lower case, one of them in
   * everything `words` can match; looked for first, for patterns are slow.
   */
  has(words: RegExp, stems: readonly string[]): boolean;
}

const isTrialOf = (trial: Trial, type: string): boolean => trial.design.studyType?.value === type;
const isMasked = (trial: Trial): boolean =>
  trial.design.whoMasked.items.some(({ value }) => value === 'PARTICIPANT');
const isOpen = ({ tense }: Look): boolean => tense === 'present' || tense === 'future';
/** The question each of these leaves open when no reason is given. */
const WHY: Partial<Record<string, Gap>> = {
  TERMINATED: 'whyStopped',
  SUSPENDED: 'whyOnHold',
  WITHDRAWN: 'whyCalledOff',
};
const asksWhy =
  (gap: Gap) =>
  ({ trial }: Look) =>
    WHY[trial.status.overallStatus?.value ?? ''] === gap && !trial.status.whyStopped;

/** When a gap is one. Those about taking part are no question once the study is over. */
const OPEN_QUESTIONS: Partial<Record<Gap, (look: Look) => boolean>> = {
  where: ({ trial }) => trial.contacts.locations.items.length === 0,
  open: ({ trial }) => trial.status.overallStatus === undefined,
  contact: ({ trial }) =>
    trial.contacts.central.items.length === 0 &&
    !trial.contacts.locations.items.some((site) => site.contacts.items.length > 0),
  personTime: ({ trial }) => !looksBack(trial) && !saysPersonTime(trial),
  visits: ({ trial, has }) =>
    !looksBack(trial) && !has(/\bvisits?\b|\bappointments?\b/i, ['visit', 'appointment']),
  groupChance: ({ trial, has }) =>
    trial.design.allocation?.value === 'RANDOMIZED' && !has(/\b[1-9]\s?:\s?[1-9]\b/, [':']),
  toldLater: ({ trial, has }) =>
    isMasked(trial) && !has(/\bun-?(?:blind|mask)/i, ['blind', 'mask']),
  ownMedicines: ({ trial, has }) =>
    isTrialOf(trial, 'INTERVENTIONAL') &&
    !has(
      /\bwash-?out\b|\bconcomitant\b|\bprohibited\b|\bstable dose|\bcurrent (?:use|treatment)|\bmedications?\b/i,
      ['wash', 'concomitant', 'prohibited', 'stable dose', 'current ', 'medication'],
    ),
  sideEffects: ({ trial, has }) =>
    isTrialOf(trial, 'INTERVENTIONAL') &&
    !has(/\bside[- ]effects?\b|\badverse\b|\brisks?\b|\btoxicit/i, [
      'side',
      'adverse',
      'risk',
      'toxicit',
    ]),
  harm: ({ trial, has }) =>
    isTrialOf(trial, 'INTERVENTIONAL') &&
    !has(/\bcompensation for\b|\binjur(?:y|ies) (?:from|caused|related)/i, [
      'compensation for',
      'injur',
    ]),
  cost: ({ trial, has }) =>
    !looksBack(trial) &&
    !has(
      /\bcompensat|\breimburs|\bpa(?:y|ys|ying|id)\b|\bpatient[- ]funded\b|\bbilled\b|\bpayments?\b|\bcosts?\b|\bfree of charge\b|\bgift card|\bstipend/i,
      [
        'compensat',
        'reimburs',
        'pay',
        'paid',
        'funded',
        'billed',
        'payment',
        'cost',
        'free of charge',
        'gift card',
        'stipend',
      ],
    ),
  afterwards: ({ trial, has }) =>
    isTrialOf(trial, 'INTERVENTIONAL') &&
    trial.status.expandedAccess?.hasExpandedAccess?.value !== true &&
    !has(
      /\bopen[- ]label extension|\bextension (?:study|phase|period)|\bpost[- ]?(?:trial|study) access|\bafter the study\b|\broll[- ]?over\b/i,
      ['extension', 'access', 'after the study', 'roll'],
    ),
  criteria: ({ trial }) => trial.eligibility.criteria === undefined,
  healthy: ({ trial }) => trial.eligibility.healthyVolunteers === undefined,
  watching: ({ trial }) =>
    isTrialOf(trial, 'INTERVENTIONAL') && trial.oversight.hasDmc === undefined,
};

const ALWAYS: Partial<Record<Gap, (look: Look) => boolean>> = {
  whyStopped: asksWhy('whyStopped'),
  whyOnHold: asksWhy('whyOnHold'),
  whyCalledOff: asksWhy('whyCalledOff'),
  start: ({ trial }) => trial.status.startDate === undefined,
  end: ({ trial }) => trial.status.completionDate === undefined,
  whatIsGiven: ({ trial }) =>
    isTrialOf(trial, 'INTERVENTIONAL') && trial.arms.interventions.items.length === 0,
  mainGoal: ({ trial }) => trial.outcomes.primary.items.length === 0,
  resultsElsewhere: ({ trial, tense }) =>
    tense === 'past' &&
    !trial.results &&
    !trial.references.references.items.some(({ type }) =>
      ['RESULT', 'DERIVED'].includes(type?.value ?? ''),
    ),
  size: ({ trial }) => trial.design.enrollment?.count === undefined,
};

/** How many questions fit a conversation; the most telling gaps come first. */
const MOST = 10;

/** Fields a gap was looked for in, as the sources of the question. */
function fieldsOf(gap: Gap, trial: Trial): Sourced<string | number | boolean>[] {
  if (gap.startsWith('why') || gap === 'resultsElsewhere' || gap === 'open')
    return [trial.status.overallStatus].filter((field) => field !== undefined);
  if (gap === 'groupChance')
    return [trial.design.allocation].filter((field) => field !== undefined);
  if (gap === 'toldLater') return trial.design.whoMasked.items.slice(0, 1);
  return [];
}

function openGaps(trial: Trial): Gap[] {
  const fields = [
    ...proseFields(trial),
    trial.eligibility.criteria,
    trial.design.maskingDescription,
    trial.design.interventionModelDescription,
    ...trial.outcomes.primary.items.map((outcome) => outcome.description),
    ...trial.outcomes.primary.items.map((outcome) => outcome.measure),
    ...trial.outcomes.secondary.items.map((outcome) => outcome.measure),
  ];
  // Put together at the first question only: of a study that is over nothing of this is asked.
  let all: string | undefined;
  const has: Look['has'] = (words, stems) => {
    all ??= fields
      .map((field) => field?.value ?? '')
      .join('\n')
      .toLowerCase();
    return stems.some((stem) => all?.includes(stem)) && findWords(fields, words) !== undefined;
  };
  const look: Look = { trial, tense: tenseOf(trial), has };
  return GAPS.filter(
    (gap) => ALWAYS[gap]?.(look) ?? (isOpen(look) && (OPEN_QUESTIONS[gap]?.(look) ?? false)),
  ).slice(0, MOST);
}

function draft(trial: Trial): Draft {
  const tense = tenseOf(trial);
  const past = tense === 'past' || tense === 'intended';
  const stated = (gap?: Gap) => ({
    rule: 'N-I',
    certainty: 'stated' as const,
    sources: [...wholeRecord(trial), ...(gap ? fieldsOf(gap, trial).map(sourceOf) : [])],
  });
  const items: Statement[] = openGaps(trial).map((gap) =>
    say('questions.gap', { gap, tense }, stated(gap)),
  );
  if (items.length === 0)
    return { statements: [], missing: say('questions.none', { past }, stated()) };
  return {
    statements: [say('questions.lead', { past }, stated())],
    lists: [{ label: say('questions.list', { past }, stated()), items }],
  };
}

export const questions: SectionRules = { id: 'questions', draft };
