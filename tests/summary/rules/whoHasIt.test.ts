// Whether the people of a study have its condition: healthy ones, some beside others, or those who care for the ill.
import { describe, expect, it } from 'vitest';
import { armsOf, type Modules, oneGroup, studyOf, textsOf } from '../support/studyOf.ts';

const titled = (briefTitle: string) => ({
  identificationModule: { nctId: 'NCT07999999', briefTitle },
});
const headlineOf = (modules: Modules, lang: 'en' | 'es' = 'en') =>
  textsOf(studyOf(modules), 'headline', lang)[0];

describe('a study in healthy people', () => {
  const given = (modules: Modules, criteria = '') =>
    headlineOf({
      armsInterventionsModule: oneGroup('Examplimab'),
      eligibilityModule: { healthyVolunteers: true, eligibilityCriteria: criteria },
      ...modules,
    });
  const noPhase = { designModule: { phases: ['NA'] } };
  const phase1 = { designModule: { phases: ['PHASE1'] } };

  it('is told so when its title does, whatever its phase', () => {
    const title = titled('Interactions of Examplimab in Healthy Volunteers');
    expect(given({ ...noPhase, ...title })).toMatch(/in healthy people$/);
    expect(given({ ...noPhase, ...titled('Spine Pictures of Asymptomatic Adults') })).toMatch(
      /in healthy people$/,
    );
  });

  it('is not when healthy people are only compared with', () => {
    const title = titled('Examplimab After a New Lung Compared to Healthy Adults');
    expect(given({ ...noPhase, ...title })).not.toContain('healthy');
    expect(given({ ...noPhase, ...titled('Healthy Adults and Patients With Asthma') })).toMatch(
      /asthma$/,
    );
  });

  it('is told so by the rules of an early one, unless they ask for the ill', () => {
    const title = titled('Blood Levels of Examplimab');
    const healthy = 'Inclusion Criteria:\n\n* Overtly healthy males';
    expect(given({ ...phase1, ...title }, healthy)).toMatch(/in healthy people$/);
    expect(given({ ...phase1, ...title }, `${healthy}\n* Patients diagnosed with asthma`)).toMatch(
      /in people with asthma$/,
    );
  });

  it('is told so by the rules of one that only watches, and lists no groups', () => {
    const watched = (criteria: string) =>
      headlineOf({
        ...titled('A Patch Against a Ring'),
        designModule: { studyType: 'OBSERVATIONAL' },
        eligibilityModule: { healthyVolunteers: true, eligibilityCriteria: criteria },
      });
    expect(watched('Inclusion Criteria:\n\n* Healthy volunteers without asthma')).toMatch(
      / healthy people$/,
    );
    expect(watched('Inclusion Criteria:\n\n* Asthma, or healthy controls')).not.toMatch(
      / healthy people$/,
    );
  });

  it('is told so where a way to find an illness is tried out in them', () => {
    const probe = (primaryPurpose: string) => ({
      designModule: { phases: ['NA'], designInfo: { primaryPurpose } },
      descriptionModule: { briefSummary: 'Healthy individuals wear the probe for a night.' },
    });
    expect(given({ ...titled('Warm Nights'), ...probe('DIAGNOSTIC') })).toMatch(/healthy people$/);
    expect(given({ ...titled('Warm Nights'), ...probe('TREATMENT') })).not.toContain('healthy');
  });

  it('is told so by the rules of one that measures a drug in the blood, whatever its phase', () => {
    const measured = (measure: string) => ({
      ...titled('Sublingual Examplimab'),
      outcomesModule: { primaryOutcomes: [{ measure }] },
    });
    const rules = 'Inclusion Criteria:\n\n* Healthy male volunteers';
    expect(given({ ...noPhase, ...measured('Plasma concentration') }, rules)).toMatch(
      /healthy people$/,
    );
    expect(given({ ...noPhase, ...measured('Pain') }, rules)).not.toContain('healthy');
  });

  it('does not say that they have what an early drug is meant for', () => {
    const rules =
      'Inclusion Criteria:\n\n* Aged 18 to 50\n\nExclusion Criteria:\n\n* Diagnosis of gout';
    expect(given({ ...phase1, ...titled('Blood Levels of Examplimab') }, rules)).toMatch(
      /in people \(listed condition: asthma\)$/,
    );
  });

  it('does not say so where organs that clear a drug are compared', () => {
    const rules = 'Inclusion Criteria:\n\n* Clinical diagnosis of cirrhosis, or none';
    const title = titled(
      'Examplimab in Subjects With Hepatic Impairment and Normal Liver Function',
    );
    expect(given({ ...phase1, ...title }, rules)).toMatch(/\(listed condition: asthma\)$/);
  });

  it('does not say that people have what comes after an operation, unless the rules ask for it', () => {
    const coming = (criteria: string) =>
      given({
        ...titled('Examplimab and Spine Surgery'),
        conditionsModule: { conditions: ['Postoperative Delirium'] },
        eligibilityModule: { healthyVolunteers: false, eligibilityCriteria: criteria },
      });
    expect(coming('Inclusion Criteria:\n\n* Planned spine surgery')).toMatch(
      /in people \(listed condition: sudden confusion\)$/,
    );
    expect(coming('Inclusion Criteria:\n\n* Delirium after surgery')).not.toContain('listed');
  });

  it('does not say that people have what a title says comes after an operation', () => {
    const kept = (briefTitle: string) =>
      given({ ...titled(briefTitle), eligibilityModule: { healthyVolunteers: false } });
    const after = 'Examplimab in the Prevention of Asthma After Heart Surgery';
    expect(kept(after)).toMatch(/in people \(listed condition: asthma\)$/);
    expect(kept(`Treating Asthma: ${after}`)).toMatch(/for asthma$/);
  });

  it('does not say that they have what is to be prevented after an operation', () => {
    const operated = (primaryPurpose: string) =>
      given({
        ...titled('Examplimab Before the Day'),
        conditionsModule: { conditions: ['Erectile Dysfunction Following Radical Prostatectomy'] },
        designModule: { phases: ['NA'], designInfo: { primaryPurpose } },
        eligibilityModule: {},
      });
    expect(operated('PREVENTION')).toMatch(/listed condition: erection problems/);
    expect(operated('TREATMENT')).not.toContain('listed condition');
  });

  it('does not say that they have what the operation they are to have may leave', () => {
    const headed = (briefTitle: string) =>
      headlineOf({
        ...titled(briefTitle),
        conditionsModule: { conditions: ['Erectile Dysfunction'] },
        armsInterventionsModule: oneGroup('Nerve gel', 'DEVICE'),
      });
    expect(headed('A Gel in Nerve-sparing Prostatectomy')).toMatch(/listed condition: erection/);
    expect(headed('A Gel in Men After Prostatectomy')).toMatch(/(?:with|for) erection problems$/);
  });

  it('does not say that they have what the title says is prevented', () => {
    const title = titled('Examplimab for the Prevention of Asthma');
    expect(given(title)).toMatch(/in people \(listed condition: asthma\)$/);
    expect(given({ ...title, eligibilityModule: { healthyVolunteers: false } })).toMatch(
      /for asthma$/,
    );
  });
});

