// Specifies lib/follow/detectors/eligibility.ts and whoMayJoin.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type Json, told, version } from '../versions.ts';

const criteria = (eligibilityCriteria: string | null) =>
  version({ eligibilityModule: { eligibilityCriteria } });
const rules = (inclusion: readonly string[], exclusion: readonly string[]) => {
  const list = (items: readonly string[]) => items.map((item) => `* ${item}`).join('\n');
  return criteria(
    `Inclusion Criteria:\n\n${list(inclusion)}\n\nExclusion Criteria:\n\n${list(exclusion)}`,
  );
};

const IN = ['Aged 18 years or more', 'Asthma for at least 1 year', 'Able to read'];
const OUT = [
  'Smokes now',
  'Pregnant or breastfeeding',
  'Took part in another study in the last 30 days',
];

describe('the rules for joining', () => {
  it('are compared rule by rule', () => {
    const after = rules(
      ['Aged 12 years or more', 'Asthma for at least 1 year', 'Able to read'],
      [...OUT.slice(1), 'Allergic to soy'],
    );
    expect(changesBetween(rules(IN, OUT), after)).toMatchObject([
      {
        kind: 'eligibility',
        weight: 'notable',
        text: 'The rules for who can join changed: 1 reworded, 1 added, and 1 taken out.',
        before: 'Aged 18 years or more\nSmokes now',
        after: 'Aged 12 years or more\nAllergic to soy',
        details: [
          { before: 'Aged 18 years or more', after: 'Aged 12 years or more', label: 'To join' },
          { before: 'Smokes now', after: null, label: 'Cannot join' },
          { before: null, after: 'Allergic to soy', label: 'Cannot join' },
        ],
      },
    ]);
  });

  it('are news when one turns from letting in to keeping out', () => {
    const changes = changesBetween(rules([...IN, 'Smokes now'], OUT.slice(1)), rules(IN, OUT));
    expect(changes[0]?.details).toEqual([
      { before: 'Smokes now', after: null, label: 'To join' },
      { before: null, after: 'Smokes now', label: 'Cannot join' },
    ]);
  });

  it('are news when a sign or a number changes', () => {
    for (const [from, to] of [
      ['HbA1c \\< 6.5%', 'HbA1c \\> 6.5%'],
      ['HbA1c \\< 6.5%', 'HbA1c \\< 65%'],
      ['Aged 18-65', 'Aged 18-60'],
    ] as const)
      expect(told(rules([from], OUT), rules([to], OUT))).toHaveLength(1);
  });

  it.each([
    [
      'bullets turned into numbers',
      'Inclusion Criteria:\n\n1. Aged 18 years or more\n2. Able to read',
      'Inclusion Criteria:\n\n* Aged 18 years or more\n* Able to read',
    ],
    [
      'punctuation and case',
      'Inclusion Criteria:\n\n* Aged 18 years, or more.\n* able to read',
      'INCLUSION CRITERIA\n\n* Aged 18 years or more;\n* Able to read',
    ],
    [
      'a sign written otherwise',
      'Inclusion Criteria:\n\n* Aged \\>= 18\n* Able to read',
      'Inclusion Criteria:\n\n* Aged ≥ 18\n* Able to read',
    ],
  ])('give no news for %s', (_, before, after) => {
    expect(told(criteria(before), criteria(after))).toEqual([]);
  });

  it('give no news for a renamed group, only for a rule that moved between groups', () => {
    const parts = (first: string, second: string, a: string[], b: string[]) => {
      const list = (items: string[]) => items.map((item) => `* ${item}`).join('\n');
      return criteria(`Inclusion Criteria:\n\n${first}:\n\n${list(a)}\n\n${second}:\n\n${list(b)}`);
    };
    const before = parts('Part A', 'Part B', [IN[0] ?? '', IN[1] ?? ''], [IN[2] ?? '']);
    expect(
      told(before, parts('Cohort 1', 'Cohort 2', [IN[0] ?? '', IN[1] ?? ''], [IN[2] ?? ''])),
    ).toEqual([]);
    expect(
      told(before, parts('Part A', 'Part B', [IN[0] ?? ''], [IN[1] ?? '', IN[2] ?? ''])),
    ).toHaveLength(1);
  });

  it('are told when they appear and go', () => {
    expect(told(criteria(null), rules(['Able to read'], []))).toMatchObject([
      ['eligibility', 'notable', 'The rules for who can join changed: 1 added.'],
    ]);
    expect(told(rules(['Able to read'], []), criteria(null))).toMatchObject([
      ['eligibility', 'notable', 'The rules for who can join changed: 1 taken out.'],
    ]);
  });

  it('may stand in any order', () => {
    const order = (items: string[]) => fc.shuffledSubarray(items, { minLength: items.length });
    fc.assert(
      fc.property(order(IN), order(OUT), (inclusion, exclusion) => {
        expect(told(rules(IN, OUT), rules(inclusion, exclusion))).toEqual([]);
      }),
    );
  });
});

describe('who may join', () => {
  const who = (more: Json) => version({ eligibilityModule: more });

  it.each([
    [
      { minimumAge: '18 Years' },
      { minimumAge: '12 Years' },
      'Before: 18 years and older. Now: 12 years and older.',
    ],
    [
      { minimumAge: '18 Years' },
      { minimumAge: '18 Years', maximumAge: '65 Years' },
      'Before: 18 years and older. Now: 18 years to 65 years.',
    ],
    [
      { minimumAge: null, maximumAge: '1 Year' },
      { minimumAge: null },
      'Before: up to 1 year. Now: no limit.',
    ],
  ])('is told by age', (from, to, text) => {
    expect(told(who(from), who(to))).toEqual([
      ['age-limits', 'notable', `The ages of people who can join changed. ${text}`],
    ]);
  });

  it('gives no news for one age written in two ways', () => {
    expect(told(who({ minimumAge: '12 Months' }), who({ minimumAge: '1 Year' }))).toEqual([]);
    expect(told(who({ minimumAge: null }), who({ minimumAge: 'N/A' }))).toEqual([]);
  });

  it('points at the limit that moved', () => {
    expect(changesBetween(who({}), who({ maximumAge: '65 Years' }))[0]?.ptr).toBe(
      '/protocolSection/eligibilityModule/maximumAge',
    );
    expect(changesBetween(who({}), who({ minimumAge: '12 Years' }))[0]?.ptr).toBe(
      '/protocolSection/eligibilityModule/minimumAge',
    );
  });

  it('is told by sex and health', () => {
    expect(told(who({}), who({ sex: 'FEMALE', healthyVolunteers: true }))).toEqual([
      ['sex', 'notable', 'The sex of people who can join changed. Before: any sex. Now: female.'],
      [
        'healthy-volunteers',
        'notable',
        'Whether healthy people can join changed. Before: no. Now: yes.',
      ],
    ]);
  });

  it('gives no news for healthy people when the record had left it open', () => {
    expect(told(who({ healthyVolunteers: null }), who({ healthyVolunteers: true }))).toEqual([]);
  });
});
