// Specifies the detectors of how a study is set up and run: arms, design, identity, documents, contact.
import { describe, expect, it } from 'vitest';
import { changesBetween, type Json, told, version } from '../versions.ts';

const ARM_A = { label: 'XS-1', type: 'EXPERIMENTAL', description: 'XS-1 once a day for a year' };
const ARM_B = { label: 'Placebo', type: 'PLACEBO_COMPARATOR', description: 'Look-alike tablets' };
const arms = (...armGroups: Json[]) => version({ armsInterventionsModule: { armGroups } });

describe('arms', () => {
  it('are told when they are added and removed', () => {
    const high = {
      label: 'XS-1 high dose',
      type: 'EXPERIMENTAL',
      description: 'Two tablets, mornings and evenings',
    };
    expect(told(arms(ARM_A, ARM_B), arms(ARM_A, high))).toEqual([
      ['arms', 'notable', '1 group was added: “XS-1 high dose”. 1 group was taken out: “Placebo”.'],
    ]);
  });

  it('are recognised when they are only renamed', () => {
    const renamed = { ...ARM_A, label: 'Cohort 1' };
    expect(changesBetween(arms(ARM_A, ARM_B), arms(renamed, ARM_B))).toMatchObject([
      {
        kind: 'arms',
        weight: 'minor',
        text: '1 group is described in other words: “Cohort 1”.',
        details: [
          {
            before: 'XS-1\nExperimental\nXS-1 once a day for a year',
            after: 'Cohort 1\nExperimental\nXS-1 once a day for a year',
          },
        ],
      },
    ]);
  });

  it('of the same name are kept apart by what they say', () => {
    const twin = { ...ARM_A, description: 'Another dose, at night' };
    expect(told(arms(ARM_A, twin), arms(twin, ARM_A))).toEqual([]);
  });
});

describe('interventions', () => {
  it('are told like arms', () => {
    const things = (...interventions: Json[]) =>
      version({ armsInterventionsModule: { interventions } });
    const tablet = { type: 'DRUG', name: 'XS-1' };
    const inhaler = { type: 'DEVICE', name: 'Inhaler' };
    expect(told(things(tablet), things(tablet, inhaler))).toEqual([
      ['interventions', 'notable', '1 thing being tested or given was added: “Inhaler”.'],
    ]);
  });
});

describe('the design', () => {
  const design = (more: Json) => version({ designModule: more });

  it.each([
    [
      { designInfo: { allocation: 'RANDOMIZED', maskingInfo: { masking: 'DOUBLE' } } },
      [
        'allocation',
        'notable',
        'How people are put into groups changed. Before: not by chance. Now: by chance.',
      ],
    ],
    [
      { designInfo: { allocation: 'NON_RANDOMIZED', maskingInfo: { masking: 'NONE' } } },
      [
        'masking',
        'notable',
        'Who knows which group a person is in changed. Before: two groups of people do not know. Now: everyone knows.',
      ],
    ],
    [
      { phases: ['PHASE3', 'PHASE2'] },
      ['phase', 'notable', 'The stage changed. Before: phase 2. Now: phase 2 and phase 3.'],
    ],
    [
      { phases: ['PHASE9'] },
      ['phase', 'notable', 'The stage changed. Before: phase 2. Now: “PHASE9”.'],
    ],
    [
      { studyType: 'OBSERVATIONAL' },
      [
        'study-type',
        'notable',
        'The kind of study changed. Before: a study that tests something. Now: a study that only observes.',
      ],
    ],
  ])('is told in plain words', (after, change) => {
    expect(told(version(), design(after))).toEqual([change]);
  });
});

describe('title and sponsor', () => {
  it('are quoted as they were and are', () => {
    const after = version({
      identificationModule: { briefTitle: 'XS-1 in Severe Asthma' },
      sponsorCollaboratorsModule: { leadSponsor: { name: 'Sample Biotech' } },
    });
    expect(told(version(), after)).toEqual([
      [
        'sponsor',
        'notable',
        'Who runs the study changed. Before: “Example Pharma”. Now: “Sample Biotech”.',
      ],
      [
        'title',
        'minor',
        'The title changed. Before: “XS-1 in Asthma”. Now: “XS-1 in Severe Asthma”.',
      ],
    ]);
  });
});

describe('documents', () => {
  const withDocuments = (...largeDocs: Json[]) =>
    version({}, { documentSection: { largeDocumentModule: { largeDocs } } });
  const plan = {
    label: 'Study Protocol',
    date: '2026-01-10',
    filename: 'Prot_000.pdf',
    hasProtocol: true,
  };

  it('are told by what they are', () => {
    const consent = { label: 'Informed Consent Form', date: '2026-01-10', hasIcf: true };
    expect(told(version(), withDocuments(plan))).toEqual([
      ['documents-posted', 'notable', 'New documents can be read: study plan (protocol).'],
    ]);
    expect(told(withDocuments(plan), withDocuments(consent, plan))).toEqual([
      ['documents-posted', 'notable', 'New documents can be read: consent form.'],
    ]);
  });

  it('are told when a newer one is put up, not when one is taken down', () => {
    expect(told(withDocuments(plan), withDocuments({ ...plan, date: '2026-09-01' }))).toHaveLength(
      1,
    );
    expect(told(withDocuments(plan), version())).toEqual([]);
  });

  it('of an unknown kind are told by their label', () => {
    expect(told(version(), withDocuments({ label: 'Map' }))[0]?.[2]).toBe(
      'New documents can be read: “Map”.',
    );
    expect(told(version(), withDocuments({ filename: 'x.pdf' }))[0]?.[2]).toBe(
      'New documents can be read.',
    );
  });
});

describe('contact', () => {
  const contact = (...centralContacts: Json[]) =>
    version({ contactsLocationsModule: { centralContacts } });
  const desk = { name: 'Study Desk', phone: '555-010-0199', email: 'desk@example.org' };

  it('is a small change, told without the details', () => {
    const after = contact({ ...desk, phone: '555-010-0142' });
    expect(changesBetween(contact(desk), after)).toMatchObject([
      {
        kind: 'contact',
        weight: 'minor',
        text: 'The contact details of the study changed.',
        before: 'Study Desk, …199, d…@example.org',
        after: 'Study Desk, …142, d…@example.org',
      },
    ]);
  });

  it.each<[string, Json]>([
    ['another format', { ...desk, phone: '+1 (555) 010 0199' }],
    ['an extension', { ...desk, phoneExt: '12' }],
    ['another name', { ...desk, name: 'Call Centre' }],
    ['capital letters', { ...desk, email: 'Desk@Example.org' }],
  ])('is no news for %s', (_, after) => {
    expect(told(contact(desk), contact(after))).toEqual([]);
  });
});
