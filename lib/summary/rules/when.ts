// Section "when": the study's dates as recorded, planned or past, its length, and dates that cannot be (R31, R33).

import { monthsBetween, parsePartialDate } from '../../trial/partialDate.ts';
import { sourceOf } from '../../trial/sourced.ts';
import type { DateStruct, Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { computed, stated } from '../certainties.ts';
import type { Draft, ReadContext, SectionRules, Statement } from '../statement.ts';
import { say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { type ContradictionPhrases, dateContradictions } from './dateContradictions.ts';
import { type DateKind, kindOf, month, parsed, sourcesOf } from './studyDates.ts';

export interface WhenPhrases extends ContradictionPhrases {
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
}

/** What never went ahead neither started nor ended, whatever its dates are marked as. */
const toldAs = (trial: Trial, at: DateStruct): DateKind => {
  const kind = kindOf(at);
  return kind === 'actual' && trial.status.overallStatus?.value === 'WITHDRAWN' ? 'unsaid' : kind;
};

function start(trial: Trial): Statement {
  const at = trial.status.startDate;
  if (!at) return say('when.noStart', {}, stated('R33', wholeRecord(trial)));
  return say(
    'when.start',
    { date: month(at), kind: toldAs(trial, at), tense: tenseOf(trial) },
    stated('R33', sourcesOf(at)),
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
            { date: month(primary), kind: toldAs(trial, primary), tense },
            stated('R33', sourcesOf(primary)),
          ),
        ]
      : []),
    at
      ? say(
          'when.end',
          { date: month(at), kind: toldAs(trial, at), withPrimary: together, tense },
          stated('R33', [...sourcesOf(at), ...(together && primary ? sourcesOf(primary) : [])]),
        )
      : say('when.noEnd', {}, stated('R33', wholeRecord(trial))),
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
        stated('R33', [sourceOf(first.date), sourceOf(last.date)]),
      ),
    ];
  if (first)
    return [say('when.posted', { date: month(first) }, stated('R33', [sourceOf(first.date)]))];
  return last
    ? [say('when.updated', { date: month(last) }, stated('R33', [sourceOf(last.date)]))]
    : [];
}

/** What stands where a date should, named as such, once each. */
function unreadable({ status }: Trial): Statement[] {
  const odd = [status.startDate, status.primaryCompletionDate, status.completionDate].filter(
    (at) => at !== undefined && !parsed(at),
  );
  return [...new Map(odd.map((at) => [at?.date.value, at])).values()].flatMap((at) =>
    at ? [say('when.noDate', { date: at.date.value }, stated('R33', [sourceOf(at.date)]))] : [],
  );
}

const draft = (trial: Trial, context: ReadContext): Draft => ({
  statements: [
    start(trial),
    ...end(trial),
    ...length(trial),
    ...unreadable(trial),
    ...dateContradictions(trial, context),
    ...posting(trial),
  ],
});

export const when: SectionRules = { id: 'when', draft };
