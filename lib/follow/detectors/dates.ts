// Start, primary completion and completion: moved, or no longer a plan.
import {
  comparePartialDates,
  daysBetween,
  monthsBetween,
  parsePartialDate,
} from '../../trial/partialDate.ts';
import type { ChangeWeight } from '../change.ts';
import type { DateFacts, Detector, Finding } from '../finding.ts';
import type { Snapshot, SnapshotDate } from '../snapshot.ts';

const DATES = [
  ['start-date', 'start', 'startDateStruct'],
  ['primary-completion-date', 'primaryCompletion', 'primaryCompletionDateStruct'],
  ['completion-date', 'completion', 'completionDateStruct'],
] as const satisfies [Finding['kind'], keyof Snapshot, string][];

const inWords = (at: SnapshotDate | null): string | null =>
  at && (at.type ? `${at.date} (${at.type})` : at.date);

/** Days; moves below that are told in days. */
const SHORTEST_MONTH = 28;

/** A day where only the month was known before is no move. */
function sameDate(a: SnapshotDate, b: SnapshotDate): boolean {
  const [from, to] = [parsePartialDate(a.date), parsePartialDate(b.date)];
  return from && to ? comparePartialDates(from, to) === 0 : a.date === b.date;
}

const sameType = (a: SnapshotDate, b: SnapshotDate): boolean =>
  a.type === b.type || a.type === null || b.type === null;

function factsOf(from: SnapshotDate | null, to: SnapshotDate | null): DateFacts {
  const a = from ? parsePartialDate(from.date) : undefined;
  const b = to ? parsePartialDate(to.date) : undefined;
  if (!a || !b) return { from, to, months: undefined, days: undefined };
  const days = daysBetween(a, b);
  const isShort = days !== undefined && Math.abs(days) < SHORTEST_MONTH;
  return { from, to, months: isShort ? 0 : monthsBetween(a, b), days };
}

/** A move of less than a month is small; so is a date that is taken out. A plan that came true is not. */
function weight({ from, to, months }: DateFacts): ChangeWeight {
  if (to === null) return 'minor';
  const isOtherKind = from === null || !sameType(from, to);
  return isOtherKind || months === undefined || Math.abs(months) >= 1 ? 'notable' : 'minor';
}

export const dates: Detector = (before, after) =>
  DATES.flatMap(([kind, field, key]): Finding[] => {
    const [from, to] = [before[field], after[field]];
    if (from === to || (from && to && sameDate(from, to) && sameType(from, to))) return [];
    const facts = factsOf(from, to);
    return [
      {
        kind,
        before: inWords(from),
        after: inWords(to),
        ptr: `/protocolSection/statusModule/${key}`,
        facts,
        weight: weight(facts),
      },
    ];
  });
