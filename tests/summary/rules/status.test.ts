// The status: the registry's own terms, the reason a study stopped letter for letter, and what cannot be right (R77–R79, R98).
import { describe, expect, it } from 'vitest';
import { KNOWN_STATUSES } from '../../../lib/summary/rules/status.ts';
import { saidBy, sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

const withStatus = (overallStatus: string, more: object = {}) =>
  studyOf({ statusModule: { overallStatus, ...more } });

describe('the status', () => {
  it.each([
    ['RECRUITING', 'This study is looking for people now.'],
    ['NOT_YET_RECRUITING', 'This study is not open yet.'],
    ['COMPLETED', 'This study has finished.'],
    ['TERMINATED', 'This study stopped early.'],
    ['WITHDRAWN', 'This study was called off before anyone joined.'],
    ['SUSPENDED', 'This study is on hold. It may start again.'],
  ])('%s is said as “%s”', (status, text) => {
    expect(textsOf(withStatus(status), 'status')[0]).toBe(text);
  });

  it('has words for every known status in both languages', () => {
    for (const status of KNOWN_STATUSES)
      for (const lang of ['en', 'es'] as const)
        expect(textsOf(withStatus(status), 'status', lang)[0]).toMatch(/\p{L}{3}.*\.$/u);
  });

  it('shows a status nobody has told us about as it stands', () => {
    expect(textsOf(withStatus('PAUSED_FOREVER'), 'status')).toEqual([
      'The registry gives the status as “PAUSED_FOREVER”.',
    ]);
  });

  it('says when the record gives none', () => {
    const section = sectionOf(studyOf({ statusModule: { overallStatus: undefined } }), 'status');
    expect(section.missing).toBe('The record does not say whether this study is open.');
  });
});

describe('why a study stopped', () => {
  it('is quoted, unescaped and with its raw letters as source', () => {
    const study = withStatus('TERMINATED', {
      whyStopped: 'Slow accrual \\(\\<5 a year\\); PI left.',
    });
    const sentence = saidBy('R77', study, 'status');
    expect(sentence?.text).toBe('The reason given: “Slow accrual (<5 a year); PI left.”');
    expect(sentence?.certainty).toBe('quoted');
    expect(sentence?.sources).toEqual([
      {
        ptr: '/protocolSection/statusModule/whyStopped',
        value: 'Slow accrual \\(\\<5 a year\\); PI left.',
      },
    ]);
  });

  it('is said to be missing when the record gives no reason', () => {
    expect(textsOf(withStatus('WITHDRAWN'), 'status')[1]).toBe('The record gives no reason.');
  });

  it('is not asked of a study that goes on', () => {
    expect(textsOf(withStatus('RECRUITING', { whyStopped: 'left over' }), 'status')).toHaveLength(
      1,
    );
  });
});

describe('an unknown status', () => {
  it('says when it was last checked, what held then, and that it may have ended', () => {
    const study = withStatus('UNKNOWN', {
      lastKnownStatus: 'RECRUITING',
      statusVerifiedDate: '2019-05',
    });
    expect(textsOf(study, 'status')).toEqual([
      'The status of this study is unknown.',
      'It was last checked in May 2019, when it was looking for people. It may have ended since.',
    ]);
    expect(textsOf(study, 'status', 'es')[1]).toMatch(/mayo de 2019, cuando buscaba participantes/);
  });

  it('may have started since, where it was not open yet', () => {
    const study = withStatus('UNKNOWN', {
      lastKnownStatus: 'NOT_YET_RECRUITING',
      statusVerifiedDate: '2019-05',
    });
    expect(textsOf(study, 'status')[1]).toMatch(/ It may have started or ended since\.$/);
    expect(textsOf(study, 'status', 'es')[1]).toMatch(/ haya empezado o terminado desde entonces/);
  });
});

describe('a record that cannot be right', () => {
  it('is named and not smoothed: finished with nobody in it', () => {
    const study = studyOf({
      statusModule: { overallStatus: 'COMPLETED' },
      designModule: { enrollmentInfo: { count: 0, type: 'ACTUAL' } },
    });
    expect(textsOf(study, 'status')).toEqual([
      'This study has finished.',
      'The record marks it as finished and also gives 0 people. Both stand here as recorded.',
    ]);
  });
});
