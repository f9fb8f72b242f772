// Who can join: age, sex, health and the study's own rules, in the tense of the study (R90–R97).
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../lib/summary/rules/sections.ts';
import { saidBy, sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

const withRules = (eligibilityModule: object, more: object = {}) =>
  studyOf({ eligibilityModule, ...more });
const ages = (minimumAge?: string, maximumAge?: string, sex = 'ALL') =>
  textsOf(
    withRules({ sex, ...(minimumAge && { minimumAge }), ...(maximumAge && { maximumAge }) }),
    'who',
  )[0];
const lists = (eligibilityModule: object, more: object = {}, lang: 'en' | 'es' = 'en') =>
  (sectionOf(withRules(eligibilityModule, more), 'who', lang).lists ?? []).map(
    ({ label, items }) =>
      `${label}: ${items.map(({ text, depth = 0 }) => '> '.repeat(depth) + text).join(' / ')}`,
  );

describe('ages and sex (R90, R91)', () => {
  it.each([
    [['18 Years', '65 Years'], 'People of any sex, 18 to 65 years old, can join.'],
    [['18 Years', undefined], 'People of any sex, 18 years or older, can join.'],
    [[undefined, '17 Years'], 'Children of any sex, up to 17 years old, can join.'],
    [['6 Months', '17 Years'], 'Children of any sex, 6 months to 17 years old, can join.'],
    [['1 Day', '4 Weeks'], 'Children of any sex, 1 day to 4 weeks old, can join.'],
    [[undefined, undefined], 'People of any sex can join. The record gives no age limit.'],
  ] as const)('%j', ([from, to], text) => {
    expect(ages(from, to)).toBe(text);
  });

  it('names the sex, and girls or boys where children are among them', () => {
    expect(ages('18 Years', '50 Years', 'FEMALE')).toBe('Only women 18 to 50 years old can join.');
    expect(ages('12 Years', undefined, 'MALE')).toBe(
      'Only men and boys 12 years or older can join.',
    );
    expect(ages(undefined, undefined, 'MALE')).toBe(
      'Only males can join. The record gives no age limit.',
    );
    expect(ages('2 Years', '11 Years', 'FEMALE')).toBe('Only girls 2 to 11 years old can join.');
  });

  it('calls nobody a woman or a man by the recorded sex where a title speaks of transgender people', () => {
    const titled = (briefTitle: string) =>
      textsOf(
        withRules(
          { sex: 'FEMALE', minimumAge: '18 Years' },
          { identificationModule: { nctId: 'NCT07999999', briefTitle } },
        ),
        'who',
      );
    expect(titled('Comfort of Transgender People').slice(0, 2)).toEqual([
      'People 18 years or older can join.',
      'The record gives the sex as “FEMALE”.',
    ]);
    expect(titled('Comfort')[0]).toBe('Only women 18 years or older can join.');
  });

  it('says in the tense of the study that gender counts', () => {
    const of = (overallStatus: string, lang: 'en' | 'es' = 'en') =>
      textsOf(
        withRules({ sex: 'MALE', genderBased: true }, { statusModule: { overallStatus } }),
        'who',
        lang,
      );
    expect(of('RECRUITING')).toContain('Who can join also depends on gender.');
    expect(of('COMPLETED')).toContain('Who could join also depended on gender.');
    expect(of('COMPLETED', 'es')).toContain('Participar dependía también del género.');
  });

  it('is told as past where a study that goes on takes nobody new', () => {
    const closed = { statusModule: { overallStatus: 'ACTIVE_NOT_RECRUITING' } };
    const rules = { sex: 'ALL', eligibilityCriteria: 'Inclusion Criteria:\n\n* Asthma' };
    expect(textsOf(withRules(rules, closed), 'who')).toEqual(
      expect.arrayContaining([
        'People of any sex could join. The record gives no age limit.',
        'The study team decided who could join. These were some of the rules.',
      ]),
    );
    expect(lists(rules, closed)).toEqual(['People could join if: “Asthma”']);
  });

  it('rests on the fields, and says when there are none', () => {
    const sentence = saidBy('R90', withRules({ sex: 'ALL', minimumAge: '18 Years' }), 'who');
    expect(sentence?.sources).toEqual([
      { ptr: '/protocolSection/eligibilityModule/sex', value: 'ALL' },
      { ptr: '/protocolSection/eligibilityModule/minimumAge', value: '18 Years' },
    ]);
    expect(textsOf(studyOf(), 'who')[0]).toBe(
      'The record does not give an age or a sex for joining.',
    );
  });

  it('shows a sex it has no words for, and quotes what is said about gender', () => {
    expect(textsOf(withRules({ sex: 'SOMETHING' }), 'who')).toContain(
      'The record gives the sex as “SOMETHING”.',
    );
    expect(
      lists({ sex: 'ALL', genderBased: true, genderDescription: 'People who are \\> nothing' }),
    ).toEqual(['What the record says about gender: “People who are > nothing”']);
  });
});

describe('a study on hold', () => {
  it('says before who can join that nobody is let in now', () => {
    const first = (overallStatus: string, lang?: 'es') =>
      textsOf(withRules({}, { statusModule: { overallStatus } }), 'who', lang)[0];
    expect(first('SUSPENDED')).toBe('The study is on hold. This counts if it starts again.');
    expect(first('SUSPENDED', 'es')).toBe('El estudio está en pausa. Esto vale si se reanuda.');
    expect(first('RECRUITING')).not.toContain('on hold');
  });
});

describe('healthy people (R92)', () => {
  it.each([
    [true, 'RECRUITING', 'Healthy people can join.'],
    [true, 'COMPLETED', 'Healthy people could join.'],
    [false, 'RECRUITING', 'The study is not for healthy volunteers.'],
    [undefined, 'RECRUITING', 'The record does not say whether healthy people can join.'],
  ])('%s in a study that is %s', (healthyVolunteers, overallStatus, text) => {
    const study = withRules({ healthyVolunteers }, { statusModule: { overallStatus } });
    expect(textsOf(study, 'who')).toContain(text);
  });
});

const CRITERIA =
  'Inclusion Criteria:\n\n* Men, age 18 to 65 years\n* Platelets \\>= 100,000/mm3\n* Any of the following:\n\n  * Asthma\n  * COPD\n* Signed informed consent\n\nExclusion Criteria:\n\n* Pregnant or lactating women\n* No phone\n* History of stroke';

describe('the rules for joining (R94–R97)', () => {
  it('are said plainly where a whole rule fits, else quoted, with their nesting', () => {
    expect(lists({ eligibilityCriteria: CRITERIA })).toEqual([
      'You may be able to join if: Men, age: 18 to 65 years / “Platelets”: at least “100,000/mm3” / “Any of the following:” / > “Asthma” / > “COPD” / Agreement to take part, in writing',
      'You cannot join if: Pregnant or breastfeeding / “No phone” / Have had “stroke”',
    ]);
  });

  it('are said in Spanish, with the registry’s words left as they are', () => {
    expect(lists({ eligibilityCriteria: CRITERIA }, {}, 'es')).toEqual([
      'Es posible que pueda participar si: Hombres, edad: de 18 a 65 años / “Platelets”: al menos “100,000/mm3” / “Any of the following:” / > “Asthma” / > “COPD” / Consentimiento por escrito para participar',
      'No puede participar si: Embarazo o lactancia / “No phone” / Haber tenido “stroke”',
    ]);
  });

  it('point at the raw letters of the record', () => {
    const section = sectionOf(withRules({ eligibilityCriteria: CRITERIA }), 'who');
    const limit = section.lists?.[0]?.items[1];
    expect(limit).toMatchObject({
      certainty: 'paraphrased',
      rule: 'R96',
      sources: [
        {
          ptr: '/protocolSection/eligibilityModule/eligibilityCriteria',
          value: 'Platelets \\>= 100,000/mm3',
        },
      ],
    });
    expect(section.lists?.[1]?.items[1]).toMatchObject({ certainty: 'quoted', text: '“No phone”' });
  });

  it('speak of the past once the study is over, and of nobody in particular', () => {
    const closed = { statusModule: { overallStatus: 'COMPLETED' } };
    expect(
      lists({ eligibilityCriteria: CRITERIA }, closed).map((list) => list.split(':')[0]),
    ).toEqual(['People could join if', 'People could not join if']);
    expect(textsOf(withRules({ eligibilityCriteria: CRITERIA }, closed), 'who')).toContain(
      'The study team decided who could join. These were some of the rules.',
    );
  });

  it('name the cohort they are for', () => {
    const text = 'Inclusion Criteria:\n\nPart A\n\n* Adults\n\nPart B\n\n* Children';
    expect(lists({ eligibilityCriteria: text })).toEqual([
      'You may be able to join if (“Part A”): “Adults”',
      'You may be able to join if (“Part B”): “Children”',
    ]);
  });

  it('are said once in a list, and with their cohort when they come again', () => {
    const text = 'Inclusion Criteria:\n\nPart A\n\n* Adults\n* Adults\n\nPart B\n\n* Adults';
    expect(lists({ eligibilityCriteria: text })).toEqual([
      'You may be able to join if (“Part A”): “Adults”',
      'You may be able to join if (“Part B”): “Part B”: “Adults”',
    ]);
  });

  it('come in another order only when the read says so', () => {
    const few = 'Inclusion Criteria:\n\n* Owns a phone\n* Age over 18';
    const many = `${few}\n${'* Something else\n'.repeat(1)}* B\n* C\n* D\n* E\n* F`;
    const ordered = /come first\./;
    expect(textsOf(withRules({ eligibilityCriteria: few }), 'who').join(' ')).not.toMatch(ordered);
    expect(textsOf(withRules({ eligibilityCriteria: many }), 'who').join(' ')).toMatch(ordered);
    expect(lists({ eligibilityCriteria: many })[0]).toMatch(
      /^You may be able to join if: “Age over 18”/,
    );
  });

  it('may be missing, in whole or in half, and the read says so', () => {
    expect(textsOf(studyOf(), 'who')).toContain('The record does not list the rules for joining.');
    expect(
      textsOf(withRules({ eligibilityCriteria: 'Inclusion Criteria:\n\n* Adults' }), 'who'),
    ).toContain('The record does not list rules that keep people out.');
    const none = 'Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* None';
    expect(textsOf(withRules({ eligibilityCriteria: none }), 'who')).toContain(
      'The record does not list rules that keep people out.',
    );
    expect(lists({ eligibilityCriteria: none })).toHaveLength(1);
  });

  it('without any heading are just rules', () => {
    expect(lists({ eligibilityCriteria: '* Anyone who can hold a pen' })).toEqual([
      'Rules for joining: “Anyone who can hold a pen”',
    ]);
  });

  it('shows the people an observational study looks at in the registrant’s words', () => {
    expect(lists({ studyPopulation: 'Adults of one town.\n\nAnd their children.' })).toEqual([
      'The people this study looks at: “Adults of one town.” / “And their children.”',
    ]);
  });
});

it('the section stands in the read', () => {
  expect(SECTIONS.map(({ id }) => id)).toContain('who');
});
