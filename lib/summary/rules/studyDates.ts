// A study's dates as the section "when" handles them: kind, month, sources.
import { type PartialDate, parsePartialDate } from '../../trial/partialDate.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { DateStruct } from '../../trial/trial.ts';
import { wordTable } from '../../trial/wordTable.ts';

/** `planned`: ESTIMATED; `actual`: ACTUAL; `unsaid`: the record does not say which. */
export type DateKind = 'planned' | 'actual' | 'unsaid';

const KINDS = wordTable<DateKind>({ ACTUAL: 'actual', ESTIMATED: 'planned' });
/** A date that is none is neither past nor planned. */
export const kindOf = (at: DateStruct): DateKind =>
  (parsePartialDate(at.date.value) && KINDS[at.type?.value ?? '']) ?? 'unsaid';
/** The date and whether it is planned. */
export const sourcesOf = (at: DateStruct): Source[] => [
  sourceOf(at.date),
  ...(at.type ? [sourceOf(at.type)] : []),
];

/** A date as `YYYY-MM`, never finer: the words give the month. What is no date stands as recorded. */
export const month = (at: DateStruct): string =>
  parsePartialDate(at.date.value) ? at.date.value.slice(0, 7) : at.date.value;
/** The date read; undefined when there is none or it is none. */
export const parsed = (at: DateStruct | undefined): PartialDate | undefined =>
  at && parsePartialDate(at.date.value);
