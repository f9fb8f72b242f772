// Which rules are said plainly, and that a plain wording never drops a "not", a limit or a unit (R96).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../lib/summary/criteria/parseCriteria.ts';
import { plainRule } from '../../../lib/summary/criteria/plainRule.ts';
import { sharedTrials } from '../support/sharedTrials.ts';

const range = (from: number, to: number, people?: string) => ({
  is: 'age',
  people,
  from: { age: from, itself: true },
  to: { age: to, itself: true },
  unit: 'year',
});

describe('ages', () => {
  it.each([
    ['Age 18-65 years', range(18, 65)],
    ['Aged 18 to 65 years old.', range(18, 65)],
    ['Patients between 18 and 65 years of age (inclusive);', range(18, 65)],
    ['Men 18-70 years of age', range(18, 70, 'men')],
    ['Male or female, 18-85 years of age', range(18, 85, 'any')],
    ['Women aged 40 to 60 years', range(40, 60, 'women')],
  ])('reads “%s”', (text, rule) => {
    expect(plainRule(text, 'in')).toEqual(rule);
  });

  it.each([
    ['≥ 18 years old', { age: 18, itself: true }, undefined],
    ['18 years of age or older', { age: 18, itself: true }, undefined],
    ['Age > 18 years', { age: 18, itself: false }, undefined],
    ['Younger than 18 years', undefined, { age: 18, itself: false }],
    ['Up to 17 years old', undefined, { age: 17, itself: true }],
  ])('keeps whether the limit of “%s” is inside', (text, from, to) => {
    expect(plainRule(text, 'in')).toMatchObject({ is: 'age', from, to });
  });

  it.each([
    'Age 18-65 years at the time of consent',
    'Healthy men 18-65 years',
    'Age 18 to 65',
    'No one under 18 years',
    'Age ≥ 18 years unless emancipated',
  ])('leaves “%s” to the quote, because a part would be lost', (text) => {
    expect(plainRule(text, 'in')).toBeUndefined();
  });
});

describe('consent, pregnancy, scores, limits and the past', () => {
  it.each([
    ['Signed informed consent', true],
    ['Willing and able to provide written informed consent.', true],
    ['Able to give informed consent', false],
  ])('reads “%s” as agreement', (text, written) => {
    expect(plainRule(text, 'in')).toEqual({ is: 'consent', written });
    expect(plainRule(text, 'out')).toBeUndefined();
  });

  it('does not read more into consent than stands there', () => {
    expect(plainRule('Able to read English and give informed consent', 'in')).toBeUndefined();
    expect(plainRule('Unable to give informed consent', 'in')).toBeUndefined();
    expect(plainRule('Written informed consent from a parent', 'in')).toBeUndefined();
  });

  it.each([
    ['Pregnant or breast-feeding women', true],
    ['Pregnancy / lactation', true],
    ['Women who are pregnant', false],
    ['Pregnancy', false],
  ])('reads “%s” among the rules that keep out', (text, breastfeeding) => {
    expect(plainRule(text, 'out')).toEqual({ is: 'pregnant', breastfeeding });
    expect(plainRule(text, 'in')).toBeUndefined();
  });

  it('quotes pregnancy with a condition, or both at once', () => {
    expect(plainRule('Pregnant and breastfeeding', 'out')).toBeUndefined();
    expect(plainRule('Not pregnant', 'out')).toBeUndefined();
    expect(plainRule('Pregnant women unless in the third trimester', 'out')).toBeUndefined();
  });

  it('reads a limit with its unit as recorded', () => {
    expect(plainRule('Platelets ≥ 100,000/mm3', 'in')).toEqual({
      is: 'limit',
      name: 'Platelets',
      sign: 'atLeast',
      value: '100,000/mm3',
    });
    expect(plainRule('Hemoglobin A1c ≤ 9%', 'in')).toMatchObject({ sign: 'atMost', value: '9%' });
    expect(plainRule('Life expectancy > 3 months', 'in')).toMatchObject({ sign: 'moreThan' });
    expect(plainRule('Serum albumin < 28 g/L', 'out')).toMatchObject({ sign: 'lessThan' });
  });

  it.each([
    'AST and ALT ≤ 3 x ULN',
    'BMI > 35 unless treated',
    'No pain score > 5',
    'Active grade ≥ 2 stomatitis',
    'PSA < 4 ng/mL within 3 months',
  ])('quotes “%s”', (text) => {
    expect(plainRule(text, 'in')).toBeUndefined();
  });

  it('reads an ECOG score', () => {
    expect(
      plainRule('Eastern Cooperative Oncology Group (ECOG) performance status of 0 to 1.', 'in'),
    ).toEqual({ is: 'ecog', from: 0, to: 1 });
  });

  it('reads a history of something, and nothing current or negated', () => {
    expect(plainRule('History of stroke', 'out')).toEqual({ is: 'had', what: 'stroke' });
    expect(plainRule('History of or current drug abuse', 'out')).toBeUndefined();
    expect(plainRule('History of or tendency to stroke', 'out')).toBeUndefined();
    expect(plainRule('Family history of stroke', 'out')).toBeUndefined();
    expect(plainRule('No history of stroke', 'out')).toBeUndefined();
    expect(plainRule('History of cancer except skin cancer', 'out')).toBeUndefined();
  });
});

describe('what is never lost', () => {
  const NEGATION = /\b(?:no|not|never|without|unless|except|neither|nor|cannot|unable|absence)\b/i;

  it('no plain wording stands for a rule with a negation or an exception', () => {
    const found = sharedTrials().flatMap((trial) => {
      const { criteria } = trial.eligibility;
      if (!criteria) return [];
      return parseCriteria(criteria.value).flatMap((group) =>
        group.items
          .filter((item) => NEGATION.test(item.text) && plainRule(item.text, group.kind))
          .map((item) => `${trial.nctId.value}: ${item.text}`),
      );
    });
    expect(found).toEqual([]);
  });

  it('a negation in front of any rule makes it a quote', () => {
    const rule = fc.constantFrom(
      'Age 18-65 years',
      'pregnant women',
      'Platelets ≥ 100,000/mm3',
      'history of stroke',
      'written informed consent',
    );
    fc.assert(
      fc.property(rule, fc.constantFrom('No', 'Not', 'Without', 'Absence of'), (text, word) => {
        expect(plainRule(`${word} ${text}`, 'in')).toBeUndefined();
        expect(plainRule(`${word} ${text}`, 'out')).toBeUndefined();
      }),
    );
  });
});
