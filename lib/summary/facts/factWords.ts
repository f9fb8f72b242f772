// What a language must bring for the clinician's tables: headings, row labels and words for the registry's enums.

export const FACT_HEADINGS = [
  'question',
  'design',
  'arms',
  'interventions',
  'primaryOutcomes',
  'secondaryOutcomes',
  'otherOutcomes',
  'dates',
  'responsibility',
  'identifiers',
  'publications',
  'sharing',
  'results',
] as const;
export type FactHeading = (typeof FACT_HEADINGS)[number];

export const FACT_LABELS = [
  'population',
  'ages',
  'sex',
  'healthyVolunteers',
  'intervention',
  'comparison',
  'outcome',
  'status',
  'whyStopped',
  'studyType',
  'phase',
  'purpose',
  'allocation',
  'model',
  'observationalModel',
  'timePerspective',
  'masking',
  'whoMasked',
  'enrollment',
  'patientRegistry',
  'followUp',
  'samplingMethod',
  'biospecimens',
  'start',
  'primaryCompletion',
  'completion',
  'verified',
  'firstPosted',
  'lastUpdate',
  'resultsPosted',
  'resultsSent',
  'sponsor',
  'collaborators',
  'responsibleParty',
  'investigators',
  'monitoring',
  'fdaDrug',
  'fdaDevice',
  'unapprovedDevice',
  'expandedAccess',
  'registryNumber',
  'formerNumbers',
  'sponsorNumber',
  'otherNumbers',
  'acronym',
  'briefTitle',
  'officialTitle',
  'publication',
  'moreInformation',
  'shares',
  'sharesWhat',
  'sharesWhen',
  'sharesHow',
  'sharesWhere',
  'hasResults',
  'resultsPage',
  'document',
] as const;
export type FactLabel = (typeof FACT_LABELS)[number];

export interface FactWords {
  headings: Record<FactHeading, string>;
  labels: Record<FactLabel, string>;
  /** Enum values of the registry with words of ours; any other is shown as recorded. */
  enums: Readonly<Record<string, string>>;
  yes: string;
  no: string;
  /** `2024-05-18`, `2024-05` or `2024` in words, never finer than recorded. */
  date(value: string): string;
  ages(from: string | undefined, to: string | undefined): string;
}
