// What a filter lets through: only what is surely not wanted is left out.
import { describe, expect, it } from 'vitest';
import { isStudyFilter, NO_FILTER, wants } from '../../lib/follow/studyFilter.ts';

const study = {
  overallStatus: 'RECRUITING',
  minimumAge: '18 Years',
  maximumAge: '65 Years',
  sites: [
    { city: 'Seoul', country: 'Korea, Republic of' },
    { city: 'Istanbul', country: 'Turkey (Türkiye)' },
  ],
};

describe('wants', () => {
  it('lets everything through without a filter', () => {
    expect(wants(NO_FILTER, { ...study, overallStatus: 'WITHDRAWN' })).toBe(true);
  });

  it.each([
    ['RECRUITING', true],
    ['NOT_YET_RECRUITING', true],
    ['AVAILABLE', true],
    ['COMPLETED', false],
    ['ENROLLING_BY_INVITATION', false],
    ['TERMINATED', false],
  ])('joinable: %s is %s', (overallStatus, wanted) => {
    expect(wants({ ...NO_FILTER, joinable: true }, { ...study, overallStatus })).toBe(wanted);
  });

  it.each([
    [17, false],
    [18, true],
    [65, true],
    [66, false],
  ])('age %i of 18 to 65 years: %s', (age, wanted) => {
    expect(wants({ ...NO_FILTER, age }, study)).toBe(wanted);
  });

  it('meets limits in months, and none', () => {
    const babies = { ...study, minimumAge: '6 Months', maximumAge: '' };
    expect(wants({ ...NO_FILTER, age: 0 }, babies)).toBe(true);
    expect(wants({ ...NO_FILTER, age: 90 }, babies)).toBe(true);
    expect(
      wants({ ...NO_FILTER, age: 1 }, { ...study, minimumAge: '', maximumAge: '6 Months' }),
    ).toBe(false);
  });

  it.each([['South Korea'], ['Türkiye'], ['Turkey']])(
    'knows %s by the registry’s names',
    (country) => {
      expect(wants({ ...NO_FILTER, country }, study)).toBe(true);
      expect(wants({ ...NO_FILTER, country: 'Peru' }, study)).toBe(false);
    },
  );

  it('near: one place near enough is enough, and in the country that was chosen', () => {
    const near = { ...NO_FILTER, near: true };
    const isNear = ({ city }: { city?: string }) => city === 'Seoul';
    expect(wants(near, study, isNear)).toBe(true);
    expect(wants({ ...near, country: 'Turkey' }, study, isNear)).toBe(false);
    expect(wants(near, study, () => false)).toBe(false);
  });

  it('withholds nothing for want of knowledge: no places yet, or no place set', () => {
    const near = { ...NO_FILTER, near: true, country: 'Peru' };
    expect(wants(near, { ...study, sites: [] }, () => false)).toBe(true);
    expect(wants({ ...NO_FILTER, near: true }, study)).toBe(true);
  });
});

describe('isStudyFilter', () => {
  it('takes a whole filter only', () => {
    expect(isStudyFilter({ joinable: true, age: 61, country: 'Peru', near: true })).toBe(true);
    expect(isStudyFilter(NO_FILTER)).toBe(true);
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ ...NO_FILTER, age: -1 }],
    [{ ...NO_FILTER, age: 1.5 }],
    [{ ...NO_FILTER, near: 1 }],
    [{ ...NO_FILTER, country: 'x'.repeat(101) }],
    [{ ...NO_FILTER, more: true }],
  ])('refuses %j', (value) => {
    expect(isStudyFilter(value)).toBe(false);
  });
});
