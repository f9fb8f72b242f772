// When the main goal is measured, where the record says it in one plain unit (R64).
import type { Outcome } from '../../trial/trial.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';
export interface GoalTime {
  count: number;
  unit: TimeUnit;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = `(\\d{1,3}|${NUMBERS.join('|')})`;
const UNIT = '(day|week|wk|month|mo|year|yr)s?\\.?';
const START =
  '^(?:(?:from )?baseline\\s*(?:,|and|to|through|up to|[-–&])+\\s*)?(?:at |after |the end of )*';
const END = '(?:\\s*(?:after|post|following|of|from)[ -](?:\\w+[ -]?){1,4})?\\.?$';
const AFTER = new RegExp(`${START}${COUNT}[ -]*${UNIT}${END}`, 'i');
const NUMBERED = new RegExp(`${START}${UNIT}[ -]*${COUNT}${END}`, 'i');

/** A time that is not counted from the beginning. */
const FROM_THE_END =
  /\b(?:last|final|end|completion|stopp?\w*|discontinu\w+)\b.*(?:dose|treat|therap|infus|inject|cycle|study drug|session|cisplatin|chemo)/i;

const UNITS: Readonly<Record<string, TimeUnit>> = { w: 'week', m: 'month', y: 'year', d: 'day' };

const countOf = (text: string): number =>
  /\d/.test(text) ? Number(text) : NUMBERS.indexOf(text.toLowerCase()) + 1;

/** "12 weeks", "Week 12", "Baseline and 12 weeks" → 12 weeks. Undefined for several times, ranges and "up to". */
export function goalTime(outcome: Outcome): GoalTime | undefined {
  const frame = outcome.timeFrame?.value.trim() ?? '';
  if (FROM_THE_END.test(frame)) return undefined;
  const after = AFTER.exec(frame);
  const numbered = after ? null : NUMBERED.exec(frame);
  const [count, unit] = after ? [after[1], after[2]] : [numbered?.[2], numbered?.[1]];
  const known = UNITS[unit?.charAt(0).toLowerCase() ?? ''];
  if (count === undefined || known === undefined) return undefined;
  const value = countOf(count);
  // "1 day" is as often the day of the only visit.
  return value > 1 || (value > 0 && known !== 'day') ? { count: value, unit: known } : undefined;
}
