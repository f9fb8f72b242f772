// English joints: lists, numbers, months, articles and plurals. Fixed locale and UTC, so the bytes never differ.
import { quotable } from '../../quotable.ts';
import { monthNames } from '../monthNames.ts';

const LIST = new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' });
const LIST_OR = new Intl.ListFormat('en-US', { style: 'long', type: 'disjunction' });
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const monthName = monthNames('en-US');

/** `a, b, and c`. One or two need no formatter. */
export const andList = (items: readonly string[]): string =>
  items.length > 2 ? LIST.format(items) : items.join(' and ');
/** `a, b, or c`. */
export const orList = (items: readonly string[]): string => LIST_OR.format(items);
/** `12,000`. Small whole numbers, which are most, look the same without the formatter, which is slow. */
export const number = (value: number): string =>
  Number.isInteger(value) && value > 0 && value < 1000 ? String(value) : NUMBER.format(value);
/** `1 person`, `12 people`. */
export const people = (count: number): string => counted(count, 'person', 'people');
/** `1 month`, `12 months`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** `May 2024` of `2024-05` or `2024-05-18`; a year alone as it stands, what is no date in quote marks. */
export function monthYear(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  if (/^\d{4}$/.test(date)) return date;
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return quoted(date);
  return `${monthName(Number(month))} ${year}`;
}

/** First letter upper case, the rest as it stands. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SOUNDS_CONSONANT = /^(?:one\b|once\b|uni(?!n)|use|usu|eu|ure)/i;
const SOUNDS_VOWEL = /^(?:hour|honest|heir|[AEFHILMNORSX](?:[A-Z\d-]|\b)|8|11\b|18\b)/;

/** `a` or `an`, by the sound of the first word (`an MRI scan`, `a unit`). */
export const article = (phrase: string): string =>
  SOUNDS_VOWEL.test(phrase) || (/^[aeiou]/i.test(phrase) && !SOUNDS_CONSONANT.test(phrase))
    ? 'an'
    : 'a';

/** The registry’s own words, letter for letter, in the quote marks the panel looks for. */
export const quoted = (text: string): string => `“${quotable(text)}”`;
