// Invented studies of every kind the registry holds and few folders do: by what makes each of them odd.
import type { Json } from '../../oracle/recordFacts.ts';

type Modules = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(base: Modules, over: Modules): Record<string, unknown> {
  const out: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = out[key];
    out[key] = isPlain(before) && isPlain(value) ? merged(before, value) : value;
  }
  return out;
}

const PLAIN: Modules = {
  identificationModule: {
    nctId: 'NCT07999999',
    briefTitle: 'A Study of Examplimab in Asthma',
    organization: { fullName: 'Example Hospital', class: 'OTHER' },
  },
  statusModule: {
    overallStatus: 'RECRUITING',
    statusVerifiedDate: '2026-06',
    startDateStruct: { date: '2026-02-01', type: 'ACTUAL' },
    primaryCompletionDateStruct: { date: '2027-08', type: 'ESTIMATED' },
    completionDateStruct: { date: '2028-02', type: 'ESTIMATED' },
  },
  sponsorCollaboratorsModule: { leadSponsor: { name: 'Example Hospital', class: 'OTHER' } },
  descriptionModule: { briefSummary: 'The study tests examplimab against a placebo.' },
  conditionsModule: { conditions: ['Asthma'] },
  designModule: {
    studyType: 'INTERVENTIONAL',
    phases: ['PHASE2'],
    designInfo: {
      allocation: 'RANDOMIZED',
      interventionModel: 'PARALLEL',
      primaryPurpose: 'TREATMENT',
      maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT', 'INVESTIGATOR'] },
    },
    enrollmentInfo: { count: 120, type: 'ESTIMATED' },
  },
  armsInterventionsModule: {
    armGroups: [
      { label: 'Examplimab', type: 'EXPERIMENTAL', interventionNames: ['Drug: Examplimab'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', interventionNames: ['Drug: Placebo'] },
    ],
    interventions: [
      { type: 'DRUG', name: 'Examplimab', armGroupLabels: ['Examplimab'] },
      { type: 'DRUG', name: 'Placebo', armGroupLabels: ['Placebo'] },
    ],
  },
  outcomesModule: {
    primaryOutcomes: [{ measure: 'Change in FEV1', timeFrame: 'Baseline, week 12' }],
  },
  eligibilityModule: {
    eligibilityCriteria: 'Inclusion Criteria:\n\n* Asthma\n\nExclusion Criteria:\n\n* Pregnant',
    healthyVolunteers: false,
    sex: 'ALL',
    minimumAge: '18 Years',
  },
  contactsLocationsModule: {
    locations: [{ facility: 'Example Hospital', city: 'Sampleton', country: 'Chile' }],
  },
};

const one = (name: string, type: string, description?: string): Modules => ({
  armGroups: [{ label: name, type: 'EXPERIMENTAL', interventionNames: [`${type}: ${name}`] }],
  interventions: [{ type, name, description, armGroupLabels: [name] }],
});
const single: Modules = {
  designInfo: {
    allocation: 'NA',
    interventionModel: 'SINGLE_GROUP',
    maskingInfo: { masking: 'NONE', whoMasked: undefined },
  },
};
const observing: Modules = {
  studyType: 'OBSERVATIONAL',
  phases: undefined,
  designInfo: {
    allocation: undefined,
    interventionModel: undefined,
    maskingInfo: undefined,
    observationalModel: 'COHORT',
    timePerspective: 'PROSPECTIVE',
  },
};
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const SKETCHES: Readonly<Record<string, Modules>> = {
  'a vaccine in healthy people': {
    conditionsModule: { conditions: ['Influenza, Human'] },
    designModule: { phases: ['PHASE3'], designInfo: { primaryPurpose: 'PREVENTION' } },
    armsInterventionsModule: one('Example-Flu Vaccine', 'BIOLOGICAL', 'Given as a shot.'),
    eligibilityModule: { healthyVolunteers: true },
    outcomesModule: { primaryOutcomes: [{ measure: 'Solicited local adverse reactions' }] },
  },
  'own CAR-T cells': {
    conditionsModule: { conditions: ['Relapsed Acute Lymphoblastic Leukemia'] },
    designModule: { phases: ['PHASE1', 'PHASE2'], ...single },
    armsInterventionsModule: one('Autologous CD19 CAR-T cells', 'BIOLOGICAL'),
    outcomesModule: {
      primaryOutcomes: [
        { measure: 'Phase 1: Dose limiting toxicity' },
        { measure: 'Phase 2: Overall response rate' },
      ],
    },
  },
  'a gene therapy in early phase 1': {
    conditionsModule: { conditions: ['Hemophilia A'] },
    designModule: {
      phases: ['EARLY_PHASE1'],
      ...single,
      enrollmentInfo: { count: 6, type: 'ACTUAL' },
    },
    armsInterventionsModule: one('AAV5-hFVIII gene therapy', 'GENETIC'),
  },
  'children alone, from the first hours': {
    eligibilityModule: { minimumAge: '2 Hours', maximumAge: '28 Days', sex: 'ALL' },
    conditionsModule: { conditions: ['Neonatal Sepsis'] },
  },
  'ages in weeks and months': {
    eligibilityModule: { minimumAge: '6 Weeks', maximumAge: '24 Months', sex: 'FEMALE' },
  },
  'ages that are none': { eligibilityModule: { minimumAge: 'N/A', maximumAge: 'N/A' } },
  'expanded access': {
    statusModule: { overallStatus: 'AVAILABLE', startDateStruct: undefined },
    designModule: { studyType: 'EXPANDED_ACCESS', phases: undefined, enrollmentInfo: undefined },
    outcomesModule: undefined,
  },
  'a status of a later year': { statusModule: { overallStatus: 'PAUSED_BY_MOON' } },
  'types of a later year': {
    designModule: {
      studyType: 'DECENTRALIZED',
      phases: ['PHASE9'],
      designInfo: { allocation: 'BY_LOT', interventionModel: 'SPIRAL' },
    },
  },
  withheld: { statusModule: { overallStatus: 'WITHHELD' } },
  'no longer available': { statusModule: { overallStatus: 'NO_LONGER_AVAILABLE' } },
  'nobody joined, and finished': {
    statusModule: { overallStatus: 'COMPLETED' },
    designModule: { enrollmentInfo: { count: 0, type: 'ACTUAL' } },
  },
  'more people than a city': {
    designModule: { enrollmentInfo: { count: 99_999_999, type: 'ESTIMATED' } },
  },
  'called off with dates marked as past': {
    statusModule: {
      overallStatus: 'WITHDRAWN',
      whyStopped: 'No funding',
      completionDateStruct: { date: '2026-04', type: 'ACTUAL' },
    },
    designModule: { enrollmentInfo: { count: 0, type: 'ACTUAL' } },
  },
  'years for dates': {
    statusModule: {
      startDateStruct: { date: '2019' },
      completionDateStruct: { date: '2018' },
    },
  },
  'in Chinese': {
    identificationModule: { briefTitle: '示例单抗治疗哮喘的研究' },
    conditionsModule: { conditions: ['哮喘'] },
    armsInterventionsModule: one('示例单抗', 'DRUG', '每周皮下注射一次。'),
    outcomesModule: { primaryOutcomes: [{ measure: '肺功能', timeFrame: '12周' }] },
    eligibilityModule: {
      eligibilityCriteria: '入选标准：\n1. 年龄≥18岁；\n2. 哮喘。\n排除标准：\n1. 妊娠。',
    },
  },
  'in Russian': {
    identificationModule: { briefTitle: 'Исследование препарата при астме' },
    conditionsModule: { conditions: ['Бронхиальная астма'] },
    armsInterventionsModule: one('Препарат-пример', 'DRUG', 'Принимать внутрь.'),
    outcomesModule: { primaryOutcomes: [{ measure: 'Функция лёгких' }] },
  },
  mojibake: {
    identificationModule: { briefTitle: 'Ã‰tude de lâ€™examplimab' },
    conditionsModule: { conditions: ['MeniÃ¨re Disease'] },
    armsInterventionsModule: one('Examplimab Â® 10 Âµg', 'DRUG'),
  },
  'hostile markup': {
    identificationModule: { briefTitle: '<img src=x onerror=alert(1)> {{title}}' },
    conditionsModule: { conditions: ['<script>alert(1)</script>', 'Asthma &lt;b&gt;'] },
    armsInterventionsModule: one('</style><b>Examplol</b> \\<5 mg\\>', 'DRUG'),
    outcomesModule: { primaryOutcomes: [{ measure: '<i>FEV1</i> \\> 80%' }] },
  },
  'words we never say, as names': {
    conditionsModule: { conditions: ['To prove that examplol is safe and effective'] },
    armsInterventionsModule: one('Best proven cure, recommended', 'DRUG'),
    outcomesModule: { primaryOutcomes: [{ measure: 'Significant benefit you will help' }] },
  },
  'fifteen groups': {
    armsInterventionsModule: {
      armGroups: times(15, (at) => ({
        label: `Dose ${at + 1}`,
        type: 'EXPERIMENTAL',
        interventionNames: ['Drug: Examplimab'],
      })),
      interventions: [{ type: 'DRUG', name: 'Examplimab' }],
    },
  },
  'a list of forty illnesses': {
    conditionsModule: { conditions: times(40, (at) => `Example Disease ${at + 1}`) },
  },
  '437 places in sixty countries': {
    contactsLocationsModule: {
      locations: times(437, (at) => ({ city: `City ${at}`, country: `Land ${at % 60}` })),
    },
  },
  'forty goals': {
    outcomesModule: { primaryOutcomes: times(40, (at) => ({ measure: `Marker ${at + 1}` })) },
  },
  'one listed group, by chance': { armsInterventionsModule: one('Examplimab', 'DRUG') },
  'open, and blind at once': {
    designModule: { designInfo: { maskingInfo: { masking: 'NONE', whoMasked: ['PARTICIPANT'] } } },
  },
  'a crossover of two devices': {
    designModule: { phases: ['NA'], designInfo: { interventionModel: 'CROSSOVER' } },
    armsInterventionsModule: {
      armGroups: [
        { label: 'A then B', type: 'EXPERIMENTAL', interventionNames: ['Device: A', 'Device: B'] },
        { label: 'B then A', type: 'EXPERIMENTAL', interventionNames: ['Device: A', 'Device: B'] },
      ],
      interventions: [
        { type: 'DEVICE', name: 'A' },
        { type: 'DEVICE', name: 'B' },
      ],
    },
  },
  'talks about a drug': {
    designModule: { phases: ['NA'], ...single },
    armsInterventionsModule: one('Counseling on insulin', 'BEHAVIORAL'),
    conditionsModule: { conditions: ['Diabetes Mellitus, Type 1', 'Quality of Life'] },
  },
  'samples alone': {
    designModule: { phases: ['NA'], ...single },
    armsInterventionsModule: one('Biospecimen Collection', 'PROCEDURE'),
  },
  'a look back at records': {
    designModule: {
      ...observing,
      designInfo: { observationalModel: 'CASE_CONTROL', timePerspective: 'RETROSPECTIVE' },
    },
    armsInterventionsModule: undefined,
  },
  'a registry of patients': {
    designModule: { ...observing, patientRegistry: true, targetDuration: '10 Years' },
  },
  'stopped for a reason with odd signs': {
    statusModule: {
      overallStatus: 'TERMINATED',
      whyStopped: 'Futility \\(p \\> 0.9\\); "no benefit" — 安全性',
    },
  },
};

/** Every sketch as a whole record, by what makes it odd. */
export const ODD_STUDIES: ReadonlyMap<string, Json> = new Map(
  Object.entries(SKETCHES).map(([name, over]) => [
    name,
    JSON.parse(JSON.stringify({ protocolSection: merged(PLAIN, over), hasResults: false })) as Json,
  ]),
);

/** The modules of a record that may be missing: all but the one with its number. */
export const MODULES: readonly string[] = Object.keys(PLAIN).filter(
  (name) => name !== 'identificationModule',
);
