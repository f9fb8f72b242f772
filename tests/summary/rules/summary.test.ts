// The summary: what and who, stage, size, groups, comparison, goal and limits, in the tense the status allows (R10–R30, R40).
import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../lib/summary/lang/fitting.ts';
import { againstPlacebo, armsOf, oneGroup, saidBy, studyOf, textsOf } from '../support/studyOf.ts';

type Modules = NonNullable<Parameters<typeof studyOf>[0]>;
const EXAMPLIMAB = { armsInterventionsModule: oneGroup('Examplimab') };
const summaryOf = (modules: Modules) => textsOf(studyOf(modules), 'summary');
const said = (rule: string, modules: Modules) => saidBy(rule, studyOf(modules), 'summary')?.text;
const withStatus = (overallStatus: string) => ({ statusModule: { overallStatus } });

describe('what is tested, and in whom (R10)', () => {
  it.each([
    ['NOT_YET_RECRUITING', 'will test'],
    ['RECRUITING', 'tests'],
    ['ACTIVE_NOT_RECRUITING', 'tests'],
    ['COMPLETED', 'tested'],
    ['UNKNOWN', 'was planned to test'],
  ])('a study with status %s %s', (status, verb) => {
    expect(said('R10', { ...EXAMPLIMAB, ...withStatus(status) })).toBe(
      `This study ${verb} a lab-made antibody called examplimab in people with asthma.`,
    );
  });

  it('says “together” only when one group gets all of them', () => {
    const both = armsOf({ Examplimab: 'DRUG', Cisplatin: 'DRUG' }, [
      { label: 'Both', type: 'EXPERIMENTAL', gets: ['Examplimab', 'Cisplatin'] },
    ]);
    expect(said('R10', { armsInterventionsModule: both })).toBe(
      'This study tests examplimab and cisplatin together in people with asthma.',
    );
    const apart = armsOf({ Examplimab: 'DRUG', Cisplatin: 'DRUG' }, [
      { label: 'A', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label: 'B', type: 'EXPERIMENTAL', gets: ['Cisplatin'] },
      { label: 'C', type: 'PLACEBO_COMPARATOR' },
    ]);
    expect(said('R10', { armsInterventionsModule: apart })).toBe(
      'This study tests examplimab and cisplatin in people with asthma.',
    );
    const gets = ['Examplimab', 'Cisplatin'];
    for (const arms of [
      [
        { label: 'A first', gets },
        { label: 'B first', gets },
      ],
      [{ label: 'Both', gets, description: 'Cisplatin until progression, then examplimab.' }],
      [{ label: 'Both', gets, description: 'A course of cisplatin, followed with examplimab.' }],
      [{ label: 'Examplimab or cisplatin', gets }],
      [{ label: 'Examplimab +/- cisplatin', gets }],
      [{ label: 'All', gets, description: 'Examplimab with or without cisplatin.' }],
    ])
      expect(
        said('R10', {
          armsInterventionsModule: armsOf({ Examplimab: 'DRUG', Cisplatin: 'DRUG' }, arms),
        }),
      ).not.toContain('together');
  });

  it('names no more than it must, and says that there is more', () => {
    const four = armsOf(
      { Cisplatin: 'DRUG', Paclitaxel: 'DRUG', Filgrastim: 'DRUG', Mesna: 'DRUG' },
      [
        {
          label: 'All',
          type: 'EXPERIMENTAL',
          gets: ['Cisplatin', 'Paclitaxel', 'Filgrastim', 'Mesna'],
        },
      ],
    );
    expect(said('R10', { armsInterventionsModule: four })).toBe(
      'This study tests cisplatin, paclitaxel, and other treatments in people with asthma.',
    );
  });

  it('does not call a thing by its kind twice', () => {
    const named = (name: string, type: string) =>
      said('R10', { armsInterventionsModule: oneGroup(name, type) });
    expect(named('Dietary supplement XY 2', 'DIETARY_SUPPLEMENT')).toBe(
      'This study tests a dietary supplement called XY 2 in people with asthma.',
    );
    expect(named('Adipose stem cells (ASC)', 'BIOLOGICAL')).toBe(
      'This study tests adipose stem cells (ASC) in people with asthma.',
    );
  });

  it('does not say that all get the same where cohorts differ', () => {
    const single = { designInfo: { interventionModel: 'SINGLE_GROUP', allocation: 'NA' } };
    for (const description of [
      'Cohort 1: 8 mg. Cohort 2: 16 mg.',
      'Cohorts 1-3: 8 mg. Cohort 4: 9 mg.',
    ])
      expect(
        said('R26', {
          armsInterventionsModule: oneGroup('Examplimab', 'DRUG', { description }),
          designModule: single,
        }),
      ).toBe('There is one group.');
    const either = oneGroup('Examplimab and/or exampline');
    expect(said('R26', { armsInterventionsModule: either, designModule: single })).toBe(
      'There is one group.',
    );
  });

  it('sets apart what has an “and” in its name, and quotes what is no name', () => {
    const names = { 'Examplimab and cisplatin': 'DRUG', 'Exampline and cisplatin': 'DRUG' };
    const arms = Object.keys(names).map((name) => ({ label: name, gets: [name] }));
    expect(said('R10', { armsInterventionsModule: armsOf(names, arms) })).toContain(
      '“Examplimab and cisplatin” and “Exampline and cisplatin”',
    );
    const treatment = { armsInterventionsModule: oneGroup('Treatment', 'DEVICE') };
    expect(said('R10', treatment)).toContain('“Treatment”');
  });

  it('gives an article to a name that ends in a word for one thing', () => {
    const study = { armsInterventionsModule: oneGroup('Zeta Q4 device', 'DEVICE') };
    expect(said('R10', study)).toBe(
      'This study tests a medical device called the Zeta Q4 device in people with asthma.',
    );
  });

  it('speaks of children where nobody older can join', () => {
    const young = {
      ...EXAMPLIMAB,
      conditionsModule: { conditions: ['Autism'] },
      eligibilityModule: { maximumAge: '8 Years' },
    };
    expect(said('R10', young)).toMatch(/ in autistic children\.$/);
    expect(textsOf(studyOf(young), 'summary', 'es')[0]).toMatch(/ en menores autistas\.$/);
  });

  it('says that there are other illnesses where the record lists many', () => {
    const among = (...conditions: string[]) =>
      said('R10', { ...EXAMPLIMAB, conditionsModule: { conditions } });
    expect(among('Asthma', 'Psoriasis', 'Gout', 'Anemia')).toBe(
      'This study tests a lab-made antibody called examplimab in people with asthma, psoriasis, or other conditions.',
    );
    expect(among('Asthma', 'Psoriasis', 'Gout')).toMatch(/asthma, psoriasis, or other conditions/);
    expect(among('Asthma', 'Psoriasis', 'Examplosis')).toMatch(/asthma or psoriasis \(or both\)/);
    const dicho = { ...EXAMPLIMAB, conditionsModule: { conditions: ['Asthma', 'Obesity'] } };
    expect(textsOf(studyOf(dicho), 'summary', 'es')[0]).toMatch(
      /asma u obesidad \(o ambas cosas\)/,
    );
    expect(among('Asthma', 'Allergic Asthma', 'Asthma in Children', 'Asthma; Acute')).not.toMatch(
      /other conditions/,
    );
    const listed = { conditions: ['Asthma', 'Psoriasis', 'Gout', 'Anemia'] };
    const sentence = saidBy('R10', studyOf({ ...EXAMPLIMAB, conditionsModule: listed }), 'summary');
    expect(sentence?.sources.map(({ ptr }) => ptr)).toContain(
      '/protocolSection/conditionsModule/conditions',
    );
  });

  it('is in children where nobody of 18 can join', () => {
    const until = (maximumAge: string, lang: 'en' | 'es' = 'en') =>
      saidBy(
        'R10',
        studyOf({
          ...EXAMPLIMAB,
          conditionsModule: { conditions: ['Childhood Leukemia'] },
          eligibilityModule: { maximumAge },
        }),
        'summary',
        lang,
      );
    expect(until('17 Years')?.text).toMatch(/in children with leukemia\.$/);
    expect(until('17 Years')?.sources.map(({ value }) => value)).toContain('17 Years');
    expect(until('28 Days')?.text).toMatch(/in children with leukemia\.$/);
    expect(until('18 Years')?.text).toMatch(/in people with childhood leukemia\.$/);
    expect(until('17 Years', 'es')?.text).toMatch(/en menores con leucemia\.$/);
  });

  it('does not say that healthy people have what a vaccine is against', () => {
    const vaccine = (more: object = {}) => ({
      armsInterventionsModule: oneGroup('Example Flu Vaccine', 'BIOLOGICAL'),
      conditionsModule: { conditions: ['Influenza'] },
      designModule: { designInfo: { primaryPurpose: 'PREVENTION' } },
      ...more,
    });
    expect(said('R10', vaccine())).toMatch(/in people \(listed condition: flu\)\.$/);
    const treating = { designModule: { designInfo: { primaryPurpose: 'TREATMENT' } } };
    expect(said('R10', vaccine(treating))).toMatch(/in people with flu\.$/);
    const exercise = {
      armsInterventionsModule: oneGroup('Aerobic Exercise', 'BEHAVIORAL'),
      eligibilityModule: { healthyVolunteers: true },
    };
    expect(said('R10', vaccine(exercise))).toMatch(/in people \(listed condition: flu\)\.$/);
  });

  it('takes an early study to be in healthy people where its rules for joining ask for them alone', () => {
    const early = (criteria: string) =>
      said('R10', {
        armsInterventionsModule: oneGroup('Examplimab'),
        designModule: { phases: ['PHASE1'] },
        eligibilityModule: { healthyVolunteers: true, eligibilityCriteria: criteria },
      });
    const men = '* Overtly healthy male, by history\n* Agrees to use birth control';
    const out = '\n\nExclusion Criteria:\n\n* Patients in another study';
    expect(early(`Inclusion Criteria:\n\n${men}${out}`)).toMatch(/in healthy people\.$/);
    expect(early(`Inclusion Criteria:\n\n* Diagnosed asthma\n${men}`)).toMatch(/with asthma\.$/);
    expect(early('* Asthma, or a healthy control subject')).toMatch(/with asthma\.$/);
    const patients = {
      identificationModule: { nctId: 'NCT07999999', briefTitle: 'A Gel on Healthy Men' },
      descriptionModule: { briefSummary: 'To look at the gel in healthy patients.' },
      designModule: { phases: ['PHASE1'] },
      eligibilityModule: { healthyVolunteers: true },
      armsInterventionsModule: oneGroup('Examplimab'),
    };
    expect(said('R10', patients)).toMatch(/in healthy people\.$/);
  });

  it('names first whom the title of a study that observes names', () => {
    const modules = (studyType: string) => ({
      identificationModule: {
        nctId: 'NCT07999999',
        briefTitle: 'Erectile Dysfunction in Men With Lung Cancer or a Tumor',
      },
      conditionsModule: {
        conditions: ['Erectile Dysfunction', 'Gout', 'Lung Cancer', 'Psoriasis'],
      },
      designModule: { studyType },
    });
    expect(summaryOf(modules('OBSERVATIONAL'))[0]).toMatch(/people with lung cancer, erection/);
    expect(summaryOf(modules('INTERVENTIONAL'))[0]).toMatch(/people with erection problems, lung/);
  });

  it('names whom a title says all people are, and asks only what its goal asks', () => {
    const modules = (measure: string) => ({
      identificationModule: {
        nctId: 'NCT07999999',
        briefTitle: 'Examplimab in Men With Lung Cancer',
      },
      conditionsModule: { conditions: ['Gout', 'Lung Cancer'] },
      armsInterventionsModule: oneGroup('Examplimab'),
      outcomesModule: { primaryOutcomes: [{ measure }] },
    });
    expect(said('R10', modules('Pain'))).toMatch(/in people with lung cancer\.$/);
    const headline = (measure: string) => textsOf(studyOf(modules(measure)), 'headline')[0];
    expect(headline('Pain')).toMatch(/^Study of .* in people with lung cancer$/);
    expect(headline('Lung cancer response rate')).toMatch(/helps people with lung/);
  });

  it('takes three illnesses in one field for three, and none of what an operation leaves', () => {
    const listed = (conditions: string[], briefTitle = 'Examplimab') =>
      summaryOf({ conditionsModule: { conditions }, identificationModule: { briefTitle } })[0];
    expect(listed(['Gout; Psoriasis;Migraine'])).toMatch(/gout, psoriasis, or other conditions\./);
    expect(listed(['Neuropathy; Peripheral'])).not.toContain('other conditions');
    const both = ['Prostate Cancer', 'Urinary Incontinence'];
    expect(listed(both)).toContain('urine leaks');
    expect(listed(both, 'A Clip During Prostatectomy')).toMatch(/with prostate cancer\./);
    expect(listed(['Degenerative Disc Disease', 'Spinal Fusion'])).not.toContain('fusion');
  });

  it('does not count being human as an illness', () => {
    expect(
      summaryOf({ conditionsModule: { conditions: ['Humans', 'Children', 'Gout'] } })[0],
    ).toMatch(/people with gout\./);
  });

  it('does not say that people have what they are only watched for', () => {
    const watched = (modules: object, ancestor = 'Infections') =>
      textsOf(
        studyOf(
          {
            conditionsModule: { conditions: ['Influenza'] },
            designModule: {
              studyType: 'OBSERVATIONAL',
              phases: undefined,
              designInfo: { timePerspective: 'RETROSPECTIVE' },
            },
            ...modules,
          },
          {
            derivedSection: {
              conditionBrowseModule: { ancestors: [{ id: 'A', term: ancestor }] },
            },
          },
        ),
        'summary',
      )[0];
    const titled = (briefTitle: string) => ({
      identificationModule: { nctId: 'NCT07999999', briefTitle },
    });
    const listed = /of people \(listed condition: flu\)\.$/;
    expect(watched(titled('Safety of a Flu Vaccine in Adults at Risk'))).toMatch(listed);
    expect(watched(titled('A Flu Vaccine in Participants With High Risk'))).toMatch(listed);
    expect(watched(titled('Vaccine Response in Patients With Flu'))).toMatch(/of people with flu/);
    expect(watched(titled('A Vaccine and the Lungs'), 'Lung Diseases')).toMatch(/people with flu/);

    const counted = (healthyVolunteers: boolean, ...conditions: string[]) =>
      watched({
        conditionsModule: { conditions },
        eligibilityModule: { healthyVolunteers },
        outcomesModule: { primaryOutcomes: [{ measure: 'Prevalence of flu' }] },
      });
    expect(counted(true, 'Influenza')).toMatch(listed);
    expect(counted(true, 'Health Behavior', 'Influenza')).toMatch(/\(listed condition: flu or /);
    expect(counted(true, 'Healthy', 'Influenza')).not.toContain('listed condition');
    expect(counted(false, 'Influenza')).toMatch(/of people with flu/);
  });

  it('quotes what is no name', () => {
    const arms = oneGroup('Subjects will receive two sessions; safe and effective', 'PROCEDURE');
    expect(said('R10', { armsInterventionsModule: arms })).toBe(
      'This study tests a medical procedure listed as “Subjects will receive two sessions; safe and effective” in people with asthma.',
    );
  });

  it('says when the record names no treatment', () => {
    expect(summaryOf({})[0]).toBe(
      'This study is about care for people with asthma. The record names no treatment.',
    );
  });
});

describe('the stage (R15–R23)', () => {
  it.each([
    [
      ['EARLY_PHASE1'],
      'R15',
      'It is a very early study (early phase 1), usually with few people and low doses.',
    ],
    [['PHASE1'], 'R16', 'It is an early study (phase 1), which mostly checks safety and dose.'],
    [
      ['PHASE1', 'PHASE2'],
      'R17',
      'It is an early study (phase 1 and 2): first safety, then signs of whether it works.',
    ],
    [
      ['PHASE2'],
      'R18',
      'It is a mid-stage study (phase 2), looking for signs of whether it works.',
    ],
    [['PHASE2', 'PHASE3'], 'R19', 'It is a mid-stage to late-stage study (phase 2 and 3).'],
    [['PHASE3'], 'R20', 'It is a late-stage study (phase 3).'],
    [['PHASE4'], 'R21', 'It is a phase 4 study, often of something doctors already use.'],
  ])('%j', (phases, rule, text) => {
    expect(said(rule, { ...EXAMPLIMAB, designModule: { phases } })).toBe(text);
  });

  it('is not spoken of where the registry says there is none', () => {
    const summary = summaryOf({ ...EXAMPLIMAB, designModule: { phases: ['NA'] } }).join(' ');
    expect(summary).not.toMatch(/phase|stage/);
  });

  it('is, for a study that only observes, that it assigns nothing', () => {
    const design = { designModule: { studyType: 'OBSERVATIONAL', phases: undefined } };
    expect(summaryOf(design)).toContain(
      'This kind of study only observes: it does not assign any treatment.',
    );
  });
});

describe('the size (R12, R40)', () => {
  const size = (enrollmentInfo: object | undefined, status = 'RECRUITING') =>
    said('R40', { ...EXAMPLIMAB, ...withStatus(status), designModule: { enrollmentInfo } });

  it('tells a plan from a count', () => {
    expect(size({ count: 1200, type: 'ESTIMATED' })).toBe('The plan is to include 1,200 people.');
    expect(size({ count: 1200, type: 'ESTIMATED' }, 'COMPLETED')).toBe(
      'The plan was to include 1,200 people.',
    );
    expect(size({ count: 1, type: 'ACTUAL' }, 'COMPLETED')).toBe('1 person took part.');
    expect(size({ count: 87, type: 'ACTUAL' })).toBe('87 people have joined.');
    const lookedBack = {
      studyType: 'OBSERVATIONAL',
      designInfo: { timePerspective: 'RETROSPECTIVE' },
      enrollmentInfo: { count: 87, type: 'ACTUAL' },
    };
    expect(said('R40', { designModule: lookedBack })).toBe(
      'The records of 87 people were included.',
    );
  });

  it('does not guess which it is when the record does not say', () => {
    expect(size({ count: 60, type: undefined })).toBe(
      'The record gives 60 people, but not whether that is a plan or a count.',
    );
  });

  it('says that no one joined, and does not doubt it where it was called off', () => {
    expect(size({ count: 0, type: 'ACTUAL' }, 'WITHDRAWN')).toBe('No one joined.');
    expect(size({ count: 0, type: 'ACTUAL' }, 'COMPLETED')).toBe(
      'The record says that no one joined.',
    );
  });

  it('says when there is no number', () => {
    expect(size(undefined)).toBe('The record does not say how many people take part.');
  });
});

describe('a phase of a later year', () => {
  it('stands as recorded', () => {
    const modules = { ...EXAMPLIMAB, designModule: { phases: ['PHASE9'] } };
    expect(said('R15', modules)).toBe('The record gives the phase as “PHASE9”.');
    expect(said('R15', { ...EXAMPLIMAB, designModule: { phases: ['NA'] } })).toBeUndefined();
  });
});

describe('the groups (R24–R27, R37, R38)', () => {
  const design = (designInfo: object, armsInterventionsModule: object, status = 'RECRUITING') =>
    studyOf({ ...withStatus(status), designModule: { designInfo }, armsInterventionsModule });

  it('are formed by chance where the record says so, and one gets a placebo', () => {
    const study = design({ allocation: 'RANDOMIZED' }, againstPlacebo('Examplimab'));
    expect(saidBy('R24', study, 'summary')?.text).toBe(
      'People are put into 2 groups by chance; one group gets a look-alike (placebo).',
    );
  });

  it('are not said to be formed by chance where the record is silent', () => {
    expect(saidBy('R24', design({}, againstPlacebo('Examplimab')), 'summary')?.text).toBe(
      'People are put into 2 groups; one group gets a look-alike (placebo).',
    );
  });

  it('are said not to be formed by chance where the record says that', () => {
    const arms = armsOf({ Examplimab: 'DRUG' }, [
      { label: 'Low', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label: 'High', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
    ]);
    const study = design({ allocation: 'NON_RANDOMIZED' }, arms, 'COMPLETED');
    expect(saidBy('R24', study, 'summary')?.text).toBe(
      'People were put into 2 groups, not by chance.',
    );
  });

  it('get a sham and not a “treatment” where that is what it is', () => {
    const arms = armsOf({ 'Nerve Stimulation': 'DEVICE', 'Sham Stimulation': 'DEVICE' }, [
      { label: 'Real', type: 'EXPERIMENTAL', gets: ['Nerve Stimulation'] },
      { label: 'Sham', type: 'SHAM_COMPARATOR', gets: ['Sham Stimulation'] },
    ]);
    expect(saidBy('R24', design({ allocation: 'RANDOMIZED' }, arms), 'summary')?.text).toBe(
      'People are put into 2 groups by chance; one group gets a sham (pretend) version.',
    );
  });

  it('are one where there is one', () => {
    expect(said('R26', EXAMPLIMAB)).toBe('There is one group, and everyone gets the same thing.');
    for (const description of [
      'An optional scan.',
      'It will only be given to some.',
      'With or without a scan.',
    ])
      expect(
        said('R26', {
          armsInterventionsModule: oneGroup('Examplimab', 'DRUG', { description }),
        }),
      ).toBe('There is one group.');
    const description = 'A tablet with or without food.';
    expect(
      said('R26', { armsInterventionsModule: oneGroup('Examplimab', 'DRUG', { description }) }),
    ).toMatch(/the same thing/);
  });

  it('are not all alike where doses rise or groups join in turn', () => {
    const one = (designInfo: object, description?: string) =>
      said('R26', {
        designModule: { designInfo },
        armsInterventionsModule: oneGroup('Examplimab', 'DRUG', { description }),
      });
    expect(one({ interventionModel: 'SINGLE_GROUP' })).toMatch(/the same thing/);
    expect(one({ interventionModel: 'SEQUENTIAL' })).toBe('There is one group.');
    expect(one({}, 'Three dose levels: 1, 2 and 4 mg.')).toBe('There is one group.');
    expect(one({}, 'Four different concentrations will be tested.')).toBe('There is one group.');
    expect(one({}, 'The dose is titrated to 20 mg.')).toBe('There is one group.');
    expect(one({}, 'They are divided into three dose groups.')).toBe('There is one group.');
    expect(one({}, 'One drug of five is given as probe-informed chemotherapy.')).toBe(
      'There is one group.',
    );
    const rising = { label: 'Dose escalation', type: 'EXPERIMENTAL', gets: ['Examplimab'] };
    const told = [
      { armsInterventionsModule: armsOf({ Examplimab: 'DRUG' }, [rising]) },
      { ...EXAMPLIMAB, descriptionModule: { detailedDescription: 'Part 1 is dose escalation.' } },
    ];
    for (const study of told) expect(said('R26', study)).toBe('There is one group.');
  });

  it('are counted and no more where one is listed and the design speaks of several', () => {
    for (const designInfo of [{ allocation: 'RANDOMIZED' }, { interventionModel: 'PARALLEL' }]) {
      const study = { ...EXAMPLIMAB, designModule: { designInfo } };
      expect(said('R26', study)).toBe('The record lists one group.');
      expect(summaryOf(study).join(' ')).not.toMatch(/With one group/);
      expect(saidBy('R73', studyOf(study), 'wrong')).toBeUndefined();
      expect(textsOf(studyOf(study), 'involve').join(' ')).not.toMatch(/Everyone is in one group/);
    }
  });

  it.each([
    'People may choose to cross over after week 12.',
    'Those who had the placebo will be offered the drug after week 12.',
    'Half of them are on a wait-list and cross over after week 12.',
  ])('do not all try each option where changing over is for some: “%s”', (description) => {
    const study = design(
      {
        allocation: 'RANDOMIZED',
        interventionModel: 'CROSSOVER',
        interventionModelDescription: description,
      },
      againstPlacebo('Examplimab'),
    );
    expect(saidBy('R24', study, 'summary')?.text).toMatch(/one group gets a look-alike/);
    expect(textsOf(study, 'involve')).toContain('The record calls this a crossover design.');
    expect(textsOf(study, 'involve').join(' ')).not.toMatch(/tries each option/);
  });

  it('do not all try each option where one open arm for all comes after the groups', () => {
    const study = studyOf({
      armsInterventionsModule: againstPlacebo('Examplimab'),
      designModule: { designInfo: { allocation: 'RANDOMIZED', interventionModel: 'CROSSOVER' } },
      descriptionModule: { detailedDescription: 'Part 2 - One Arm: everyone has the drug.' },
    });
    expect(saidBy('R24', study, 'summary')?.text).toMatch(/one group gets a look-alike/);
    expect(textsOf(study, 'involve')).toContain('The record calls this a crossover design.');
  });

  it('move on, where nobody is placed by chance in a crossover', () => {
    const moved = /^The record lists 2 groups, and some people move from one to another/;
    const crossover = { interventionModel: 'CROSSOVER' };
    const study = design(crossover, againstPlacebo('Examplimab'));
    expect(saidBy('R24', study, 'summary')?.text).toMatch(moved);
    expect(textsOf(study, 'involve')).toContain('The record calls this a crossover design.');
  });

  it('try more than one option in a crossover study', () => {
    const study = design(
      { allocation: 'RANDOMIZED', interventionModel: 'CROSSOVER' },
      againstPlacebo('Examplimab'),
    );
    expect(saidBy('R27', study, 'summary')?.text).toBe(
      'People are put into 2 groups by chance; each tries more than one option in turn.',
    );
  });
});

describe('the comparison (R3, R30)', () => {
  const against = (other: string, type = 'DRUG') =>
    said('R30', {
      armsInterventionsModule: armsOf({ Examplimab: 'DRUG', [other]: type }, [
        { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
        { label: 'Old', type: 'ACTIVE_COMPARATOR', gets: [other] },
      ]),
    });

  it('names the other treatment', () => {
    expect(against('Docetaxel')).toBe('The comparison is with docetaxel.');
  });

  it('calls usual care by that name, however it is spelled', () => {
    for (const name of ['Standard of Care', 'Usual care', 'Treatment as usual'])
      expect(against(name, 'OTHER'), name).toBe('The comparison is with usual care.');
  });

  it('is not told where the other treatment is called “control” and nothing else', () => {
    expect(against('Control', 'OTHER')).toBeUndefined();
  });

  it('is a plan where nothing has been compared yet', () => {
    const modules = {
      armsInterventionsModule: armsOf({ Examplimab: 'DRUG', Docetaxel: 'DRUG' }, [
        { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
        { label: 'Old', type: 'ACTIVE_COMPARATOR', gets: ['Docetaxel'] },
      ]),
    };
    const as = (status: string, lang: 'en' | 'es') =>
      saidBy('R30', studyOf({ ...modules, ...withStatus(status) }), 'summary', lang)?.text;
    expect(as('NOT_YET_RECRUITING', 'en')).toBe('The comparison will be with docetaxel.');
    expect(as('WITHDRAWN', 'en')).toBe('The comparison was to be with docetaxel.');
    expect(as('WITHDRAWN', 'es')).toBe('Se iba a comparar con docetaxel.');
  });

  it('calls usual care so where a group that is listed as getting nothing has it', () => {
    const compared = (label: string, description?: string) =>
      said('R30', {
        armsInterventionsModule: armsOf({ Examplimab: 'DRUG' }, [
          { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
          { label, type: 'NO_INTERVENTION', ...(description && { description }) },
        ]),
      });
    for (const usual of ['Standard of Care', 'Treatment-As-Usual', 'Regular follow-up group'])
      expect(compared(usual)).toBe('The comparison is with usual care.');
    expect(compared('Autograft')).toBeUndefined();
    expect(compared('Control', 'They underwent the shorter operation.')).toBeUndefined();
    expect(compared('Control', 'They will not receive it after surgery.')).toBe(
      'The comparison is with no study treatment.',
    );
  });

  it('says when a group gets nothing', () => {
    const arms = armsOf({ Examplimab: 'DRUG' }, [
      { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label: 'None', type: 'NO_INTERVENTION' },
    ]);
    expect(said('R30', { armsInterventionsModule: arms })).toBe(
      'The comparison is with no study treatment.',
    );
  });

  it('leaves the placebo to the groups', () => {
    expect(said('R30', { armsInterventionsModule: againstPlacebo('Examplimab') })).toBeUndefined();
  });
});

describe('what the study is not set up to show (R11)', () => {
  it('says that nobody is treated where the body is studied, unless the record speaks of treating', () => {
    const ofTheBody = (briefSummary: string) =>
      said('R11', {
        ...EXAMPLIMAB,
        designModule: { designInfo: { primaryPurpose: 'BASIC_SCIENCE' } },
        descriptionModule: { briefSummary },
      });
    expect(ofTheBody('How airways narrow in the cold.')).toBe(
      'It is not meant to treat the people who take part.',
    );
    expect(ofTheBody('How well people accept this treatment.')).toMatch(/^With one group/);
  });

  it('is, early on, whether it works', () => {
    expect(said('R11', { ...EXAMPLIMAB, designModule: { phases: ['PHASE1'] } })).toBe(
      'It is not set up to show if the treatment works.',
    );
  });

  it('is, with one group, which treatment does more', () => {
    expect(said('R11', EXAMPLIMAB)).toBe('With one group, it is not set up to compare treatments.');
  });

  it('is, when only watching, what causes what', () => {
    expect(said('R11', { designModule: { studyType: 'OBSERVATIONAL', phases: undefined } })).toBe(
      'It is not set up to show what causes what.',
    );
  });

  it('does not deny a study its aim because one of several goals is safety', () => {
    const goals = {
      outcomesModule: {
        primaryOutcomes: [{ measure: 'Adverse events' }, { measure: 'Overall survival' }],
      },
    };
    const arms = { armsInterventionsModule: againstPlacebo('Examplimab') };
    expect(said('R11', { ...arms, ...goals }) ?? '').not.toMatch(/works/);
  });

  it('is not said of a stopped study, which has told its limits', () => {
    expect(said('R11', { ...EXAMPLIMAB, ...withStatus('TERMINATED') })).toBeUndefined();
  });
});

describe('a stopped study (R14)', () => {
  it.each([
    ['TERMINATED', 'This study ended before its planned end.', 'It tested'],
    ['WITHDRAWN', 'This study did not go ahead.', 'It was planned to test'],
    ['SUSPENDED', 'This study has been paused.', 'It tests'],
  ])('%s is said first', (status, first, then) => {
    const summary = summaryOf({ ...EXAMPLIMAB, ...withStatus(status) });
    expect(summary[0]).toBe(first);
    expect(summary[1]).toMatch(new RegExp(`^${then} `));
  });
});

describe('expanded access', () => {
  it('is no study, and has no size, groups or goal', () => {
    const access = {
      designModule: { studyType: 'EXPANDED_ACCESS', phases: undefined, enrollmentInfo: undefined },
      armsInterventionsModule: { interventions: [{ type: 'DRUG', name: 'Examplimab' }] },
    };
    expect(summaryOf(access)).toEqual([
      'This is not a study. It is a way to get examplimab outside a study, for people with asthma.',
    ]);
  });
});

describe('the length', () => {
  it('is 35 to 75 words for an ordinary study', () => {
    const words = wordCount(
      summaryOf({
        armsInterventionsModule: againstPlacebo('Examplimab'),
        designModule: { designInfo: { allocation: 'RANDOMIZED' } },
        outcomesModule: { primaryOutcomes: [{ measure: 'Overall survival' }] },
      }).join(' '),
    );
    expect(words).toBeGreaterThanOrEqual(35);
    expect(words).toBeLessThanOrEqual(75);
  });
});
