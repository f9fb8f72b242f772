// What could go wrong: each sentence has its trigger in the record, none is said without it, six at most (R70–R89).
import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../lib/lexicon/cards.ts';
import {
  againstPlacebo,
  armsOf,
  oneGroup,
  saidBy,
  sectionOf,
  studyOf,
  textsOf,
} from '../support/studyOf.ts';

type Modules = NonNullable<Parameters<typeof studyOf>[0]>;
const EXAMPLIMAB = { armsInterventionsModule: oneGroup('Examplimab') };
const said = (rule: string, modules: Modules, rest: Modules = {}) =>
  saidBy(rule, studyOf({ ...EXAMPLIMAB, ...modules }, rest), 'wrong')?.text;
const phase = (...phases: string[]) => ({ designModule: { phases } });

describe('early studies (R70)', () => {
  it('say that little is known of a code or of cells', () => {
    const code = { ...phase('PHASE1'), armsInterventionsModule: oneGroup('LY3454738') };
    expect(said('R70', code)).toBe('Little is known yet about its effects in people.');
  });

  it('do not say so of a medicine with a name', () => {
    const old = { ...phase('PHASE1'), armsInterventionsModule: oneGroup('Sildenafil') };
    expect(said('R70', old)).toBe('Early studies can find effects that nobody knew of before.');
  });

  it('are phase 1 or earlier only', () => {
    expect(said('R70', phase('PHASE1', 'PHASE2'))).toBeUndefined();
  });
});

