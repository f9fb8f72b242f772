// Specifies lib/follow/detectors/enrollment.ts.
import { describe, expect, it } from 'vitest';
import { changesBetween, told, version } from '../versions.ts';

const people = (count: number | null, type: string | null = 'ESTIMATED') =>
  version({
    designModule: { enrollmentInfo: count === null ? null : { count, ...(type && { type }) } },
  });

describe('enrollment', () => {
  it.each([
    [people(512), people(694), 'The planned number of people went from 512 to 694 (182 more).'],
    [people(1500), people(900), 'The planned number of people went from 1,500 to 900 (600 fewer).'],
    [people(512), people(480, 'ACTUAL'), '480 people took part. The plan was 512 (32 fewer).'],
    [people(512), people(512, 'ACTUAL'), '512 people took part. That was the plan.'],
    [
      people(1, 'ACTUAL'),
      people(2, 'ACTUAL'),
      'The number of people who took part went from 1 to 2 (1 more).',
    ],
    [people(12, 'ACTUAL'), people(12), 'The number of people is a plan again: 12.'],
    [people(null), people(40), 'The plan is now to include 40 people.'],
    [people(null), people(40, 'ACTUAL'), '40 people took part, the record now says.'],
    [people(40), people(null), 'The record no longer says how many people the study has.'],
  ])('is told by how much it moved', (before, after, text) => {
    expect(told(before, after)).toEqual([['enrollment', 'notable', text]]);
  });

  it('is no news when only its type is filled in', () => {
    expect(told(people(40, null), people(40, 'ACTUAL'))).toEqual([]);
  });

  it('of 99999999 is no number', () => {
    expect(told(people(40), people(99_999_999))).toMatchObject([
      ['enrollment', 'notable', expect.stringContaining('no longer says')],
    ]);
  });

  it('names both values with their types', () => {
    expect(changesBetween(people(512), people(480, 'ACTUAL'))).toMatchObject([
      { before: '512 (planned)', after: '480 (actual)' },
    ]);
  });
});
