// The clinician's tables: what they hold, in words of both languages, each value with its pointer.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import { FACT_HEADINGS, FACT_LABELS } from '../../../lib/summary/facts/factWords.ts';
import { studyFacts } from '../../../lib/summary/facts/studyFacts.ts';
import { facts as english } from '../../../lib/summary/lang/en/facts.ts';
import { facts as spanish } from '../../../lib/summary/lang/es/facts.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { againstPlacebo, studyOf } from '../support/studyOf.ts';

const study = studyOf(
  {
    identificationModule: {
      officialTitle: 'The Long Title',
      acronym: 'EXAM',
      orgStudyIdInfo: { id: 'ORG-1' },
      secondaryIdInfos: [{ id: '2026-000001-11', type: 'EUDRACT_NUMBER' }],
      nctIdAliases: ['NCT07999998'],
    },
    statusModule: {
      startDateStruct: { date: '2026-03-15', type: 'ACTUAL' },
      completionDateStruct: { date: '2027-06', type: 'ESTIMATED' },
    },
    sponsorCollaboratorsModule: {
      leadSponsor: { name: 'Example Pharma', class: 'INDUSTRY' },
      collaborators: [{ name: 'A Hospital', class: 'OTHER' }],
    },
    oversightModule: { oversightHasDmc: true },
    designModule: {
      phases: ['PHASE1', 'PHASE2'],
      designInfo: {
        allocation: 'RANDOMIZED',
        interventionModel: 'PARALLEL',
        maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT', 'A_ROBOT'] },
      },
    },
    armsInterventionsModule: againstPlacebo('Examplimab'),
    outcomesModule: {
      primaryOutcomes: [
        { measure: 'Pain', timeFrame: 'Week 12', description: 'On a scale \\> 10' },
      ],
      secondaryOutcomes: [{ measure: 'Pain' }, { measure: 'Pain' }],
    },
    eligibilityModule: { minimumAge: '18 Years', sex: 'ALL', healthyVolunteers: false },
    referencesModule: {
      references: [{ pmid: '123', type: 'RESULT', citation: 'A. Writer. 2026.' }],
    },
    ipdSharingStatementModule: { ipdSharing: 'YES' },
  },
  {
    hasResults: true,
    documentSection: {
      largeDocumentModule: {
        largeDocs: [{ label: 'Study Protocol', filename: 'Prot_000.pdf' }],
      },
    },
  },
);

const values = (lang: 'en' | 'es', heading: string, label: string): string[] | undefined =>
  studyFacts(study, lang)
    .find((table) => table.heading === heading)
    ?.rows.find((row) => row.label === label)
    ?.values.map(({ text }) => text);

describe('the tables', () => {
  it.each([
    ['Question (PICO)', 'Population', ['Asthma']],
    ['Question (PICO)', 'Ages', ['from 18 Years, no upper limit']],
    ['Question (PICO)', 'Intervention', ['Examplimab']],
    ['Question (PICO)', 'Comparison', ['Placebo']],
    ['Question (PICO)', 'Primary outcome', ['Pain']],
    ['Design', 'Phase', ['Phase 1', 'Phase 2']],
    ['Design', 'Allocation', ['Randomized']],
    ['Design', 'Masking', ['Double']],
    ['Design', 'Who is masked', ['Participant', 'A_ROBOT']],
    ['Design', 'Enrollment', ['120 (planned)']],
    ['Arms', 'Treated', ['Experimental', 'DRUG: Examplimab']],
    ['Primary outcomes', 'Pain', ['Week 12', 'On a scale > 10']],
    ['Status and dates', 'Start', ['March 15, 2026 (actual)']],
    ['Status and dates', 'Study completion', ['June 2027 (planned)']],
    ['Sponsor and oversight', 'Lead sponsor', ['Example Pharma (industry)']],
    ['Sponsor and oversight', 'Collaborators', ['A Hospital']],
    ['Sponsor and oversight', 'Data monitoring committee', ['Yes']],
    ['Titles and identifiers', 'Former numbers', ['NCT07999998']],
    ['Titles and identifiers', 'Other numbers', ['2026-000001-11 (EudraCT)']],
    ['Publications', 'Publication', ['A. Writer. 2026. PMID 123 (result)']],
    ['Sharing of participant data', 'Plan to share', ['Yes']],
    [
      'Results and documents',
      'Results page',
      ['https://clinicaltrials.gov/study/NCT07999999?tab=results'],
    ],
    [
      'Results and documents',
      'Document',
      ['Study Protocol: https://cdn.clinicaltrials.gov/large-docs/99/NCT07999999/Prot_000.pdf'],
    ],
  ])('%s: %s', (heading, label, texts) => {
    expect(values('en', heading, label)).toEqual(texts);
  });

  it('speak Spanish, and keep what the registry wrote', () => {
    expect(values('es', 'Diseño', 'Enmascarados')).toEqual(['Participante', 'A_ROBOT']);
    expect(values('es', 'Estado y fechas', 'Comienzo')).toEqual(['15 de marzo de 2026 (real)']);
    expect(values('es', 'Grupos', 'Treated')).toEqual(['Experimental', 'DRUG: Examplimab']);
  });

  it('tell rows of the same name apart, and leave none empty', () => {
    const secondary = studyFacts(study, 'en').find(
      ({ heading }) => heading === 'Secondary outcomes',
    );
    expect(secondary?.rows).toEqual([
      {
        label: 'Pain',
        values: [
          { text: 'Pain', ptr: '/protocolSection/outcomesModule/secondaryOutcomes/0/measure' },
        ],
      },
      {
        label: 'Pain (2)',
        values: [
          { text: 'Pain', ptr: '/protocolSection/outcomesModule/secondaryOutcomes/1/measure' },
        ],
      },
    ]);
  });

  it('leave out what the record does not have', () => {
    const bare = studyFacts(studyOf(), 'en').map(({ heading }) => heading);
    expect(bare).not.toContain('Arms');
    expect(bare).not.toContain('Publications');
  });
});

it('every heading, label and enum has words in both languages', () => {
  for (const words of [english, spanish]) {
    for (const heading of FACT_HEADINGS) expect(words.headings[heading]).toMatch(/\p{L}/u);
    for (const label of FACT_LABELS) expect(words.labels[label]).toMatch(/\p{L}/u);
  }
  expect(Object.keys(spanish.enums)).toEqual(Object.keys(english.enums));
});

it('every value of every reference record stands at its pointer, and labels are unique', () => {
  const at = (record: unknown, ptr: string): unknown =>
    ptr
      .split('/')
      .slice(1)
      .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], record);
  for (const path of sharedRecordPaths()) {
    const record = JSON.parse(readFileSync(path, 'utf8'));
    const read = readStudy(record);
    if (!read.ok) throw new Error(path);
    for (const { rows } of studyFacts(read.value, 'es')) {
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
      for (const { values: all } of rows) {
        expect(all.length).toBeGreaterThan(0);
        for (const { ptr } of all)
          if (at(record, ptr ?? '') === undefined) expect(ptr).toBe('there');
      }
    }
  }
});