describe('men who are yet to lose their prostate', () => {
  const asked = (criteria: string, ...conditions: string[]) =>
    textsOf(
      studyOf({
        ...titled('Examplimab and Nerve-Sparing Surgery'),
        conditionsModule: { conditions },
        armsInterventionsModule: oneGroup('Examplimab'),
        eligibilityModule: { eligibilityCriteria: `Inclusion Criteria:\n\n* ${criteria}` },
      }),
      'summary',
    )[0];
  const planned = 'Scheduled for a nerve-sparing radical prostatectomy';

  it('are not said to have what that may bring', () => {
    expect(asked(planned, 'Impotence')).toMatch(/\(listed condition: erection problems\)\.$/);
    expect(asked('Men with impotence', 'Impotence')).not.toContain('listed');
    expect(asked(`Had or are ${planned}`, 'Impotence')).not.toContain('listed');
  });

  it('have what it is done for, and are not treated for that', () => {
    const both = ['Prostate Cancer', 'Urinary Incontinence'];
    expect(asked(planned, ...both)).toMatch(/in people with prostate cancer\.$/);
    expect(asked('Prostate cancer', ...both)).toMatch(/urine leaks/);
  });
});

describe('a study that keeps people from a condition', () => {
  it('does not say that they have it, unless the rules ask for it', () => {
    const kept = (criteria: string) =>
      headlineOf({
        ...titled('Sleep Well'),
        designModule: { phases: ['NA'], designInfo: { primaryPurpose: 'PREVENTION' } },
        eligibilityModule: { eligibilityCriteria: `Inclusion Criteria:\n\n* ${criteria}` },
      });
    expect(kept('Aged 45 to 80')).toMatch(/\(listed condition: asthma\)$/);
    expect(kept('Severe asthma')).not.toContain('listed');
  });
});

