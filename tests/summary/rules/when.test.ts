// When: dates as recorded, planned or past, the study's length, and dates that cannot be (R31, R33).
import { describe, expect, it } from 'vitest';
import { sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

type DateAt = [date: string, type?: 'ACTUAL' | 'ESTIMATED'];
const struct = (at?: DateAt) => at && { date: at[0], ...(at[1] && { type: at[1] }) };
const dated = (
  overallStatus: string,
  start?: DateAt,
  primary?: DateAt,
  end?: DateAt,
  more: object = {},
) =>
  studyOf({
    statusModule: {
      overallStatus,
      startDateStruct: struct(start),
      primaryCompletionDateStruct: struct(primary),
      completionDateStruct: struct(end),
      ...more,
    },
  });
const says = (...at: Parameters<typeof dated>) => textsOf(dated(...at), 'when');

describe('the dates', () => {
  it('are past when the record says they were', () => {
    expect(
      says('COMPLETED', ['2020-03-15', 'ACTUAL'], ['2021-06', 'ACTUAL'], ['2021-12-31', 'ACTUAL']),
    ).toEqual([
      'The study started in March 2020.',
      'The main measurements ended in June 2021.',
      'The whole study ended in December 2021.',
      'That is 21 months for the whole study, not for each person.',
    ]);
  });

  it('are the record’s alone where the study never went ahead', () => {
    expect(
      says('WITHDRAWN', ['2019-07-01', 'ACTUAL'], ['2020-05-20', 'ACTUAL'], ['2020-07', 'ACTUAL']),
    ).toEqual([
      'The record gives July 2019 as the start.',
      'The record gives May 2020 as the end of the main measurements.',
      'The record gives July 2020 as the end of the study.',
    ]);
  });

  it('are plans when the record plans them', () => {
    expect(
      says(
        'NOT_YET_RECRUITING',
        ['2027-01', 'ESTIMATED'],
        ['2028-01', 'ESTIMATED'],
        ['2030-01', 'ESTIMATED'],
      ),
    ).toEqual([
      'The plan is to start in January 2027.',
      'The main measurements are planned to end in January 2028.',
      'The whole study is planned to end in January 2030.',
      'That makes about 3 years for the whole study, not for each person.',
    ]);
  });

  it('are neither when the record does not say which', () => {
    expect(says('COMPLETED', ['2004-03'], ['2005-01'], ['2005-06'])).toEqual([
      'The record gives March 2004 as the start.',
      'The record gives January 2005 as the end of the main measurements.',
      'The record gives June 2005 as the end of the study.',
      'That makes 15 months for the whole study, not for each person.',
    ]);
  });

  it('are plans of the past for a study that never ran', () => {
    expect(
      says('WITHDRAWN', ['2022-01', 'ESTIMATED'], undefined, ['2023-01', 'ESTIMATED']),
    ).toEqual([
      'The plan was to start in January 2022.',
      'The whole study was planned to end in January 2023.',
    ]);
  });

  it('are said together when the last two fall in one month', () => {
    expect(
      says(
        'COMPLETED',
        ['2020-01', 'ACTUAL'],
        ['2021-06-02', 'ACTUAL'],
        ['2021-06-30', 'ACTUAL'],
      )[1],
    ).toBe('The main measurements and the whole study ended in June 2021.');
  });

  it('are missed out loud', () => {
    expect(says('COMPLETED')).toEqual([
      'The record does not say when the study starts.',
      'The record does not say when the study ends.',
    ]);
  });

  it('never become a day, and stand as recorded when they are none', () => {
    for (const lang of ['en', 'es'] as const) {
      const study = dated('COMPLETED', ['2020-03-15', 'ACTUAL'], undefined, [
        '2021-12-31',
        'ACTUAL',
      ]);
      expect(textsOf(study, 'when', lang).join(' ')).not.toMatch(/\b(?:14|15|30|31)\b/);
    }
    const none = says('COMPLETED', ['2020-13', 'ACTUAL']);
    expect(none[0]).toBe('The record gives “2020-13” as the start.');
    expect(none).toContain('“2020-13” is not a date.');
  });

  it('come with the posting of the record', () => {
    const posted = (first: string, last: string) =>
      says('COMPLETED', undefined, undefined, undefined, {
        studyFirstPostDateStruct: { date: first },
        lastUpdatePostDateStruct: { date: last },
      }).at(-1);
    expect(posted('2020-01-02', '2021-05-06')).toBe(
      'The record was first posted in January 2020 and last updated in May 2021.',
    );
    expect(posted('2020-01-02', '2020-01-20')).toBe(
      'The record was first posted and last updated in January 2020.',
    );
  });
});

describe('dates that cannot be right are named, not mended', () => {
  it('an end before the start', () => {
    expect(says('COMPLETED', ['2021-06', 'ACTUAL'], undefined, ['2020-01', 'ACTUAL'])).toContain(
      'The record gives an end date before the start date.',
    );
  });

  it('main measurements that end after the study', () => {
    expect(
      says('COMPLETED', ['2020-01', 'ACTUAL'], ['2022-01', 'ACTUAL'], ['2021-01', 'ACTUAL']),
    ).toContain('The record gives an end of the main measurements after the end of the study.');
  });

  it('a past date that is still to come', () => {
    expect(says('RECRUITING', ['2027-05', 'ACTUAL'])).toContain(
      'The record calls a start in May 2027 past, but that is still to come.',
    );
  });

  it('a planned end long gone while the study is open, a planned start before it has begun', () => {
    expect(
      says('RECRUITING', ['2020-01', 'ACTUAL'], undefined, ['2024-03', 'ESTIMATED']),
    ).toContain(
      'The planned end, March 2024, has passed, but the record does not say the study ended.',
    );
    expect(says('SUSPENDED', ['2020-01', 'ACTUAL'], undefined, ['2024-03', 'ESTIMATED'])).toContain(
      'The planned end, March 2024, has passed, but the record does not say the study ended.',
    );
    expect(says('NOT_YET_RECRUITING', ['2024-03', 'ESTIMATED'])).toContain(
      'The planned start, March 2024, has passed, but the record does not say the study started.',
    );
  });

  it('a planned start and end both long gone, in one sentence', () => {
    const dates = [
      'NOT_YET_RECRUITING',
      ['2024-03', 'ESTIMATED'],
      undefined,
      ['2025-03', 'ESTIMATED'],
    ];
    expect(
      says(...(dates as Parameters<typeof says>)).filter((text) => /passed/.test(text)),
    ).toEqual([
      'The planned start, March 2024, and the planned end, March 2025, have passed, but the record does not say the study started.',
    ]);
  });

  it('a study that is over with an end still planned', () => {
    expect(says('COMPLETED', ['2020-01', 'ACTUAL'], undefined, ['2027-03', 'ESTIMATED'])).toContain(
      'The record says the study is over, but still calls March 2027 a planned end.',
    );
  });

  it('a month without a day is neither before nor after a day in it', () => {
    expect(
      says('COMPLETED', ['2020-06-15', 'ACTUAL'], undefined, ['2020-06', 'ACTUAL']).join(' '),
    ).not.toMatch(/before/);
  });
});

it('the length rests on both dates and is no person’s time', () => {
  const study = dated('COMPLETED', ['2020-03', 'ACTUAL'], undefined, ['2021-12', 'ACTUAL']);
  const length = sectionOf(study, 'when').sentences.find(({ rule }) => rule === 'R31');
  expect(length?.certainty).toBe('computed');
  expect(length?.sources.map(({ value }) => value)).toEqual([
    '2020-03',
    'ACTUAL',
    '2021-12',
    'ACTUAL',
  ]);
});
