// Two versions of an invented study: a base record, what is different in each, and what the diff says of it.
import type { Change } from '../../lib/follow/change.ts';
import { type DiffOptions, diffTrial } from '../../lib/follow/diff.ts';
import type { Snapshot } from '../../lib/follow/snapshot.ts';
import { snapshotOf } from '../../lib/follow/snapshotOf.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';

export type Json = { [key: string]: unknown };

/** Modules of the protocol section, merged key by key into the base; null takes a key out. */
export type Protocol = Record<string, Json>;

const BASE: Protocol = {
  identificationModule: { nctId: 'NCT07900199', briefTitle: 'XS-1 in Asthma' },
  statusModule: {
    overallStatus: 'RECRUITING',
    statusVerifiedDate: '2026-10',
    startDateStruct: { date: '2026-03', type: 'ACTUAL' },
    primaryCompletionDateStruct: { date: '2027-06', type: 'ESTIMATED' },
    completionDateStruct: { date: '2027-12', type: 'ESTIMATED' },
    lastUpdatePostDateStruct: { date: '2026-10-05', type: 'ACTUAL' },
  },
  sponsorCollaboratorsModule: { leadSponsor: { name: 'Example Pharma', class: 'INDUSTRY' } },
  designModule: {
    studyType: 'INTERVENTIONAL',
    phases: ['PHASE2'],
    designInfo: {
      allocation: 'NON_RANDOMIZED',
      maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT', 'INVESTIGATOR'] },
    },
    enrollmentInfo: { count: 512, type: 'ESTIMATED' },
  },
  armsInterventionsModule: {
    armGroups: [
      { label: 'XS-1', type: 'EXPERIMENTAL', description: 'XS-1 once a day for a year' },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', description: 'Placebo once a day' },
    ],
    interventions: [
      { type: 'DRUG', name: 'XS-1', description: 'A tablet' },
      { type: 'DRUG', name: 'Placebo', description: 'A tablet without XS-1' },
    ],
  },
  outcomesModule: {
    primaryOutcomes: [
      { measure: 'Number of asthma attacks', timeFrame: '12 months', description: 'From a diary' },
    ],
  },
  eligibilityModule: {
    eligibilityCriteria:
      'Inclusion Criteria:\n\n* Aged 18 years or more\n* Asthma for at least 1 year\n\nExclusion Criteria:\n\n* Smokes now\n* Pregnant or breastfeeding',
    sex: 'ALL',
    minimumAge: '18 Years',
    healthyVolunteers: false,
  },
  contactsLocationsModule: {
    centralContacts: [{ name: 'Study Desk', phone: '555-010-0199', email: 'desk@example.org' }],
    locations: [
      { facility: 'Example Hospital', city: 'Naples', country: 'Italy', status: 'RECRUITING' },
      { facility: 'Sample Clinic', city: 'Seoul', country: 'South Korea', status: 'RECRUITING' },
    ],
  },
};

function merged(base: Json, change: Json): Json {
  const result: Json = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = value;
  }
  return result;
}

/** A whole record; `rest` are sections beside the protocol section. */
export function record(change: Protocol = {}, rest: Json = {}): Json {
  const names = new Set([...Object.keys(BASE), ...Object.keys(change)]);
  const modules = [...names].map((name) => [name, merged(BASE[name] ?? {}, change[name] ?? {})]);
  return { protocolSection: Object.fromEntries(modules), hasResults: false, ...rest };
}

export function snapshotFrom(json: unknown): Snapshot {
  const trial = readStudy(json);
  if (!trial.ok) throw new Error(trial.error.detail);
  return snapshotOf(trial.value);
}

export const version = (change: Protocol = {}, rest: Json = {}): Snapshot =>
  snapshotFrom(record(change, rest));

export const TELLING: DiffOptions = { lang: 'en', foundAt: '2026-11-23T00:00:00.000Z' };

/** What is found between two versions of the base study. */
export const changesBetween = (
  before: Snapshot,
  after: Snapshot,
  options: Partial<DiffOptions> = {},
): Change[] => diffTrial(before, after, { ...TELLING, ...options });

/** The same, shortened to kind, weight and words. */
export const told = (
  before: Snapshot,
  after: Snapshot,
  options: Partial<DiffOptions> = {},
): [kind: string, weight: string, text: string][] =>
  changesBetween(before, after, options).map(({ kind, weight, text }) => [kind, weight, text]);
