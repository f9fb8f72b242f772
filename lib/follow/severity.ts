// How much a change matters: fixed rules, the same for everybody.
import type { ChangeWeight } from './change.ts';
import type { Finding, FindingKind } from './finding.ts';

const WEIGHTS: Record<FindingKind, ChangeWeight> = {
  status: 'notable',
  withheld: 'important',
  gone: 'important',
  merged: 'notable',
  'results-posted': 'important',
  'results-removed': 'important',
  'primary-outcome-added': 'important',
  'primary-outcome-removed': 'important',
  'primary-outcome-reworded': 'important',
  'site-near-opened': 'important',
  'why-stopped': 'notable',
  'sites-opened': 'notable',
  'sites-closed': 'notable',
  'sites-added': 'notable',
  'sites-removed': 'minor',
  enrollment: 'notable',
  'start-date': 'notable',
  'primary-completion-date': 'notable',
  'completion-date': 'notable',
  eligibility: 'notable',
  'age-limits': 'notable',
  sex: 'notable',
  'healthy-volunteers': 'notable',
  arms: 'notable',
  interventions: 'notable',
  masking: 'notable',
  allocation: 'notable',
  phase: 'notable',
  'study-type': 'notable',
  sponsor: 'notable',
  'documents-posted': 'notable',
  contact: 'minor',
  title: 'minor',
};

const ORDER: readonly ChangeWeight[] = ['important', 'notable', 'minor'];

/** The weight of a finding: its own where a detector has looked closer, else that of its kind. */
export const weightOf = (finding: Finding): ChangeWeight => finding.weight ?? WEIGHTS[finding.kind];

/** Sorts by weight, the most important first; equals stay in their order. */
export const byWeight = (a: { weight: ChangeWeight }, b: { weight: ChangeWeight }): number =>
  ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight);