describe('no promise of help (R71, R84)', () => {
  it('is said of every study that tests something', () => {
    expect(said('R71', {})).toBe('The study treatment may not help, and it may cause harm.');
  });

  it('leaves out the harm for an app or a talk', () => {
    const app = oneGroup('Smartphone App', 'DEVICE');
    const talk = oneGroup('Psychotherapy', 'PROCEDURE');
    for (const armsInterventionsModule of [app, talk])
      expect(said('R71', { armsInterventionsModule })).toBe('The study treatment may not help.');
  });

  it('tells of harm where a drug is a part of a mix, and where nobody tells what it is', () => {
    const both = 'The study treatment may not help, and it may cause harm.';
    for (const [name, told] of [
      ['Exercise + Tadalafil', both],
      ['Quux', both],
      ['Manual therapy', both],
      ['Exercise + education', 'The study treatment may not help.'],
    ] as const)
      expect(said('R71', { armsInterventionsModule: oneGroup(name, 'OTHER') })).toBe(told);
  });

  it('tells of the harm in what another group gets where the tested thing itself has none', () => {
    const harms = (name: string, type: string) => {
      const arms = armsOf({ 'Talk therapy': 'BEHAVIORAL', [name]: type }, [
        { label: 'Talk', type: 'EXPERIMENTAL', gets: ['Talk therapy'] },
        { label: 'Other', type: 'ACTIVE_COMPARATOR', gets: [name] },
      ]);
      return textsOf(studyOf({ armsInterventionsModule: arms }), 'wrong');
    };
    const harm = 'What is given or done may cause harm.';
    expect(harms('Gabapentin', 'DRUG')).toContain(harm);
    expect(harms('Waiting list', 'BEHAVIORAL')).not.toContain(harm);
    expect(harms('Placebo', 'DRUG')).not.toContain(harm);
    expect(harms('Usual care', 'DRUG')).not.toContain(harm);
  });

  it('speaks of wrong answers where a test is tested', () => {
    const diagnostic = { designModule: { designInfo: { primaryPurpose: 'DIAGNOSTIC' } } };
    const scan = { armsInterventionsModule: oneGroup('CT scan', 'PROCEDURE') };
    expect(said('R71', { ...diagnostic, ...scan })).toBe(
      'The test may give unclear or wrong answers.',
    );
    expect(said('R71', diagnostic)).toMatch(/^The study treatment may not help/);
    const app = { armsInterventionsModule: oneGroup('Digital therapeutics', 'DEVICE') };
    expect(said('R71', { ...diagnostic, ...app })).toBe('The study treatment may not help.');
  });

  it('tells of the harm of what a test gives people, too', () => {
    const diagnostic = { designModule: { designInfo: { primaryPurpose: 'DIAGNOSTIC' } } };
    const dye = { armsInterventionsModule: oneGroup('Example contrast dye for MRI', 'DRUG') };
    expect(textsOf(studyOf({ ...diagnostic, ...dye }), 'wrong')).toEqual(
      expect.arrayContaining([
        'The test may give unclear or wrong answers.',
        'What is given or done may cause harm.',
      ]),
    );
  });

  it('tells healthy people that it is no treatment for them', () => {
    const healthy = {
      ...phase('PHASE1'),
      conditionsModule: { conditions: ['Healthy Volunteers'] },
      eligibilityModule: { healthyVolunteers: true },
    };
    expect(said('R84', healthy)).toBe('For healthy people, it is no treatment.');
    expect(said('R71', healthy)).toBe('What is given or done may cause harm.');
    const titled = {
      identificationModule: { nctId: 'NCT07999999', briefTitle: 'Examplimab in Healthy Adults' },
      conditionsModule: { conditions: ['Asthma'] },
    };
    expect(said('R71', { ...healthy, ...titled })).toBe('What is given or done may cause harm.');
    const later = { ...titled, eligibilityModule: { healthyVolunteers: true } };
    const armsInterventionsModule = oneGroup('Examplimab');
    expect(said('R84', { ...later, armsInterventionsModule })).toMatch(/no treatment/);
    const prevents = { designModule: { designInfo: { primaryPurpose: 'PREVENTION' } } };
    expect(said('R84', { ...later, ...prevents, armsInterventionsModule })).toBeUndefined();
  });

  it('still tells of harm where the body is studied, and of none in a talk', () => {
    const body = { designModule: { designInfo: { primaryPurpose: 'BASIC_SCIENCE' } } };
    expect(said('R71', body)).toBe('What is given or done may cause harm.');
    const talk = { armsInterventionsModule: oneGroup('Mindfulness', 'BEHAVIORAL') };
    expect(said('R71', { ...body, ...talk })).toBeUndefined();
  });

  it('says that what is given may bring symptoms on, where the body is studied', () => {
    const provoking = (primaryPurpose: string) =>
      said('R71', {
        identificationModule: { nctId: 'NCT07999999', briefTitle: 'Attack-Inducing Peptide' },
        armsInterventionsModule: oneGroup('Examplide'),
        designModule: { designInfo: { primaryPurpose } },
      });
    expect(provoking('BASIC_SCIENCE')).toBe(
      'What people get may bring on symptoms: the study looks for that.',
    );
    expect(provoking('TREATMENT')).toMatch(/may not help/);
  });

  it('speaks of no treatment where nothing but samples are taken', () => {
    const samples = { armsInterventionsModule: oneGroup('Biospecimen Collection', 'PROCEDURE') };
    expect(said('R71', samples)).toBeUndefined();
    expect(textsOf(studyOf(samples), 'headline')[0]).not.toMatch(/whether/);
    expect(textsOf(studyOf(samples), 'lead')[0]).toMatch(/^The results could add to what is known/);
  });

  it('tells of harm where cells are listed as something “other”', () => {
    expect(
      said('R71', { armsInterventionsModule: oneGroup('Fat derived stem cells', 'OTHER') }),
    ).toBe('The study treatment may not help, and it may cause harm.');
  });

  it('tells of harm where what acts on the body is listed as something “other”', () => {
    for (const name of ['Platelet-rich plasma', 'Shock wave therapy', 'Nerve block'])
      expect(said('R71', { armsInterventionsModule: oneGroup(name, 'OTHER') })).toMatch(/harm\.$/);
    expect(said('R71', { armsInterventionsModule: oneGroup('Mindfulness', 'OTHER') })).toBe(
      'The study treatment may not help.',
    );
  });
});

