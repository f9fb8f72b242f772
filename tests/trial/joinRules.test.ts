// How age, sex and health stand to the registry's three fields: fits, does not fit, or ask; never a guess.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageFit, healthFit, sexFit } from '../../lib/trial/joinRules.ts';

describe('an age', () => {
  const adults = { minimumAge: '18 Years', maximumAge: '75 Years' };

  it.each([
    [17, 'not'],
    [18, 'fits'],
    [75, 'fits'],
    [76, 'not'],
  ] as const)('of %i against 18 to 75 years: %s', (years, fit) => {
    expect(ageFit(adults, years)).toBe(fit);
  });

  it.each([
    [{ minimumAge: '6 Months' }, 0, 'ask'],
    [{ minimumAge: '6 Months' }, 1, 'fits'],
    [{ maximumAge: '18 Months' }, 0, 'fits'],
    [{ maximumAge: '18 Months' }, 1, 'ask'],
    [{ maximumAge: '18 Months' }, 2, 'not'],
    [{ maximumAge: '17 Years' }, 40, 'not'],
  ] as const)('%o, %i years: %s', (rules, years, fit) => {
    expect(ageFit(rules, years)).toBe(fit);
  });

  it('is asked about where the record gives no limit, or one nobody can read', () => {
    expect(ageFit({}, 40)).toBe('ask');
    expect(ageFit({ minimumAge: '18 Years', maximumAge: 'old' }, 40)).toBe('ask');
  });

  it('fits exactly the years between two limits in years', () => {
    const year = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(year, year, year, (low, high, own) => {
        const fit = ageFit({ minimumAge: `${low} Years`, maximumAge: `${high} Years` }, own);
        expect(fit).toBe(own >= low && own <= high ? 'fits' : 'not');
      }),
    );
  });
});

describe('a sex', () => {
  it.each([
    [{ sex: 'ALL' }, 'fits'],
    [{ sex: 'FEMALE' }, 'fits'],
    [{ sex: 'MALE' }, 'not'],
    [{ sex: 'MALE', genderBased: true }, 'ask'],
    [{ sex: 'SOMETHING' }, 'ask'],
    [{}, 'ask'],
  ] as const)('female, against %o: %s', (rules, fit) => {
    expect(sexFit(rules, 'FEMALE')).toBe(fit);
  });
});

describe('someone without the conditions studied', () => {
  it.each([
    [{ healthyVolunteers: true }, 'fits'],
    [{ healthyVolunteers: false }, 'not'],
    [{}, 'ask'],
  ] as const)('against %o: %s', (rules, fit) => {
    expect(healthFit(rules, false)).toBe(fit);
  });

  it('who has one is always told to ask', () => {
    expect(healthFit({ healthyVolunteers: true }, true)).toBe('ask');
    expect(healthFit({ healthyVolunteers: false }, true)).toBe('ask');
  });
});
