// Specifies lib/follow/detectors/dates.ts.
import { describe, expect, it } from 'vitest';
import { changesBetween, told, version } from '../versions.ts';

const finish = (date: string | null, type: string | null = 'ESTIMATED') =>
  version({
    statusModule: { completionDateStruct: date === null ? null : { date, ...(type && { type }) } },
  });
const start = (date: string, type = 'ESTIMATED') =>
  version({ statusModule: { startDateStruct: { date, type } } });

describe('dates', () => {
  it.each([
    [
      '2027-03',
      '2028-05',
      'notable',
      'The planned finish date moved from March 2027 to May 2028, 14 months later.',
    ],
    [
      '2027-05',
      '2027-04',
      'notable',
      'The planned finish date moved from May 2027 to April 2027, 1 month earlier.',
    ],
    [
      '2027-03-02',
      '2027-03-20',
      'minor',
      'The planned finish date moved from March 2, 2027 to March 20, 2027, 18 days later.',
    ],
    [
      '2027-03-30',
      '2027-04-02',
      'minor',
      'The planned finish date moved from March 2027 to April 2027, 3 days later.',
    ],
  ])('%s to %s is %s', (from, to, weight, text) => {
    expect(told(finish(from), finish(to))).toEqual([['completion-date', weight, text]]);
  });

  it('that only gained a day have not moved', () => {
    expect(told(finish('2027-03'), finish('2027-03-15'))).toEqual([]);
  });

  it('that only gained a type have not moved', () => {
    expect(told(finish('2027-03', null), finish('2027-03', 'ESTIMATED'))).toEqual([]);
  });

  it('that came true are told as facts, with the plan where it was another', () => {
    expect(told(start('2026-03'), start('2026-05-11', 'ACTUAL'))).toEqual([
      ['start-date', 'notable', 'The study started in May 2026. The plan was March 2026.'],
    ]);
    expect(told(start('2026-03'), start('2026-03-09', 'ACTUAL'))).toEqual([
      ['start-date', 'notable', 'The study started in March 2026.'],
    ]);
  });

  it('that turn out to be plans after all are told as such', () => {
    expect(told(start('2026-03', 'ACTUAL'), start('2026-03', 'ESTIMATED'))).toEqual([
      ['start-date', 'notable', 'The start date is a plan again: March 2026.'],
    ]);
  });

  it('are told when they appear and, as a small thing, when they go', () => {
    expect(told(finish(null), finish('2027-03'))).toEqual([
      ['completion-date', 'notable', 'The record now gives the finish date: March 2027.'],
    ]);
    expect(told(finish('2027-03'), finish(null))).toEqual([
      ['completion-date', 'minor', 'The record no longer gives the finish date.'],
    ]);
  });

  it('of the last main check are told in words of their own', () => {
    const check = (date: string) =>
      version({ statusModule: { primaryCompletionDateStruct: { date, type: 'ESTIMATED' } } });
    expect(told(check('2027-06'), check('2027-07'))).toEqual([
      [
        'primary-completion-date',
        'notable',
        'The planned date of the last main check moved from June 2027 to July 2027, 1 month later.',
      ],
    ]);
  });

  it('that nobody can read are compared letter by letter', () => {
    expect(told(finish('soon'), finish('soon'))).toEqual([]);
    expect(told(finish('soon'), finish('later'))).toEqual([
      ['completion-date', 'notable', 'The planned finish date moved from “soon” to “later”.'],
    ]);
  });

  it('name both values with their types', () => {
    expect(changesBetween(start('2026-03'), start('2026-05', 'ACTUAL'))).toMatchObject([
      { before: '2026-03 (planned)', after: '2026-05 (actual)' },
    ]);
  });
});