describe('a study that healthy people can join', () => {
  const joined = (briefSummary: string, ...conditions: string[]) =>
    textsOf(
      studyOf({
        ...titled('Who Comes to the Quiet Week'),
        conditionsModule: { conditions },
        descriptionModule: { briefSummary },
        designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
        eligibilityModule: {
          healthyVolunteers: true,
          eligibilityCriteria: 'Inclusion Criteria:\n\n* Comes to the quiet week',
        },
      }),
      'summary',
    )[0];

  it('does not say that they have what only the list of conditions speaks of', () => {
    expect(joined('A quiet week.', 'Asthma')).toMatch(/\(listed condition: asthma\)\.$/);
    expect(joined('A quiet week for asthma.', 'Asthma')).toMatch(/people with asthma\.$/);
  });

  it('says that the list holds others', () => {
    expect(joined('A quiet week.', 'Asthma', 'Gout', 'Migraine', 'Epilepsy')).toMatch(
      /\(listed condition: asthma, gout, or other conditions\)\.$/,
    );
  });
});

describe('a study whose title tells of another illness', () => {
  const watched = (briefTitle: string, eligibilityCriteria: string) =>
    headlineOf({
      ...titled(briefTitle),
      designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
      eligibilityModule: { eligibilityCriteria },
    });
  const rules = 'Inclusion Criteria:\n\n* Men over 18';

  it('is not of people with the registered one, unless the rules ask for that', () => {
    const title = 'Days Off in Men With and Without Gout';
    expect(watched(title, rules)).toMatch(/\(listed condition: asthma\)/);
    expect(watched(title, `${rules} with asthma`)).not.toContain('listed condition');
    expect(watched('Days Off in Men With and Without Asthma', rules)).not.toContain('listed');
  });

  it('is none where the title has a narrower name for it', () => {
    expect(watched('Days Off in Men With Gout', rules)).toContain('listed condition');
    expect(watched('Days Off in Men With Severe Asthma', rules)).not.toContain('listed');
  });
});

describe('a study of those who care for the ill', () => {
  it('does not call them ill', () => {
    const asked = {
      ...titled('A Survey Among Pharmacists on Asthma'),
      designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
    };
    expect(headlineOf(asked)).toBe('Study that observes people (listed condition: asthma)');
  });

  it('still says what their help is for', () => {
    const helped = {
      ...titled('A Support Program for Families of Patients With Asthma'),
      armsInterventionsModule: oneGroup('Family support program', 'BEHAVIORAL'),
    };
    expect(headlineOf(helped)).toBe('Study of a family support program for asthma');
    expect(textsOf(studyOf(helped), 'summary')[0]).toMatch(/\(listed condition: asthma\)\.$/);
  });
});

describe('a study that asks anyone about a condition', () => {
  const asking = (eligibilityCriteria: string, measure = 'Asthma control score') =>
    headlineOf({
      ...titled('Breath and Bicycles'),
      designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
      armsInterventionsModule: {},
      outcomesModule: { primaryOutcomes: [{ measure }] },
      eligibilityModule: { eligibilityCriteria },
    });

  it('does not say that people have it', () => {
    expect(asking('Inclusion Criteria:\n\n* Rides a bicycle')).toMatch(
      /\(listed condition: asthma\)$/,
    );
  });

  it('says so where the rules ask for it, or it is not what is measured', () => {
    expect(asking('Inclusion Criteria:\n\n* Asthmatic')).toMatch(/people with asthma$/);
    expect(asking('Inclusion Criteria:\n\n* Rides a bicycle', 'Weight')).toMatch(/with asthma$/);
  });

  it('does not say so where healthy people join and nothing but the list speaks of it', () => {
    const anyone = (eligibilityCriteria: string, healthyVolunteers = true) =>
      headlineOf({
        ...titled('Breath and Bicycles'),
        designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
        eligibilityModule: { eligibilityCriteria, healthyVolunteers },
      });
    expect(anyone('* Rides a bicycle')).toMatch(/\(listed condition: asthma\)$/);
    expect(anyone('* Rides a bicycle', false)).toMatch(/people with asthma$/);
    expect(anyone('* Patients of the clinic')).toMatch(/people with asthma$/);
    expect(anyone('* Asthmatic, or rides a bicycle')).toMatch(/people with asthma$/);
  });
});

