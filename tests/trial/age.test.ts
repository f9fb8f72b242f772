// Specifies lib/trial/age.ts.
import { describe, expect, it } from 'vitest';
import { ageInDays, parseAge } from '../../lib/trial/age.ts';

describe('parseAge', () => {
  it.each([
    ['18 Years', { count: 18, unit: 'year' }],
    ['1 Year', { count: 1, unit: 'year' }],
    ['6 Months', { count: 6, unit: 'month' }],
    ['2 weeks', { count: 2, unit: 'week' }],
    ['30 Days', { count: 30, unit: 'day' }],
    ['1 Hour', { count: 1, unit: 'hour' }],
    ['5 Minutes', { count: 5, unit: 'minute' }],
  ])('reads %s', (text, expected) => {
    expect(parseAge(text)).toEqual(expected);
  });

  it.each(['N/A', '', '18', 'Years', 'eighteen Years', '18 Yearsish'])('refuses %j', (text) => {
    expect(parseAge(text)).toBeUndefined();
  });
});

describe('ageInDays', () => {
  it('puts ages of different units in order', () => {
    const days = ['3 Weeks', '30 Days', '6 Months', '1 Year', '18 Years'].map((text) => {
      const age = parseAge(text);
      return age ? ageInDays(age) : Number.NaN;
    });
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.every(Number.isFinite)).toBe(true);
  });

  it('holds twelve months to be a year', () => {
    expect(ageInDays({ count: 12, unit: 'month' })).toBeCloseTo(
      ageInDays({ count: 1, unit: 'year' }),
    );
  });
});
