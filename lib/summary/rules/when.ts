// Section "when": the study's dates as recorded, planned or past, its length, and dates that cannot be (R31, R33).

import {
  comparePartialDates,
  monthsBetween,
  type PartialDate,
  parsePartialDate,
} from '../../trial/partialDate.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { DateStruct, Trial } from '../../trial/trial.ts';
import { wordTable } from '../../trial/wordTable.ts';
import { wholeRecord } from '../absence.ts';
import type { Draft, ReadContext, SectionRules, Statement } from '../statement.ts';
import { say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';

/** `planned`: ESTIMATED; `actual`: ACTUAL; `unsaid`: the record does not say which. */
export type DateKind = 'planned' | 'actual' | 'unsaid';

export interface WhenPhrases {
  'when.start': { date: string; kind: DateKind; tense: Tense };
  'when.noStart': Record<string, never>;
  'when.primary': { date: string; kind: DateKind; tense: Tense };
  'when.end': { date: string; kind: DateKind; withPrimary: boolean; tense: Tense };
  'when.noEnd': Record<string, never>;
  /** `years`: about so many years, from 24 months on. */
  'when.length': { months: number; years: number | undefined; ran: boolean };
  'when.posted': { date: string };
  'when.updated': { date: string };
  'when.postedAndUpdated': { posted: string; updated: string };
  /** `date`: the record's own words in a date's place. */
  'when.noDate': { date: string };
  'when.endBeforeStart': Record<string, never>;
  'when.primaryAfterEnd': Record<string, never>;
  'when.actualInFuture': { what: 'start' | 'primary' | 'end'; date: string };
  'when.plannedPassed': { what: 'start' | 'end'; date: string };
  'when.overButPlanned': { date: string };
}

const KINDS = wordTable<DateKind>({ ACTUAL: 'actual', ESTIMATED: 'planned' });
/** A date that is none is neither past nor planned. */
const kindOf = (at: DateStruct): DateKind =>
  (parsePartialDate(at.date.value) && KINDS[at.type?.value ?? '']) ?? 'unsaid';
const sourcesOf = (at: DateStruct): Source[] => [
  sourceOf(at.date),
  ...(at.type ? [sourceOf(at.type)] : []),
];
const stated = (sources: Source[]) => ({ rule: 'R33', certainty: 'stated' as const, sources });
const computed = (rule: string, sources: Source[]) => ({
  rule,
  certainty: 'computed' as const,
  sources,
});

/** A date as `YYYY-MM`, never finer: the words give the month. What is no date stands as recorded. */
const month = (at: DateStruct): string =>
  parsePartialDate(at.date.value) ? at.date.value.slice(0, 7) : at.date.value;
const parsed = (at: DateStruct | undefined): PartialDate | undefined =>
  at && parsePartialDate(at.date.value);

const OVER = ['COMPLETED', 'TERMINATED'];
const OPEN = [
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
];

function start(trial: Trial): Statement {
  const at = trial.status.startDate;
  if (!at) return say('when.noStart', {}, stated(wholeRecord(trial)));
  return say(
    'when.start',
    { date: month(at), kind: kindOf(at), tense: tenseOf(trial) },
    stated(sourcesOf(at)),
  );
}

function end(trial: Trial): Statement[] {
  const { primaryCompletionDate: primary, completionDate: at } = trial.status;
  const tense = tenseOf(trial);
  const together =
    primary !== undefined &&
    at !== undefined &&
    month(primary) === month(at) &&
    kindOf(primary) === kindOf(at);
  return [
    ...(primary && !together
      ? [
          say(
            'when.primary',
            { date: month(primary), kind: kindOf(primary), tense },
            stated(sourcesOf(primary)),
          ),
        ]
      : []),
    at
      ? say(
          'when.end',
          { date: month(at), kind: kindOf(at), withPrimary: together, tense },
          stated([...sourcesOf(at), ...(together && primary ? sourcesOf(primary) : [])]),
        )
      : say('when.noEnd', {}, stated(wholeRecord(trial))),
  ];
}

const YEARS_FROM = 24;

function length(trial: Trial): Statement[] {
  const { startDate, completionDate } = trial.status;
  if (!startDate || !completionDate) return [];
  const [from, to] = [startDate, completionDate].map((at) => parsePartialDate(month(at)));
  if (!from || !to) return [];
  const months = monthsBetween(from, to);
  if (months === undefined || months < 1 || tenseOf(trial) === 'intended') return [];
  const ran = kindOf(startDate) === 'actual' && kindOf(completionDate) === 'actual';
  const years = months >= YEARS_FROM ? Math.round(months / 12) : undefined;
  return [
    say(
      'when.length',
      { months, years, ran },
      computed('R31', [...sourcesOf(startDate), ...sourcesOf(completionDate)]),
    ),
  ];
}

function posting(trial: Trial): Statement[] {
  const [first, last] = [trial.status.firstPostDate, trial.status.lastUpdatePostDate].map((at) =>
    parsed(at) ? at : undefined,
  );
  if (first && last)
    return [
      say(
        'when.postedAndUpdated',
        { posted: month(first), updated: month(last) },
        stated([sourceOf(first.date), sourceOf(last.date)]),
      ),
    ];
  if (first) return [say('when.posted', { date: month(first) }, stated([sourceOf(first.date)]))];
  return last ? [say('when.updated', { date: month(last) }, stated([sourceOf(last.date)]))] : [];
}

/** What stands where a date should, named as such, once each. */
function unreadable({ status }: Trial): Statement[] {
  const odd = [status.startDate, status.primaryCompletionDate, status.completionDate].filter(
    (at) => at !== undefined && !parsed(at),
  );
  return [...new Map(odd.map((at) => [at?.date.value, at])).values()].flatMap((at) =>
    at ? [say('when.noDate', { date: at.date.value }, stated([sourceOf(at.date)]))] : [],
  );
}

/** Dates that cannot both be right, named and never mended. */
function wrongOrder(trial: Trial): Statement[] {
  const { startDate, primaryCompletionDate, completionDate } = trial.status;
  const [from, primary, to] = [startDate, primaryCompletionDate, completionDate].map(parsed);
  const both = (a: DateStruct | undefined, b: DateStruct | undefined): Source[] =>
    [a, b].flatMap((at) => (at ? [sourceOf(at.date)] : []));
  return [
    ...(from && to && comparePartialDates(to, from) < 0
      ? [say('when.endBeforeStart', {}, computed('R33', both(startDate, completionDate)))]
      : []),
    ...(primary && to && comparePartialDates(primary, to) > 0
      ? [
          say(
            'when.primaryAfterEnd',
            {},
            computed('R33', both(primaryCompletionDate, completionDate)),
          ),
        ]
      : []),
  ];
}

/** Dates that do not go with today or with the status. */
function againstToday(trial: Trial, { today }: ReadContext): Statement[] {
  const { startDate, primaryCompletionDate, completionDate, overallStatus } = trial.status;
  const now = parsePartialDate(today);
  if (!now) return [];
  const found: Statement[] = [];
  for (const [what, at] of [
    ['start', startDate],
    ['primary', primaryCompletionDate],
    ['end', completionDate],
  ] as const) {
    const date = parsed(at);
    if (at && date && kindOf(at) === 'actual' && comparePartialDates(date, now) > 0)
      found.push(
        say('when.actualInFuture', { what, date: month(at) }, computed('R33', sourcesOf(at))),
      );
  }
  const status = overallStatus?.value ?? '';
  const passed = (at: DateStruct | undefined): at is DateStruct => {
    const date = parsed(at);
    return (
      at !== undefined &&
      date !== undefined &&
      kindOf(at) === 'planned' &&
      comparePartialDates(date, now) < 0
    );
  };
  const statusSources = overallStatus ? [sourceOf(overallStatus)] : [];
  if (status === 'NOT_YET_RECRUITING' && passed(startDate))
    found.push(
      say(
        'when.plannedPassed',
        { what: 'start', date: month(startDate) },
        computed('R33', [...sourcesOf(startDate), ...statusSources]),
      ),
    );
  if (OPEN.includes(status) && passed(completionDate))
    found.push(
      say(
        'when.plannedPassed',
        { what: 'end', date: month(completionDate) },
        computed('R33', [...sourcesOf(completionDate), ...statusSources]),
      ),
    );
  if (OVER.includes(status) && completionDate && kindOf(completionDate) === 'planned')
    found.push(
      say(
        'when.overButPlanned',
        { date: month(completionDate) },
        computed('R33', [...sourcesOf(completionDate), ...statusSources]),
      ),
    );
  return found;
}

const draft = (trial: Trial, context: ReadContext): Draft => ({
  statements: [
    start(trial),
    ...end(trial),
    ...length(trial),
    ...unreadable(trial),
    ...wrongOrder(trial),
    ...againstToday(trial, context),
    ...posting(trial),
  ],
});

export const when: SectionRules = { id: 'when', draft };
