// The tense a status allows.
import { describe, expect, it } from 'vitest';
import { tenseOf } from '../../lib/summary/tense.ts';
import { studyOf } from './support/studyOf.ts';

describe('the tense', () => {
  it.each([
    ['NOT_YET_RECRUITING', 'future'],
    ['RECRUITING', 'present'],
    ['ENROLLING_BY_INVITATION', 'present'],
    ['ACTIVE_NOT_RECRUITING', 'present'],
    ['SUSPENDED', 'present'],
    ['COMPLETED', 'past'],
    ['TERMINATED', 'past'],
    ['WITHDRAWN', 'intended'],
    ['UNKNOWN', 'intended'],
    ['SOMETHING_NEW', 'intended'],
  ])('of a study with status %s is %s', (overallStatus, tense) => {
    expect(tenseOf(studyOf({ statusModule: { overallStatus } }))).toBe(tense);
  });

  it('is that of a plan where a study ended with no one in it', () => {
    const nobody = {
      statusModule: { overallStatus: 'TERMINATED' },
      designModule: { enrollmentInfo: { count: 0, type: 'ACTUAL' } },
    };
    expect(tenseOf(studyOf(nobody))).toBe('intended');
  });
});
