// Specifies lib/follow/detectors/status.ts, whyStopped.ts and results.ts.
import { describe, expect, it } from 'vitest';
import { changesBetween, told, version } from '../versions.ts';

const as = (overallStatus: string | null, more: Record<string, unknown> = {}) =>
  version({
    statusModule: { overallStatus, ...more },
    contactsLocationsModule: { locations: [] },
  });

describe('status', () => {
  it.each([
    [
      'NOT_YET_RECRUITING',
      'RECRUITING',
      'important',
      'The study is now looking for people. Before: not open yet.',
    ],
    [
      'RECRUITING',
      'ACTIVE_NOT_RECRUITING',
      'important',
      'The study is still going, but no longer takes new people. Before: looking for people now.',
    ],
    [
      'RECRUITING',
      'ENROLLING_BY_INVITATION',
      'important',
      'The study now takes only people who are invited. Before: looking for people now.',
    ],
    [
      'RECRUITING',
      'SUSPENDED',
      'important',
      'The study is on hold. It may start again. Before: looking for people now.',
    ],
    [
      'ACTIVE_NOT_RECRUITING',
      'TERMINATED',
      'important',
      'The study stopped early. Before: still going, not taking new people.',
    ],
    [
      'NOT_YET_RECRUITING',
      'WITHDRAWN',
      'important',
      'The study was called off before anyone joined. Before: not open yet.',
    ],
    [
      'SUSPENDED',
      'RECRUITING',
      'important',
      'The study is now looking for people. Before: on hold.',
    ],
    [
      'AVAILABLE',
      'NO_LONGER_AVAILABLE',
      'important',
      'The treatment is no longer available this way. Before: available.',
    ],
    [
      'ACTIVE_NOT_RECRUITING',
      'COMPLETED',
      'notable',
      'The study has finished. Before: still going, not taking new people.',
    ],
    [
      'RECRUITING',
      'UNKNOWN',
      'notable',
      'The registry now marks the status of the study as unknown. Before: looking for people now.',
    ],
    ['UNKNOWN', 'COMPLETED', 'notable', 'The study has finished. Before: unknown.'],
    [
      'COMPLETED',
      'MOONLIT',
      'notable',
      'The status of the study is now “MOONLIT”. Before: finished.',
    ],
  ])('%s to %s is %s', (from, to, weight, text) => {
    expect(told(as(from), as(to))).toEqual([['status', weight, text]]);
  });

  it('is told when it goes missing, and when it appears', () => {
    expect(told(as('COMPLETED'), as(null))).toEqual([
      ['status', 'notable', 'The record no longer says what the status of the study is.'],
    ]);
    expect(told(as(null), as('COMPLETED'))).toEqual([
      ['status', 'notable', 'The study has finished.'],
    ]);
  });

  it('has a kind of its own when a record is held back', () => {
    expect(told(as('NOT_YET_RECRUITING'), as('WITHHELD'))).toEqual([
      ['withheld', 'important', 'Most of the record is now held back from the public.'],
    ]);
  });

  it('names both values and the field', () => {
    expect(changesBetween(as('RECRUITING'), as('COMPLETED'))).toMatchObject([
      {
        before: 'Recruiting now',
        after: 'Finished',
        ptr: '/protocolSection/statusModule/overallStatus',
      },
    ]);
  });
});

describe('why a study stopped', () => {
  it('is quoted when it is given, without escapes', () => {
    expect(told(as('TERMINATED'), as('TERMINATED', { whyStopped: 'Funding \\[ended\\]' }))).toEqual(
      [['why-stopped', 'notable', 'The record says why the study stopped: “Funding [ended]”.']],
    );
  });

  it('is no news when only its punctuation changes', () => {
    const before = as('TERMINATED', { whyStopped: 'Funding ended' });
    expect(told(before, as('TERMINATED', { whyStopped: 'funding ended.' }))).toEqual([]);
  });

  it('is told when it is taken out', () => {
    expect(told(as('TERMINATED', { whyStopped: 'Funding ended' }), as('TERMINATED'))).toMatchObject(
      [['why-stopped', 'notable', 'The record no longer says why the study stopped.']],
    );
  });
});

describe('results', () => {
  const posted = version(
    { statusModule: { resultsFirstPostDateStruct: { date: '2026-11-20', type: 'ACTUAL' } } },
    { hasResults: true },
  );

  it('are important when they are posted', () => {
    expect(changesBetween(version(), posted)).toMatchObject([
      {
        kind: 'results-posted',
        weight: 'important',
        text: 'Results have been posted.',
        before: 'No',
        after: '2026-11-20',
        ptr: '/protocolSection/statusModule/resultsFirstPostDateStruct/date',
      },
    ]);
  });

  it('are important when they are taken back', () => {
    expect(told(posted, version())).toEqual([
      ['results-removed', 'important', 'The results are no longer in the record.'],
    ]);
  });
});