describe('size and design', () => {
  it('says what few people can hide, below 50 (R72)', () => {
    const few = (count: number) => ({
      designModule: { enrollmentInfo: { count, type: 'ACTUAL' } },
    });
    expect(said('R72', few(12))).toBe(
      'With 12 people, side effects that happen to few may not show up.',
    );
    expect(
      said('R72', { ...few(12), armsInterventionsModule: oneGroup('Blood sample', 'GENETIC') }),
    ).toBe('With 12 people, chance can sway the results.');
    expect(said('R72', few(50))).toBeUndefined();
    expect(said('R72', few(0))).toBeUndefined();
  });

  it('says that one group has nothing to compare with (R73)', () => {
    expect(said('R73', {})).toMatch(/^There is no group to compare with/);
    const sides = { interventionModelDescription: 'Each patient acts as their own control.' };
    expect(said('R73', { designModule: { designInfo: sides } })).toBeUndefined();
    const of = (overallStatus: string) => said('R73', { statusModule: { overallStatus } });
    expect(of('COMPLETED')).toMatch(/^There was no group/);
    // Nobody has told the registry that it took place.
    expect(of('UNKNOWN')).toMatch(/^There is no group/);
    expect(said('R73', { armsInterventionsModule: againstPlacebo('Examplimab') })).toBeUndefined();
    // A test is held against the truth.
    const found = { outcomesModule: { primaryOutcomes: [{ measure: 'Diagnostic accuracy' }] } };
    expect(said('R73', found)).toBeUndefined();
  });

  it('says that knowing can sway what people say, only when they are what is asked (R74)', () => {
    const open = (measure: string) => ({
      armsInterventionsModule: againstPlacebo('Examplimab'),
      designModule: { designInfo: { maskingInfo: { masking: 'NONE' } } },
      outcomesModule: { primaryOutcomes: [{ measure }] },
    });
    expect(said('R74', open('Change in PHQ-9 score'))).toMatch(/^People know what they get/);
    expect(said('R74', open('Overall survival'))).toBeUndefined();
  });

  it('says that chance may give the placebo, by chance only and not once over (R75)', () => {
    const trial = (allocation: string, overallStatus = 'RECRUITING') => ({
      armsInterventionsModule: againstPlacebo('Examplimab'),
      designModule: { designInfo: { allocation } },
      statusModule: { overallStatus },
    });
    expect(said('R75', trial('RANDOMIZED'))).toBe(
      'Chance may put a person in the group that gets the placebo instead.',
    );
    expect(said('R75', trial('NON_RANDOMIZED'))).toBeUndefined();
    expect(said('R75', trial('RANDOMIZED', 'COMPLETED'))).toBeUndefined();
    expect(said('R75', trial('RANDOMIZED', 'ACTIVE_NOT_RECRUITING'))).toBeUndefined();
  });

  it('says that one place is not everywhere (R76)', () => {
    const at = (...cities: string[]) => ({
      contactsLocationsModule: { locations: cities.map((city) => ({ city, country: 'Chile' })) },
    });
    expect(said('R76', at('Lima'))).toBe(
      'The record lists one place, so the results may not fit everyone.',
    );
    expect(said('R76', at('Lima', 'Quito'))).toBeUndefined();
    expect(said('R76', at('Many Locations'))).toBeUndefined();
    expect(said('R76', {})).toBeUndefined();
  });
});

