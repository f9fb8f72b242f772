// Dates that cannot be right beside each other, beside today or beside the status: named, never mended (R33).

import {
  comparePartialDates,
  type PartialDate,
  parsePartialDate,
} from '../../trial/partialDate.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { DateStruct, Trial } from '../../trial/trial.ts';
import { computed } from '../certainties.ts';
import { type ReadContext, type Statement, say } from '../statement.ts';
import { kindOf, month, parsed, sourcesOf } from './studyDates.ts';

export interface ContradictionPhrases {
  'when.endBeforeStart': Record<string, never>;
  'when.primaryAfterEnd': Record<string, never>;
  'when.actualInFuture': { what: 'start' | 'primary' | 'end'; date: string };
  'when.plannedPassed': { what: 'start' | 'end'; date: string };
  'when.allPlansPassed': { start: string; end: string };
  'when.overButPlanned': { date: string };
}

const OVER = ['COMPLETED', 'TERMINATED'];
const OPEN = [
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'SUSPENDED',
];

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

/** Dates the record calls past that are still to come. */
function notYetPast({ status }: Trial, now: PartialDate): Statement[] {
  const dates = [
    ['start', status.startDate],
    ['primary', status.primaryCompletionDate],
    ['end', status.completionDate],
  ] as const;
  return dates.flatMap(([what, at]) => {
    const date = parsed(at);
    if (!at || !date || kindOf(at) !== 'actual' || comparePartialDates(date, now) <= 0) return [];
    return [say('when.actualInFuture', { what, date: month(at) }, computed('R33', sourcesOf(at)))];
  });
}

const isPassedPlan = (at: DateStruct, now: PartialDate): boolean => {
  const date = parsed(at);
  return date !== undefined && kindOf(at) === 'planned' && comparePartialDates(date, now) < 0;
};

/** Plans that have passed while the status has not moved, and an end still planned of a study that is over. */
function againstStatus({ status }: Trial, now: PartialDate): Statement[] {
  const { startDate: start, completionDate: end, overallStatus } = status;
  if (!overallStatus) return [];
  const how = (at: DateStruct) => computed('R33', [...sourcesOf(at), sourceOf(overallStatus)]);
  const passed = (what: 'start' | 'end', at: DateStruct | undefined): Statement[] =>
    at && isPassedPlan(at, now)
      ? [say('when.plannedPassed', { what, date: month(at) }, how(at))]
      : [];
  const notBegun = overallStatus.value === 'NOT_YET_RECRUITING';
  if (notBegun && start && end && isPassedPlan(start, now) && isPassedPlan(end, now))
    return [
      say(
        'when.allPlansPassed',
        { start: month(start), end: month(end) },
        computed('R33', [...sourcesOf(start), ...sourcesOf(end), sourceOf(overallStatus)]),
      ),
    ];
  return [
    ...(notBegun ? passed('start', start) : []),
    ...(OPEN.includes(overallStatus.value) ? passed('end', end) : []),
    ...(OVER.includes(overallStatus.value) && end && kindOf(end) === 'planned'
      ? [say('when.overButPlanned', { date: month(end) }, how(end))]
      : []),
  ];
}

/** Every contradiction the dates of a study hold. */
export function dateContradictions(trial: Trial, { today }: ReadContext): Statement[] {
  const now = parsePartialDate(today);
  return [
    ...wrongOrder(trial),
    ...(now ? [...notYetPast(trial, now), ...againstStatus(trial, now)] : []),
  ];
}
