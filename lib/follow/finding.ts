// What a detector finds, before any language has said it.
import type { ChangeDetail, ChangeWeight } from './change.ts';
import type { Snapshot, SnapshotDate, SnapshotSite } from './snapshot.ts';

export interface FromTo {
  from: string | null;
  to: string | null;
}

export interface DateFacts {
  from: SnapshotDate | null;
  to: SnapshotDate | null;
  /** How much later, where both dates are exact enough to say; negative: earlier. */
  months: number | undefined;
  days: number | undefined;
}

export interface Count {
  count: number;
  type: string | null;
}

/** Names of things that came, went or were reworded. */
export interface Named {
  added: string[];
  removed: string[];
  reworded: string[];
}

export interface AgeLimits {
  min: string | null;
  max: string | null;
}

/** Which parts of a measure were reworded. */
export type OutcomePart = 'measure' | 'timeFrame' | 'description';

/** Every kind of change and what is needed to say it. */
export interface FindingFacts {
  status: FromTo;
  withheld: Record<never, never>;
  'why-stopped': FromTo;
  'results-posted': { date: string | null };
  'results-removed': Record<never, never>;
  'primary-outcome-added': { measure: string };
  'primary-outcome-removed': { measure: string };
  'primary-outcome-reworded': { measure: string; parts: OutcomePart[] };
  'site-near-opened': { site: SnapshotSite };
  'sites-opened': { sites: SnapshotSite[] };
  'sites-closed': { sites: SnapshotSite[] };
  'sites-added': { sites: SnapshotSite[] };
  'sites-removed': { sites: SnapshotSite[] };
  enrollment: { from: Count | null; to: Count | null };
  'start-date': DateFacts;
  'primary-completion-date': DateFacts;
  'completion-date': DateFacts;
  eligibility: { added: number; removed: number; reworded: number };
  'age-limits': { from: AgeLimits; to: AgeLimits };
  sex: FromTo;
  'healthy-volunteers': { from: boolean | null; to: boolean | null };
  arms: Named;
  interventions: Named;
  masking: FromTo;
  allocation: FromTo;
  phase: { from: string[]; to: string[] };
  'study-type': FromTo;
  sponsor: FromTo;
  'documents-posted': { protocol: boolean; sap: boolean; icf: boolean; labels: string[] };
  contact: Record<never, never>;
  title: FromTo;
  gone: Record<never, never>;
  merged: { into: string };
}

export type FindingKind = keyof FindingFacts;

/** A change as found: both values in the record's words and where they stand. */
export type Finding = {
  [K in FindingKind]: {
    kind: K;
    facts: FindingFacts[K];
    before: string | null;
    after: string | null;
    ptr: string;
    /** Only where the fixed weight of the kind does not fit. */
    weight?: ChangeWeight;
    details?: (Omit<ChangeDetail, 'label'> & { label?: DetailLabel })[];
  };
}[FindingKind];

/** Kinds of things within one change; a language has words for each. */
export type DetailLabel = 'in' | 'out' | 'rules' | 'remarks';

export interface DetectorOptions {
  /** Whether a place is near the person; absent when they have set no place. */
  isNear?: (site: SnapshotSite) => boolean;
}

/** Compares one aspect of two snapshots of the same study. */
export type Detector = (before: Snapshot, after: Snapshot, options: DetectorOptions) => Finding[];