describe('what the record states', () => {
  it('says that a device is not approved or cleared (R82)', () => {
    expect(said('R82', { oversightModule: { isUnapprovedDevice: true } })).toMatch(
      /has not approved or cleared a device in the study/,
    );
    expect(said('R82', { oversightModule: { isUnapprovedDevice: false } })).toBeUndefined();
  });

  it('says that experts watch, only when the record does (R80)', () => {
    expect(said('R80', { oversightModule: { oversightHasDmc: true } })).toBe(
      'A separate group of experts watches over safety.',
    );
    const untold = { statusModule: { overallStatus: 'UNKNOWN' } };
    expect(said('R80', { oversightModule: { oversightHasDmc: true }, ...untold })).toBe(
      'A separate group of experts was to watch over safety.',
    );
    expect(said('R80', { oversightModule: { oversightHasDmc: false } })).toBeUndefined();
    expect(said('R80', {})).toBeUndefined();
  });

  it('names a procedure that enters the body where a group gets it (R83)', () => {
    const described = (description: string) => ({
      armsInterventionsModule: oneGroup('Examplimab', 'DRUG', { description }),
    });
    expect(said('R83', described('Given by lumbar puncture on day 1.'))).toBe(
      'The record mentions a needle into the space around the spinal cord, which has risks of its own.',
    );
    expect(said('R83', described('An intracavernosal infusion.'))).toMatch(/into the penis/);
    for (const words of [
      'Given without surgery.',
      'Given 6 weeks after surgery.',
      'No biopsy is done.',
    ])
      expect(said('R83', described(words)), words).toBeUndefined();
  });

  it('speaks of surgery once, where all have an operation besides (R83)', () => {
    const arms = armsOf({ Quuxgel: 'DEVICE', 'Robot-assisted surgery': 'PROCEDURE' }, [
      {
        label: 'Gel',
        type: 'EXPERIMENTAL',
        gets: ['Quuxgel', 'Robot-assisted surgery'],
        description: 'All have surgery.',
      },
      { label: 'None', type: 'OTHER', gets: ['Robot-assisted surgery'] },
    ]);
    const risks = textsOf(studyOf({ armsInterventionsModule: arms }), 'wrong').join(' ');
    expect(risks).toContain('any surgery can lead to');
    expect(risks).not.toContain('The record mentions surgery');
  });

  it('names the putting in of a device, and not what people have had put in (R83)', () => {
    const device = (description: string) => ({
      armsInterventionsModule: oneGroup('Example System', 'DEVICE', { description }),
    });
    expect(said('R83', device('All subjects will be implanted with the stimulator.'))).toBe(
      'The record mentions putting something into the body (an implant), which has risks of its own.',
    );
    expect(said('R83', device('Example device implantation'))).toMatch(/an implant/);
    expect(said('R83', device('Para-discal injection of a steroid'))).toMatch(/the spine/);
    expect(said('R83', device('Intra-cavernous penile injection'))).toMatch(/the penis/);
    expect(said('R83', device('Injected into the corpora cavernosa'))).toMatch(/the penis/);
    expect(said('R83', device('Worn by people previously implanted with it.'))).toBeUndefined();
    expect(said('R83', device('Implantation rates are counted.'))).toBeUndefined();
    const told = (briefSummary: string) =>
      said('R83', { ...device('It sends pulses.'), descriptionModule: { briefSummary } });
    expect(told('This study evaluates an implanted neurostimulator.')).toMatch(/implant/);
    expect(told('This study evaluates implant dentistry.')).toBeUndefined();
    expect(told('A trial of disc replacement in the neck.')).toMatch(/implant/);
    expect(said('R83', device('A two-level disc replacement is done.'))).toMatch(/implant/);
    expect(told('People who feel pain after disc replacement.')).toBeUndefined();
  });

  it('names a biopsy where nothing else is listed (R83)', () => {
    expect(said('R83', { armsInterventionsModule: oneGroup('Biopsy', 'PROCEDURE') })).toContain(
      'a biopsy',
    );
  });

  it('quotes a washout from the rules for joining (R87)', () => {
    const rules = {
      eligibilityModule: { eligibilityCriteria: '* a washout period of 4 weeks is needed' },
    };
    expect(said('R87', rules)).toBe(
      'The rules for joining name a time to leave out some treatments: “washout period of 4 weeks”.',
    );
  });

  it('says what stopping early does to what can be learned (R77)', () => {
    expect(said('R77', { statusModule: { overallStatus: 'TERMINATED' } })).toMatch(
      /too little to learn/,
    );
  });
});

