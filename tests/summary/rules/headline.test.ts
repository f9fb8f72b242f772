// The headline: what a person would call the study, in at most twelve words, the registered title beneath (R8, R9).
import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../lib/summary/lang/fitting.ts';
import {
  againstPlacebo,
  armsOf,
  oneGroup,
  saidBy,
  sectionOf,
  studyOf,
  textsOf,
} from '../support/studyOf.ts';

const headlineOf = (...args: Parameters<typeof studyOf>) =>
  textsOf(studyOf(...args), 'headline')[0];
const ALS = { conditionsModule: { conditions: ['Amyotrophic Lateral Sclerosis'] } };
const measuring = (measure: string) => ({ outcomesModule: { primaryOutcomes: [{ measure }] } });

describe('the headline of a study that tests something', () => {
  it('does not tell what studies the body as meant for the illness: it may bring it on', () => {
    const ofTheBody = { designModule: { designInfo: { primaryPurpose: 'BASIC_SCIENCE' } } };
    expect(
      headlineOf({ ...ofTheBody, armsInterventionsModule: oneGroup('Methacholine challenge') }),
    ).toMatch(/in people with asthma$/);
    const long = 'Evaluation of all the wheezing that a first breath of cold air brings';
    const modules = { ...ofTheBody, armsInterventionsModule: oneGroup(long, 'OTHER') };
    expect(headlineOf(modules)).toBe('Study with people with asthma');
    expect(textsOf(studyOf(modules), 'headline', 'es')[0]).not.toContain('un tratamiento');
  });

  it('does not tell an app that cheers people with cancer as meant for the cancer', () => {
    const compared = (type: string) =>
      headlineOf({
        conditionsModule: { conditions: ['Cancer'] },
        armsInterventionsModule: armsOf({ Zorblax: type, Quuxol: type }, [
          { label: 'A', type: 'EXPERIMENTAL', gets: ['Zorblax'] },
          { label: 'B', type: 'EXPERIMENTAL', gets: ['Quuxol'] },
        ]),
        designModule: { phases: ['NA'], designInfo: { primaryPurpose: 'TREATMENT' } },
        ...measuring('Change in anxiety score'),
      });
    expect(compared('DEVICE')).toMatch(/ in people with cancer$/);
    expect(compared('DRUG')).toMatch(/ for cancer$/);
  });

  it('asks whether it helps only where a goal does', () => {
    const asked = (...measures: string[]) =>
      headlineOf({
        armsInterventionsModule: oneGroup('Zorblax'),
        designModule: { phases: ['PHASE3'], designInfo: { primaryPurpose: 'TREATMENT' } },
        outcomesModule: { primaryOutcomes: measures.map((measure) => ({ measure })) },
      });
    const helps = /whether Zorblax helps|whether a drug/;
    expect(asked('Asthma symptoms')).toMatch(helps);
    expect(asked('Asthma symptoms', 'Satisfaction with treatment')).toMatch(helps);
    expect(asked('Suicidal ideation')).toMatch(helps);
    for (const measures of [
      ['Treatment satisfaction (EDITS)'],
      ['Surgical site infection'],
      ['Adverse events', 'Suicidal ideation'],
    ])
      expect(asked(...measures)).not.toMatch(helps);
  });

  it('calls what brings symptoms on no treatment', () => {
    const several = {
      identificationModule: { nctId: 'NCT07999999', briefTitle: 'Triggering Asthma Symptoms' },
      armsInterventionsModule: armsOf(
        { Methacholine: 'DRUG', Mannitol: 'DRUG', Adenosine: 'DRUG' },
        [{ label: 'All', gets: ['Methacholine', 'Mannitol', 'Adenosine'] }],
      ),
    };
    const purposed = (primaryPurpose: string) => ({
      ...several,
      designModule: { designInfo: { primaryPurpose } },
    });
    expect(headlineOf(purposed('BASIC_SCIENCE'))).toMatch(
      /and other things in people with asthma$/,
    );
    expect(headlineOf(purposed('OTHER'))).toMatch(/and other treatments in people with asthma$/);
  });

  it('does not tell of what only looks into an illness, or is beside it, as meant for it', () => {
    const purposed = (primaryPurpose: string, measure = 'Infection at the catheter') =>
      headlineOf({
        ...measuring(measure),
        designModule: { designInfo: { primaryPurpose } },
        armsInterventionsModule: oneGroup('Examplimab'),
      });
    for (const purpose of ['DIAGNOSTIC', 'SCREENING', 'PREVENTION', 'OTHER'])
      expect(purposed(purpose)).toMatch(/in people with asthma$/);
    for (const purpose of ['TREATMENT', 'HEALTH_SERVICES_RESEARCH'])
      expect(purposed(purpose, 'Feasibility')).toMatch(/for asthma$/);
    expect(purposed('PREVENTION', 'Number of asthma attacks')).toMatch(/for asthma$/);
  });

  it('names the treatment where there is no room for more than that and the condition', () => {
    expect(
      headlineOf({
        conditionsModule: { conditions: ['Degenerative Disc Disease', 'Spinal Stenosis'] },
        armsInterventionsModule: oneGroup('Examplos Flex Matrix', 'DEVICE'),
      }),
    ).toBe('Examplos Flex Matrix, studied in people with worn discs in the spine');
  });

  it('leaves out how an illness stands before it leaves out the illness', () => {
    expect(
      headlineOf({
        conditionsModule: {
          conditions: ['Relapsed or Refractory Acute Lymphoblastic Leukemia'],
        },
        armsInterventionsModule: oneGroup('Examplimab'),
      }),
    ).toMatch(/acute lymphoblastic leukemia$/);
  });

  it('counts the numbers of a dose as words', () => {
    expect(wordCount('Examplocaine 0.25 % in people')).toBe(5);
  });

  it('names kind, treatment and condition', () => {
    expect(headlineOf({ armsInterventionsModule: oneGroup('Examplimab') })).toBe(
      'Study of a lab-made antibody called examplimab for asthma',
    );
  });

  it('gives a name that has its article no other', () => {
    const device = oneGroup('The ExampleTec WOBBLE System', 'DEVICE');
    expect(headlineOf({ armsInterventionsModule: device })).toBe(
      'Study of a medical device called the ExampleTec WOBBLE system for asthma',
    );
  });

  it('takes a plural verb for cells', () => {
    expect(
      headlineOf({
        ...measuring('Overall survival'),
        armsInterventionsModule: oneGroup('XY19 CAR-T cells', 'BIOLOGICAL'),
      }),
    ).toBe('Study of whether XY19 CAR-T cells help people with asthma');
    expect(
      headlineOf({
        ...measuring('Overall survival'),
        conditionsModule: { conditions: ['NSCLC'] },
        armsInterventionsModule: oneGroup('Adipose tissue stem cell injection'),
      }),
    ).toBe('Study of whether stem cells help people with non-small cell lung cancer');
  });

  it('asks nothing of a care that has no name', () => {
    const unnamed = { ...measuring('Overall survival'), armsInterventionsModule: {} };
    expect(headlineOf(unnamed)).toBe('Study of care for asthma');
  });

  it('asks less rather than to name one illness of many', () => {
    const modules = {
      ...measuring('Overall survival'),
      conditionsModule: { conditions: ['Prostate Cancer', 'Psoriasis', 'Gout', 'Anemia'] },
      armsInterventionsModule: oneGroup('Sodium thiosulfate'),
    };
    expect(headlineOf(modules)).toBe(
      'Study of sodium thiosulfate in people with prostate cancer or other conditions',
    );
  });

  it('never guesses which of two conditions a treatment could help', () => {
    const treating = (measure: string, conditions: string[], name = 'Tadalafil') =>
      headlineOf({
        ...measuring(measure),
        conditionsModule: { conditions },
        armsInterventionsModule: oneGroup(name),
      });
    const both = ['Prostate Cancer', 'Erectile Dysfunction'];
    for (const conditions of [both, [...both].reverse()])
      expect(treating('Change in erectile function', conditions)).toBe(
        'Study of whether a drug called tadalafil helps people with erection problems',
      );
    expect(treating('Change in quality of life', both)).toBe(
      'Study of whether tadalafil helps people with prostate cancer or erection problems',
    );
    expect(treating('Change in quality of life', both, 'Sildenafil citrate')).toBe(
      'Study of a drug called sildenafil citrate in people with prostate cancer',
    );
    expect(
      treating('Radiographic fusion', ['Degenerative Disc Disease', 'Spine Fusion'], 'Putty'),
    ).toMatch(/ worn discs in the spine(?: or |$)/);
    const titled = {
      ...measuring('Efficacy in men after radiotherapy of prostate cancer'),
      identificationModule: {
        nctId: 'NCT07999999',
        briefTitle: 'Sildenafil to Treat Erectile Dysfunction After Radiotherapy',
      },
      conditionsModule: { conditions: both },
      armsInterventionsModule: oneGroup('Sildenafil citrate'),
    };
    // The title tells for which.
    expect(headlineOf(titled)).toBe(
      'Study of whether a drug (sildenafil citrate) helps people with erection problems',
    );
    const two = {
      outcomesModule: {
        primaryOutcomes: [
          { measure: 'Change in erectile function' },
          { measure: 'Prostate cancer progression' },
        ],
      },
      designModule: { phases: ['PHASE2'], designInfo: { primaryPurpose: 'TREATMENT' } },
      conditionsModule: { conditions: both },
      armsInterventionsModule: oneGroup('Tadalafil'),
    };
    expect(headlineOf(two)).toMatch(/prostate cancer or erection problems$/);
  });

  it('does not say that a treatment helps people with what it keeps them from', () => {
    const kept = (briefTitle: string) =>
      headlineOf({
        ...measuring('Number of people with symptoms of infection'),
        identificationModule: { nctId: 'NCT07999999', briefTitle },
        conditionsModule: { conditions: ['SARS-CoV-2 Infection'] },
        eligibilityModule: { healthyVolunteers: true },
        armsInterventionsModule: oneGroup('Examplivir'),
      });
    expect(kept('Examplivir for the Prevention of Infection at Home')).toMatch(
      /^Study of .+ in people \(listed condition: COVID-19\)$/,
    );
    expect(kept('Examplivir for Infection')).toMatch(/helps people with COVID-19$/);
  });

  it('takes a plural verb for two under one name', () => {
    const pair = (name: string) =>
      headlineOf({
        ...measuring('Overall survival'),
        armsInterventionsModule: oneGroup(name, 'COMBINATION_PRODUCT'),
      });
    expect(pair('XY-MSCs and PRP')).toBe(
      'Study of whether XY-MSCs and PRP help people with asthma',
    );
  });

  it('does not say which of several conditions care beside a treatment helps', () => {
    const care = (conditions: string[]) =>
      headlineOf({
        ...measuring('Nausea'),
        conditionsModule: { conditions },
        designModule: { designInfo: { primaryPurpose: 'SUPPORTIVE_CARE' } },
        armsInterventionsModule: oneGroup('Tadalafil'),
      });
    expect(care(['Prostate Cancer'])).toMatch(/^Study of whether/);
    expect(care(['Prostate Cancer', 'Erectile Dysfunction'])).toBe(
      'Study of a drug called tadalafil in people with prostate cancer',
    );
  });

  it('does not say that it helps those whom the title treats for something else', () => {
    const titled = (briefTitle: string, ...conditions: string[]) =>
      headlineOf({
        identificationModule: { nctId: 'NCT07999999', briefTitle },
        conditionsModule: { conditions },
        ...measuring('Overall survival'),
        armsInterventionsModule: oneGroup('Tadalafil'),
      });
    const title = 'Tadalafil for Erectile Dysfunction in Patients With Cirrhosis';
    const inPeople = 'Study of a drug called tadalafil in people with cirrhosis';
    expect(titled(title, 'Cirrhosis')).toBe(inPeople);
    expect(titled(title, 'Erectile Dysfunction')).toBe(
      'Study of whether a drug called tadalafil helps people with erection problems',
    );
    const helps = /^Study of whether .* people with cirrhosis$/;
    expect(titled('Tadalafil for Chest Pain in Patients With Cirrhosis', 'Cirrhosis')).toMatch(
      helps,
    );
    expect(titled('Tadalafil for Cirrhosis in Adults', 'Cirrhosis')).toMatch(helps);
  });

  it('does not tell what eases the days with an illness as meant for the illness', () => {
    const eased = (primaryPurpose: string, healthyVolunteers = false) =>
      headlineOf({
        designModule: { designInfo: { primaryPurpose } },
        eligibilityModule: { healthyVolunteers },
        armsInterventionsModule: oneGroup('Examplimab'),
      });
    expect(eased('OTHER')).toMatch(/in people with asthma$/);
    expect(eased('SUPPORTIVE_CARE')).toMatch(/in people with asthma$/);
    expect(eased('OTHER', true)).toMatch(/for asthma$/);
    expect(eased('TREATMENT')).toMatch(/for asthma$/);
  });

  it('does not ask whether a test helps', () => {
    const studied = (type: string) =>
      headlineOf({
        ...measuring('Overall survival'),
        armsInterventionsModule: oneGroup('Synthase gene', type),
      });
    expect(studied('DIAGNOSTIC_TEST')).not.toContain('whether');
    expect(studied('OTHER')).toContain('whether');
  });

  it('gives a kind in Spanish the article of a subject', () => {
    const study = studyOf({
      ...measuring('Overall survival'),
      armsInterventionsModule: oneGroup('Planning target volume', 'RADIATION'),
    });
    expect(textsOf(study, 'headline', 'es')[0]).toBe(
      'Estudio para ver si la radiación que el registro llama “Planning target volume” ayuda a personas con asma',
    );
    const graft = studyOf({
      armsInterventionsModule: oneGroup('Amniotic tissue procedure', 'BIOLOGICAL'),
    });
    expect(textsOf(graft, 'headline', 'es')[0]).toBe(
      'Estudio del tejido que el registro llama “Amniotic tissue procedure” en personas con asma',
    );
  });

  it('says that there are other illnesses', () => {
    const conditions = ['Asthma', 'Psoriasis', 'Gout', 'Anemia'];
    expect(
      headlineOf({
        conditionsModule: { conditions },
        designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
      }),
    ).toBe('Study that observes people with asthma, psoriasis, or other conditions');
  });

  it('says that a phase 1 study with a safety goal is an early safety study', () => {
    const design = { designModule: { phases: ['PHASE1'] } };
    expect(
      headlineOf({
        ...design,
        ...ALS,
        ...measuring('Number of participants with adverse events'),
        armsInterventionsModule: oneGroup('Examplimab'),
      }),
    ).toBe('Early safety study of a lab-made antibody (examplimab) in people with ALS');
  });

  it('does not call an early study of drug levels a safety study', () => {
    expect(
      headlineOf({
        designModule: { phases: ['PHASE1'] },
        ...measuring('Maximum plasma concentration (Cmax)'),
        armsInterventionsModule: oneGroup('Examplimab'),
      }),
    ).toMatch(/^Early study of/);
  });

  it('prefers a telling kind to a code name', () => {
    expect(
      headlineOf({
        ...ALS,
        armsInterventionsModule: oneGroup('XS228CN', 'BIOLOGICAL', {
          description: 'Motor neuron progenitor cells, injected once.',
        }),
      }),
    ).toBe('Study of lab-grown nerve cells (XS228CN) for ALS');
  });

  it('compares two treatments that are set against each other', () => {
    const arms = armsOf({ Tadalafil: 'DRUG', Sildenafil: 'DRUG' }, [
      { label: 'A', type: 'ACTIVE_COMPARATOR', gets: ['Tadalafil'] },
      { label: 'B', type: 'ACTIVE_COMPARATOR', gets: ['Sildenafil'] },
    ]);
    expect(headlineOf({ armsInterventionsModule: arms })).toBe(
      'Comparison of tadalafil and sildenafil for asthma',
    );
  });

  it('never promises: it says “whether” when the goal is that people get better', () => {
    expect(
      headlineOf({
        ...measuring('Overall survival'),
        armsInterventionsModule: againstPlacebo('Examplimab'),
      }),
    ).toBe('Study of whether a lab-made antibody called examplimab helps people with asthma');
  });

  it('stays within twelve words, giving up conditions and names before it grows', () => {
    const long =
      'Comprehensive Individualised Perioperative Multidisciplinary Nutrition and Exercise Counselling Programme';
    const headline = headlineOf({
      conditionsModule: { conditions: ['Amyotrophic Lateral Sclerosis', 'Asthma'] },
      armsInterventionsModule: oneGroup(long, 'BEHAVIORAL'),
    });
    expect(wordCount(headline ?? '')).toBeLessThanOrEqual(12);
  });

  it('says so when the record names neither treatment nor condition', () => {
    expect(headlineOf({ conditionsModule: { conditions: [] } })).toBe(
      'A study whose record names no treatment',
    );
  });
});

