// When the main goal is measured: told only for one plain time (R64).
import { describe, expect, it } from 'vitest';
import { goalTime } from '../../../lib/summary/rules/goalTime.ts';
import { studyOf } from '../support/studyOf.ts';

function time(timeFrame: string | undefined) {
  const [outcome] = studyOf({
    outcomesModule: { primaryOutcomes: [{ measure: 'Pain', timeFrame }] },
  }).outcomes.primary.items;
  if (!outcome) throw new Error('the study has no outcome');
  return goalTime(outcome);
}

describe('the time of a goal', () => {
  it.each([
    ['12 weeks', 12, 'week'],
    ['Week 12', 12, 'week'],
    ['week 12.', 12, 'week'],
    ['At 6 months', 6, 'month'],
    ['6 mo', 6, 'month'],
    ['1 year', 1, 'year'],
    ['2 yrs', 2, 'year'],
    ['six months', 6, 'month'],
    ['Day 28', 28, 'day'],
    ['Baseline and 12 weeks', 12, 'week'],
    ['Baseline, Week 12', 12, 'week'],
    ['From baseline to week 26', 26, 'week'],
    ['3 months after surgery', 3, 'month'],
    ['at the end of 8 weeks', 8, 'week'],
    ['12-week', 12, 'week'],
  ])('“%s” is %i %s', (frame, count, unit) => {
    expect(time(frame)).toEqual({ count, unit });
  });

  it.each([
    'Up to 12 weeks',
    '4, 8 and 12 weeks',
    '12 to 24 weeks',
    'Weeks 4 and 12',
    'Through study completion, an average of 1 year',
    'Baseline',
    '24 hours',
    '0 weeks',
    'Visit 3',
    '1 day',
    '4 weeks after last dose of cisplatin',
    '3 months after the end of treatment',
    'Day 1 up to day 28',
    'up to approximately 5 years',
    '',
  ])('“%s” is not told', (frame) => {
    expect(time(frame)).toBeUndefined();
  });

  it('is not told when none is recorded', () => {
    expect(time(undefined)).toBeUndefined();
  });
});