describe('general knowledge (R89)', () => {
  it('is marked as general, begins “In general” and names a public page', () => {
    const [card] = sectionOf(studyOf(EXAMPLIMAB), 'wrong').sentences.filter(
      (sentence) => sentence.certainty === 'general',
    );
    expect(card?.text).toMatch(/^In general, lab-made antibodies/);
    expect(card?.rule).toBe('card-antibody');
    expect(card?.sources).toEqual([]);
    expect(card?.reference).toMatch(/^https:\/\/www\.cancer\.gov\//);
  });

  it('is said twice at most', () => {
    const many = armsOf({ Cisplatin: 'DRUG', Dexamethasone: 'DRUG', Tacrolimus: 'DRUG' }, [
      { label: 'All', type: 'EXPERIMENTAL', gets: ['Cisplatin', 'Dexamethasone', 'Tacrolimus'] },
    ]);
    const study = studyOf({
      conditionsModule: { conditions: ['Leukemia'] },
      armsInterventionsModule: many,
    });
    const cards = sectionOf(study, 'wrong').sentences.filter((one) => one.certainty === 'general');
    expect(cards).toHaveLength(2);
  });

  it('tells of what all get besides, too', () => {
    const both = ['Cisplatin'];
    const study = studyOf({
      conditionsModule: { conditions: ['Leukemia'] },
      armsInterventionsModule: armsOf({ Venetoclax: 'DRUG', Cisplatin: 'DRUG' }, [
        { label: 'New', type: 'EXPERIMENTAL', gets: ['Venetoclax', ...both] },
        { label: 'Old', type: 'ACTIVE_COMPARATOR', gets: both },
      ]),
    });
    const cards = sectionOf(study, 'wrong').sentences.filter((one) => one.certainty === 'general');
    expect(cards.map(({ rule }) => rule)).toEqual(['card-chemotherapy']);
  });

  it('rests on regulators and public institutes alone', () => {
    for (const card of CARDS) expect(new URL(card.reference).hostname, card.key).toMatch(/\.gov$/);
  });
});

describe('the section as a whole', () => {
  it('tells six risks at most', () => {
    const study = studyOf({
      ...phase('PHASE1'),
      armsInterventionsModule: oneGroup('LY3454738', 'DRUG', {
        description: 'CAR-T cells; a biopsy is done.',
      }),
      designModule: { phases: ['PHASE1'], enrollmentInfo: { count: 5, type: 'ESTIMATED' } },
      oversightModule: { isUnapprovedDevice: true, oversightHasDmc: true },
      eligibilityModule: { eligibilityCriteria: 'washout period of 4 weeks' },
      contactsLocationsModule: { locations: [{ city: 'Lima' }] },
    });
    const risks = sectionOf(study, 'wrong').sentences.filter((one) => one.rule !== 'R80');
    expect(risks).toHaveLength(6);
  });

  it('says of a study that only observes what watching cannot tell, and no risk of a treatment', () => {
    const texts = textsOf(
      studyOf({ designModule: { studyType: 'OBSERVATIONAL', phases: undefined } }),
      'wrong',
    );
    expect(texts).toEqual([
      'It can show that two things go together, and not that one causes the other.',
    ]);
  });

  it('frightens nobody about a study that never began', () => {
    const section = sectionOf(studyOf({ statusModule: { overallStatus: 'WITHDRAWN' } }), 'wrong');
    expect(section.sentences).toEqual([]);
    expect(section.missing).toBe('No one took part, so nobody was put at risk.');
  });
});