describe('a study that watches people with a condition beside others', () => {
  const watched = (modules: Modules, healthyVolunteers = true) => ({
    designModule: { studyType: 'OBSERVATIONAL', phases: undefined },
    eligibilityModule: { healthyVolunteers },
    ...modules,
  });
  const groups = (...labels: string[]) => ({
    armsInterventionsModule: { armGroups: labels.map((label) => ({ label })) },
  });
  const both = 'Study that observes people with and without asthma';

  it('says so', () => {
    expect(headlineOf(watched(groups('Asthma', 'Healthy controls')))).toBe(both);
    expect(headlineOf(watched(titled('Breath of Men With and Without Asthma')))).toBe(both);
    expect(headlineOf(watched(groups('Asthma', 'Control')), 'es')).toBe(
      'Estudio que observa a personas con y sin asma',
    );
    const described = (description: string) => ({
      armsInterventionsModule: { armGroups: [{ label: 'Group II', description }] },
    });
    expect(headlineOf(watched(described('Men with normal lung function')))).toBe(both);
    expect(headlineOf(watched(described('Men with asthma')))).not.toBe(both);
    const without = (words: string) => headlineOf(watched(described(words), false));
    expect(without('31 men who did not have asthma')).toBe(both);
    expect(without('Men with asthma without a cough')).not.toBe(both);
    const title = titled('Children With Asthma Versus Healthy Children');
    expect(headlineOf(watched(title, false))).toBe(both);
    const beside = { conditionsModule: { conditions: ['Asthma', 'Breath Sounds'] } };
    expect(headlineOf(watched({ ...groups('Asthma', 'Controls'), ...beside }))).toBe(both);
  });

  it('says so where a treatment is given to both', () => {
    const given = (healthyVolunteers: boolean) =>
      headlineOf({
        ...titled('Examplimab in Healthy Subjects or Subjects With Asthma'),
        armsInterventionsModule: oneGroup('Examplimab'),
        eligibilityModule: { healthyVolunteers },
      });
    expect(given(true)).toMatch(/in people with and without asthma$/);
    expect(given(false)).not.toContain('without');
  });

  it('says so where its rules ask for healthy people or those who have it', () => {
    const asked = (criteria: string) =>
      headlineOf({
        ...titled('Seeds of Men'),
        armsInterventionsModule: oneGroup('Examplimab'),
        eligibilityModule: {
          healthyVolunteers: true,
          eligibilityCriteria: `Inclusion Criteria:\n\n* ${criteria}`,
        },
      });
    expect(asked('Healthy male subjects or men with asthma')).toMatch(/with and without asthma$/);
    expect(asked('Men with asthma')).not.toContain('without');
  });

  it('says so where a study that finds illnesses has a healthy group', () => {
    const found = (primaryPurpose: string) =>
      headlineOf({
        armsInterventionsModule: armsOf({ 'CT scan': 'PROCEDURE' }, [
          { label: 'Asthma', gets: ['CT scan'] },
          { label: 'Healthy', gets: ['CT scan'] },
        ]),
        designModule: { phases: ['NA'], designInfo: { primaryPurpose } },
        eligibilityModule: { healthyVolunteers: true },
      });
    expect(found('SCREENING')).toMatch(/in people with and without asthma$/);
    expect(found('TREATMENT')).not.toContain('without');
  });

  it('does not where nobody healthy is in it', () => {
    expect(headlineOf(watched(groups('Drug', 'Control'), false))).toMatch(/people with asthma$/);
    expect(headlineOf(watched(groups('Asthma')))).toMatch(/people with asthma$/);
  });

  it('says so where a group is healthy, though the record says no to healthy volunteers', () => {
    const study = (label: string, description = '') =>
      studyOf({
        designModule: { studyType: 'OBSERVATIONAL', phases: undefined, designInfo: undefined },
        eligibilityModule: { healthyVolunteers: false },
        armsInterventionsModule: { armGroups: [{ label: 'Patients' }, { label, description }] },
      });
    for (const one of [study('Controls'), study('Group B', 'Healthy controls without asthma')]) {
      expect(textsOf(one, 'headline')[0]).toContain('people with and without asthma');
      expect(textsOf(one, 'who').join(' ')).not.toContain('healthy volunteers');
    }
    const ill = study('Others', 'People in good health but for asthma');
    expect(textsOf(ill, 'headline')[0]).toContain('people with asthma');
    expect(textsOf(ill, 'who').join(' ')).toContain('not for healthy volunteers');
  });

  it('makes room for it', () => {
    const following = {
      designModule: {
        studyType: 'OBSERVATIONAL',
        phases: undefined,
        designInfo: { observationalModel: 'COHORT', timePerspective: 'PROSPECTIVE' },
      },
      eligibilityModule: { healthyVolunteers: true },
      conditionsModule: { conditions: ['NSCLC'] },
      ...groups('NSCLC', 'Controls'),
    };
    expect(headlineOf(following)).toBe(
      'Study following people with and without non-small cell lung cancer over time',
    );
    expect(headlineOf(following, 'es')).toBe(
      'Seguimiento de personas con y sin cáncer de pulmón de células no pequeñas',
    );
  });
});
