// What a study could lead to: conditional, about the field, never the reader; results only as posted (R65–R69).
import { describe, expect, it } from 'vitest';
import { oneGroup, saidBy, sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

const EXAMPLIMAB = { armsInterventionsModule: oneGroup('Examplimab') };
const leadOf = (modules: object, rest: object = {}) =>
  textsOf(studyOf({ ...EXAMPLIMAB, ...modules }, { ...rest }), 'lead');
const phase = (...phases: string[]) => ({ designModule: { phases } });
const purpose = (primaryPurpose: string) => ({
  designModule: { phases: ['NA'], designInfo: { primaryPurpose } },
});

describe('what could come of it, by stage (R65)', () => {
  it('is, early on, a bigger study, and that this one is too early to show more', () => {
    expect(leadOf(phase('PHASE1'))).toEqual([
      'If it looks safe enough, bigger studies could test if it helps.',
      'This study is too early to show that.',
    ]);
  });

  it('is no promise of help where only drug levels are measured', () => {
    const goal = {
      outcomesModule: { primaryOutcomes: [{ measure: 'Maximum plasma concentration (Cmax)' }] },
    };
    expect(leadOf({ ...phase('PHASE1'), ...goal })).toEqual([
      'The results could help plan doses and later studies.',
    ]);
    const title = { nctId: 'NCT07999999', briefTitle: 'A Drug Interaction Study' };
    expect(leadOf({ ...phase('PHASE1'), identificationModule: title })[0]).toMatch(/plan doses/);
    const healthy = {
      identificationModule: {
        nctId: 'NCT07999999',
        briefTitle: 'Examplimab in Healthy Volunteers',
      },
      eligibilityModule: { healthyVolunteers: true },
    };
    expect(leadOf({ ...phase('PHASE4'), ...goal, ...healthy })[0]).toMatch(/plan doses/);
    expect(leadOf({ ...phase('PHASE4'), ...goal })[0]).not.toMatch(/plan doses/);
    const ofTheBody = { phases: ['PHASE1'], designInfo: { primaryPurpose: 'BASIC_SCIENCE' } };
    expect(leadOf({ designModule: ofTheBody, ...goal })[0]).toMatch(/help plan doses/);
    const safety = { outcomesModule: { primaryOutcomes: [{ measure: 'Adverse events' }] } };
    expect(leadOf({ designModule: ofTheBody, ...safety })[0]).toMatch(/help plan doses/);
    expect(leadOf({ designModule: ofTheBody })[0]).toMatch(/how the body works/);
  });

  it.each([
    [['PHASE1', 'PHASE2'], /signs that it works, a larger study could/],
    [['PHASE2'], /signs that it works, a larger study could/],
    [['PHASE3'], /could help health agencies and doctors decide/],
    [['PHASE4'], /could help doctors learn more about something they may already use/],
  ])('%j', (phases, text) => {
    expect(leadOf(phase(...phases))[0]).toMatch(text);
  });
});

describe('what could come of it, by purpose (R66, R67)', () => {
  it.each([
    ['PREVENTION', /prevent a health problem/],
    ['SUPPORTIVE_CARE', /eases symptoms/],
    ['HEALTH_SERVICES_RESEARCH', /ways to give care/],
    ['BASIC_SCIENCE', /how the body works/],
    ['DEVICE_FEASIBILITY', /ready for a larger study/],
    ['TREATMENT', /whether it helps people with asthma/],
    ['OTHER', /known about asthma/],
  ])('%s', (name, text) => {
    expect(leadOf(purpose(name))[0]).toMatch(text);
  });

  it.each(['DIAGNOSTIC', 'SCREENING'])('%s, of a test and not of a treatment', (name) => {
    const scan = { ...purpose(name), armsInterventionsModule: oneGroup('CT scan', 'PROCEDURE') };
    expect(leadOf(scan)[0]).toMatch(/find or see a health problem sooner/);
    expect(leadOf(purpose(name))[0]).toMatch(/known about asthma/);
  });

  it.each(['TREATMENT', 'PREVENTION', 'SUPPORTIVE_CARE'])(
    '%s, is no answer on help where the summary says that the study is not set up to give one',
    (name) => {
      const outcomesModule = { primaryOutcomes: [{ measure: 'Number of adverse events' }] };
      const trial = studyOf({ ...EXAMPLIMAB, ...purpose(name), outcomesModule });
      expect(saidBy('R11', trial, 'summary')?.text).toMatch(/not set up to show/);
      expect(textsOf(trial, 'lead')[0]).toBe('The results could help plan later studies.');
      expect(textsOf(trial, 'lead', 'es')[0]).toBe(
        'Los resultados podrían ayudar a planear estudios posteriores.',
      );
    },
  );

  it('is no help with the listed illness where the title is about another one', () => {
    const identificationModule = { briefTitle: 'Examplimab for Gout in People With Asthma' };
    expect(leadOf({ ...purpose('TREATMENT'), identificationModule })[0]).toBe(
      'The results could show whether it helps people.',
    );
  });

  it('is about several conditions together', () => {
    const several = {
      designModule: { studyType: 'OBSERVATIONAL', phases: undefined, designInfo: undefined },
      conditionsModule: { conditions: ['Asthma', 'Gout'] },
    };
    expect(textsOf(studyOf(several), 'lead')[0]).toBe(
      'The results could help people understand more about these conditions.',
    );
    expect(textsOf(studyOf(several), 'lead', 'es')[0]).toBe(
      'Los resultados podrían ayudar a saber más de estas afecciones.',
    );
    expect(
      textsOf(
        studyOf({ ...several, conditionsModule: { conditions: ['Asthma'] } }),
        'lead',
        'es',
      )[0],
    ).toBe('Los resultados podrían ayudar a saber más de las personas con asma.');
  });

  it('is, when only watching, understanding', () => {
    expect(
      textsOf(studyOf({ designModule: { studyType: 'OBSERVATIONAL', phases: undefined } }), 'lead'),
    ).toEqual(['The results could help people understand more about asthma.']);
  });

  it('never says what will happen', () => {
    for (const name of ['TREATMENT', 'PREVENTION', 'DIAGNOSTIC', 'OTHER'])
      expect(leadOf(purpose(name)).join(' ')).not.toMatch(/\bwill\b|going to|likely/);
  });
});

describe('the condition a sentence names', () => {
  it('is an illness before a topic', () => {
    const conditions = { conditionsModule: { conditions: ['Cytokine', 'Asthma'] } };
    expect(leadOf({ ...purpose('OTHER'), ...conditions })[0]).toMatch(/known about asthma/);
  });
});

describe('results (R68)', () => {
  const done = (date: string) => ({
    statusModule: {
      overallStatus: 'COMPLETED',
      primaryCompletionDateStruct: { date, type: 'ACTUAL' },
    },
  });

  it('are pointed to when they are posted', () => {
    expect(leadOf(done('2020-03'), { hasResults: true })).toContain(
      'Results are posted on the record.',
    );
  });

  it('are said to be missing a year after the main measurements, and not called late', () => {
    const study = studyOf({ ...EXAMPLIMAB, ...done('2020-03-15') });
    expect(saidBy('R68', study, 'lead')?.text).toBe(
      'The record gives March 2020 as the end of the main measurements. No results are posted.',
    );
    expect(textsOf(study, 'lead').join(' ')).not.toMatch(/overdue|late\b/);
  });

  it('are missed since the end of the study where the record gives no other end', () => {
    const study = studyOf({
      ...EXAMPLIMAB,
      statusModule: { overallStatus: 'COMPLETED', completionDateStruct: { date: '2003-11' } },
    });
    expect(saidBy('R68', study, 'lead')?.text).toBe(
      'The record gives November 2003 as the end of the study. No results are posted.',
    );
  });

  it('are not missed within a year', () => {
    expect(saidBy('R68', studyOf({ ...EXAMPLIMAB, ...done('2026-03') }), 'lead')).toBeUndefined();
  });
});

describe('a study that stopped (R69)', () => {
  it('will not go further as planned, and nothing is made of what it could have led to', () => {
    expect(leadOf({ statusModule: { overallStatus: 'TERMINATED' } })).toEqual([
      'This study will not go further as planned.',
    ]);
    expect(leadOf({ statusModule: { overallStatus: 'WITHDRAWN' } })[0]).toMatch(
      /no results of its own/,
    );
  });
});

describe('a study nobody has reported on', () => {
  it('says that the record does not say what came of it', () => {
    expect(leadOf({ statusModule: { overallStatus: 'UNKNOWN' } }).at(-1)).toBe(
      'The record does not say what came of it.',
    );
  });
});

describe('a record without type', () => {
  it('says that it does not say enough', () => {
    const bare = studyOf({
      designModule: { studyType: undefined, phases: [], designInfo: undefined },
    });
    expect(sectionOf(bare, 'lead').missing).toMatch(/does not say enough/);
  });
});
