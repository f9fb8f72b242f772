// Small builders for rows of the clinician's tables: a field in, its words and its pointer out.

import { markupText } from '../../trial/markup.ts';
import type { Markup, Sourced, SourcedList } from '../../trial/sourced.ts';
import type { DateStruct, Named } from '../../trial/trial.ts';
import { wordTable } from '../../trial/wordTable.ts';
import type { FactRow, FactTable } from '../factTable.ts';
import type { FactLabel, FactWords } from './factWords.ts';

export type FactValue = FactRow['values'][number];

/** A text exactly as recorded. */
export const asRecorded = (at: Sourced | undefined): FactValue[] =>
  at ? [{ text: at.value, ptr: at.ptr }] : [];

/** A markup field as plain text, its lists marked and indented. */
export const asText = (at: Sourced<Markup> | undefined): FactValue[] => {
  const text = at ? markupText(at.value).trim() : '';
  return at && text !== '' ? [{ text, ptr: at.ptr }] : [];
};

export const each = <T>(
  list: SourcedList<T>,
  value: (item: T) => readonly FactValue[],
): FactValue[] => list.items.flatMap(value);

/** Builders that need a language. */
export function rowsIn(words: FactWords) {
  const row = (label: FactLabel, values: readonly FactValue[]): FactRow[] =>
    values.length === 0 ? [] : [{ label: words.labels[label], values: [...values] }];
  /** An enum in words; a value without words is shown as recorded. */
  const enums = wordTable(words.enums);
  const named = (value: string): string => enums[value] ?? value;
  const coded = (at: Sourced | undefined): FactValue[] =>
    at ? [{ text: named(at.value), ptr: at.ptr }] : [];
  const yesNo = (at: Sourced<boolean> | undefined): FactValue[] =>
    at ? [{ text: at.value ? words.yes : words.no, ptr: at.ptr }] : [];
  const dated = (at: DateStruct | undefined): FactValue[] => {
    if (!at) return [];
    const kind = at.type ? ` (${named(at.type.value)})` : '';
    return [{ text: `${words.date(at.date.value)}${kind}`, ptr: at.date.ptr }];
  };
  const day = (at: Sourced | undefined): FactValue[] =>
    at ? [{ text: words.date(at.value), ptr: at.ptr }] : [];
  /** A name with its class in brackets, where the class says something. */
  const party = (at: Named | undefined): FactValue[] => {
    if (!at) return [];
    const kind = at.class ? enums[at.class.value] : undefined;
    const says = kind !== undefined && at.class?.value !== 'OTHER';
    return [{ text: says ? `${at.name.value} (${kind})` : at.name.value, ptr: at.name.ptr }];
  };
  return { row, named, coded, yesNo, dated, day, party };
}

/** The builders of one language, and its words. */
export interface FactTools extends ReturnType<typeof rowsIn> {
  words: FactWords;
}

/**
 * Rows keyed by the registrant's own labels; two of the same name are told apart by a number. A row the record says
 * nothing more about repeats its label.
 */
export function namedRows(entries: readonly { label: Sourced; values: FactValue[] }[]): FactRow[] {
  const seen = new Map<string, number>();
  return entries.map(({ label: at, values }) => {
    const label = at.value;
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return {
      label: times === 1 ? label : `${label} (${times})`,
      values: values.length > 0 ? values : asRecorded(at),
    };
  });
}

/** Tables that have rows. */
export const filled = (tables: readonly FactTable[]): FactTable[] =>
  tables.filter(({ rows }) => rows.length > 0);