describe('the headline of a study that only observes', () => {
  const observing = (designInfo: object) =>
    headlineOf({ designModule: { studyType: 'OBSERVATIONAL', phases: undefined, designInfo } });

  it.each([
    ['PROSPECTIVE', 'COHORT', 'Study that follows people with asthma over time'],
    ['PROSPECTIVE', 'CASE_CONTROL', 'Study that observes people with asthma'],
    ['RETROSPECTIVE', 'COHORT', 'Look back at the records of people with asthma'],
    ['CROSS_SECTIONAL', 'OTHER', 'One-time look at people with asthma'],
    ['OTHER', 'OTHER', 'Study that observes people with asthma'],
  ])('says how a %s %s study looks', (timePerspective, observationalModel, headline) => {
    expect(observing({ timePerspective, observationalModel })).toBe(headline);
  });
});

describe('what stands beneath the headline', () => {
  it('is the registry number and the title, letter for letter', () => {
    const sentence = saidBy('R9', studyOf(), 'headline');
    expect(sentence?.text).toBe(
      'Registry number: NCT07999999. Registered title: “A Study of Examplimab in Asthma”',
    );
    expect(sentence?.certainty).toBe('quoted');
  });

  it('says when there is no title', () => {
    const untitled = studyOf({ identificationModule: { briefTitle: undefined } });
    expect(saidBy('R9', untitled, 'headline')?.text).toBe(
      'Registry number: NCT07999999. The record gives no short title.',
    );
  });

  it('repeats “first-in-human” only where the record says so', () => {
    const first = studyOf({
      identificationModule: { officialTitle: 'A First-in-Human Trial of Examplimab' },
    });
    expect(textsOf(first, 'headline').at(-1)).toBe('The record calls it “First-in-Human”.');
    expect(sectionOf(studyOf(), 'headline').sentences).toHaveLength(2);
  });
});

describe('the headline in Spanish', () => {
  it('is written, with registered everyday words in quotation marks', () => {
    const study = studyOf({
      ...ALS,
      armsInterventionsModule: oneGroup('Aerobic Exercise', 'BEHAVIORAL'),
    });
    expect(textsOf(study, 'headline', 'es')[0]).toBe(
      'Estudio de un tipo de ejercicio que el registro llama “Aerobic Exercise” en personas con ELA',
    );
  });
});

describe('grammar', () => {
  it('gives plural names a plural verb', () => {
    const goal = measuring('Change from baseline in the IIEF score');
    const waves = oneGroup('Low intensity shock waves', 'DEVICE');
    expect(headlineOf({ ...goal, armsInterventionsModule: waves })).toBe(
      'Study of whether low intensity shock waves help people with asthma',
    );
  });

  it('keeps a name before it keeps “whether”', () => {
    const goal = measuring('Change from baseline in the IIEF score');
    const cage = oneGroup('DEXA-C Cervical Interbody System', 'DEVICE');
    expect(headlineOf({ ...goal, armsInterventionsModule: cage })).toMatch(/DEXA-C/);
  });
});
