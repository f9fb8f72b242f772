// Questions come from gaps of the record alone, and give no advice.
import { describe, expect, it } from 'vitest';
import { GAPS } from '../../../lib/summary/rules/questions.ts';
import { againstPlacebo, oneGroup, sectionOf, studyOf } from '../support/studyOf.ts';

const asked = (study: ReturnType<typeof studyOf>, lang: 'en' | 'es' = 'en') =>
  (sectionOf(study, 'questions', lang).lists ?? []).flatMap(({ items }) =>
    items.map(({ text }) => text),
  );

describe('an open study', () => {
  it('that says little is asked much, the most telling first, ten at most', () => {
    const questions = asked(studyOf());
    expect(questions).toHaveLength(10);
    expect(questions.slice(0, 3)).toEqual([
      'When does the study start? The record does not say.',
      'When does the study end? The record does not say.',
      'Where does the study take place? The record does not say.',
    ]);
  });

  it.each([
    ['How long does each person take part?', 'Participation lasts 12 weeks.'],
    ['How many visits are there, and what happens at each one?', 'There are six visits.'],
    ['Are there costs, and is travel paid back?', 'Travel is reimbursed.'],
    ['Are there costs, and is travel paid back?', 'Compensation is given.'],
    ['Are there costs, and is travel paid back?', 'Visits are PAID.'],
    ['Are there costs, and is travel paid back?', 'A payment is made.'],
    ['Are there costs, and is travel paid back?', 'The costs are covered.'],
    ['Are there costs, and is travel paid back?', 'The drug is free of charge.'],
    ['Are there costs, and is travel paid back?', 'A gift card is sent.'],
    ['Are there costs, and is travel paid back?', 'There is a stipend.'],
    ['Are there costs, and is travel paid back?', 'Insurance is not billed.'],
    ['Are there costs, and is travel paid back?', 'Patients will pay for procedures.'],
    ['Are there costs, and is travel paid back?', 'This is a partially patient funded study.'],
    ['What side effects are known so far?', 'Known side effects are nausea.'],
    ['Can people keep taking their own medicines?', 'Stable medication is allowed.'],
  ])('is not asked “%s” when the record answers it', (question, answer) => {
    const arms = {
      armsInterventionsModule: oneGroup('A'),
      statusModule: {
        startDateStruct: { date: '2026-01' },
        completionDateStruct: { date: '2027-01' },
      },
      contactsLocationsModule: {
        centralContacts: [{ phone: '555-0100' }],
        locations: [{ city: 'Rome', country: 'Italy' }],
      },
    };
    const full = `${question} The record does not say.`;
    expect(asked(studyOf(arms))).toContain(full);
    expect(
      asked(studyOf({ ...arms, descriptionModule: { detailedDescription: answer } })),
    ).not.toContain(full);
  });

  it('that hides the groups is asked about them', () => {
    const study = studyOf({
      armsInterventionsModule: againstPlacebo('A'),
      designModule: {
        designInfo: {
          allocation: 'RANDOMIZED',
          maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT'] },
        },
      },
    });
    expect(asked(study)).toContain(
      'Will people learn later which group they were in? The record does not say.',
    );
    expect(asked(study)).toContain('How many people go into each group? The record does not say.');
  });
});

describe('a study that is over', () => {
  const over = (more: object = {}, overallStatus = 'COMPLETED') =>
    asked(studyOf({ statusModule: { overallStatus, ...more } }));

  it('is asked about its results and not about taking part', () => {
    expect(over()).toContain('Have the results been shared anywhere? The record does not say.');
    expect(over().join(' ')).not.toMatch(/visits|medicines|travel/);
  });

  it('that stopped, was put on hold or was called off without a reason is asked why', () => {
    expect(over({}, 'TERMINATED')).toContain('Why did the study stop? The record does not say.');
    expect(over({}, 'SUSPENDED')).toContain('Why is the study on hold? The record does not say.');
    expect(over({}, 'WITHDRAWN')).toContain(
      'Why was the study called off? The record does not say.',
    );
    expect(over({ whyStopped: 'Money.' }, 'TERMINATED').join(' ')).not.toContain('Why did');
  });

  it('with publications of results is not asked for them', () => {
    const study = studyOf({
      statusModule: { overallStatus: 'COMPLETED' },
      referencesModule: { references: [{ pmid: '1', type: 'RESULT' }] },
    });
    expect(asked(study).join(' ')).not.toContain('results been shared');
  });
});

it('a record without gaps is told to have none', () => {
  const study = studyOf({
    statusModule: {
      overallStatus: 'COMPLETED',
      startDateStruct: { date: '2020-01' },
      completionDateStruct: { date: '2021-01' },
    },
    armsInterventionsModule: oneGroup('A'),
    outcomesModule: { primaryOutcomes: [{ measure: 'Pain' }] },
    referencesModule: { references: [{ pmid: '1', type: 'RESULT' }] },
  });
  expect(sectionOf(study, 'questions')).toMatchObject({
    sentences: [],
    missing:
      'Questions about taking part are listed only while a study goes on. Nothing else we look for is missing.',
  });
});

it('a look back at records is asked nothing about visits, costs and time', () => {
  const looking = (timePerspective: string) =>
    asked(
      studyOf({
        designModule: {
          studyType: 'OBSERVATIONAL',
          designInfo: { observationalModel: 'COHORT', timePerspective },
        },
      }),
    ).join(' ');
  expect(looking('PROSPECTIVE')).toMatch(/visits.*costs/);
  expect(looking('RETROSPECTIVE')).not.toMatch(/visits|costs|How long/);
});

it('every question has a source, and none advises, in either language', () => {
  for (const lang of ['en', 'es'] as const) {
    const section = sectionOf(studyOf(), 'questions', lang);
    for (const { text, sources } of section.lists?.flatMap(({ items }) => items) ?? []) {
      expect(sources[0]?.ptr).toBe('/protocolSection/identificationModule/nctId');
      expect(text).toMatch(/^¿?\p{Lu}.*\? (?:The record does not say|El registro no lo dice)\.$/u);
      expect(text).not.toMatch(/should|must|consider|debe/i);
    }
  }
});

it('knows no gap twice', () => {
  expect(new Set(GAPS).size).toBe(GAPS.length);
});
