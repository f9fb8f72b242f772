// Specifies lib/trial/partialDate.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  daysBetween,
  monthsBetween,
  type PartialDate,
  parsePartialDate,
} from '../../lib/trial/partialDate.ts';

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
};

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('parsePartialDate', () => {
  it.each([
    ['2024', { year: 2024 }],
    ['2024-05', { year: 2024, month: 5 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('reads %s', (text, expected) => {
    expect(parsePartialDate(text)).toEqual(expected);
  });

  it.each([
    '',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-04-31',
    '2024-5',
    'May 2024',
    '2024-05-01T00:00',
    '20240501',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it('gives back every day of the calendar, whatever the time zone', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { year, month, day } = date(text);
        expect([year, month, day]).toEqual(text.split('-').map(Number));
      }),
    );
  });
});

describe('comparePartialDates', () => {
  it('orders by year, month and day', () => {
    expect(comparePartialDates(date('2023-12-31'), date('2024-01'))).toBeLessThan(0);
    expect(comparePartialDates(date('2024-05'), date('2024-04-30'))).toBeGreaterThan(0);
    expect(comparePartialDates(date('2024-05-02'), date('2024-05-10'))).toBeLessThan(0);
  });

  it('does not order what is not known', () => {
    expect(comparePartialDates(date('2024-05'), date('2024-05-10'))).toBe(0);
    expect(comparePartialDates(date('2024'), date('2024-05-10'))).toBe(0);
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2026-03', '2027-05', 14],
    ['2027-05', '2026-03', -14],
    ['2024-01-15', '2025-01-14', 12],
    ['2026-03-31', '2026-04-01', 0],
    ['2026-03', '2026-04-01', 1],
    ['2026-05-01', '2026-05', 0],
  ])('%s to %s is %i months', (from, to, months) => {
    expect(monthsBetween(date(from), date(to))).toBe(months);
  });

  it('is unknown where a month is', () => {
    expect(monthsBetween(date('2024'), date('2025-01'))).toBeUndefined();
  });

  it('counts the same forwards and backwards', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(
          (monthsBetween(date(a), date(b)) ?? 0) + (monthsBetween(date(b), date(a)) ?? 0),
        ).toBe(0);
      }),
    );
  });
});

describe('daysBetween', () => {
  it('counts days across a leap day', () => {
    expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2);
  });

  it('is unknown where a day is', () => {
    expect(daysBetween(date('2024-02'), date('2024-03-01'))).toBeUndefined();
  });
});
