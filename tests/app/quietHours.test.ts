// Quiet hours: how long they still last at a minute of the day.
import { describe, expect, it } from 'vitest';
import { quietFor } from '../../lib/app/quietHours.ts';

const at = (hour: number, minute = 0): number => hour * 60 + minute;

describe('quietFor', () => {
  it.each([
    ['before', at(21, 59), 0],
    ['at their beginning', at(22), 9 * 60],
    ['before midnight', at(23, 30), 7.5 * 60],
    ['after midnight', at(0), 7 * 60],
    ['a minute before their end', at(6, 59), 1],
    ['at their end', at(7), 0],
    ['at noon', at(12), 0],
  ])('%s, for 22 to 7', (_when, minute, left) => {
    expect(quietFor({ from: 22, to: 7 }, minute)).toBe(left);
  });

  it('knows hours within one day', () => {
    expect(quietFor({ from: 13, to: 15 }, at(14))).toBe(60);
    expect(quietFor({ from: 13, to: 15 }, at(15))).toBe(0);
  });

  it('is no time when there are none, or they end where they begin', () => {
    expect(quietFor(null, at(3))).toBe(0);
    expect(quietFor({ from: 3, to: 3 }, at(3))).toBe(0);
  });
});
