// Spanish joints: lists, numbers and months. Fixed locale and UTC.
import { quotable } from '../../quotable.ts';
import { monthNames } from '../monthNames.ts';

const LIST = new Intl.ListFormat('es-US', { style: 'long', type: 'conjunction' });
const LIST_OR = new Intl.ListFormat('es-US', { style: 'long', type: 'disjunction' });
const NUMBER = new Intl.NumberFormat('es-US', { maximumFractionDigits: 2 });
const monthName = monthNames('es-US');

/** `a, b y c`. */
export const andList = (items: readonly string[]): string =>
  items.length > 1 ? LIST.format(items) : (items[0] ?? '');
/** `a, b o c`. */
export const orList = (items: readonly string[]): string => LIST_OR.format(items);
/** `1200`, `12 000`: a comma or a stop would be a fraction to half of those who read Spanish. */
export const number = (value: number): string =>
  Number.isInteger(value)
    ? String(value).replace(/\B(?=(?:\d{3})+$)/g, value < 10_000 ? '' : '\u00a0')
    : NUMBER.format(value);
/** `1 persona`, `12 personas`. */
export const people = (count: number): string => counted(count, 'persona', 'personas');
/** `1 mes`, `12 meses`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** `mayo de 2024` of `2024-05` or `2024-05-18`; a year alone as it stands, what is no date in quote marks. */
export function monthYear(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  if (/^\d{4}$/.test(date)) return date;
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return quoted(date);
  return `${monthName(Number(month))} de ${year}`;
}

/** First letter upper case, the rest as it stands. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The registry's own words (English mostly), in the quote marks the panel looks for. */
export const quoted = (text: string): string => `“${quotable(text)}”`;
