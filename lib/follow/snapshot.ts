// What is kept of a followed study to tell later what has changed: only what is compared, in one fixed order.
import type { Markup } from '../trial/sourced.ts';

/** Raised when a field is added or means something else: snapshots of another shape are not compared. */
export const SNAPSHOT_SHAPE = 1;

export interface SnapshotDate {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  /** `ACTUAL`, `ESTIMATED`, or null where the record does not say. */
  type: string | null;
}

/** A place. Absent parts are left out, because a study can have hundreds. */
export interface SnapshotSite {
  facility?: string;
  city?: string;
  zip?: string;
  country?: string;
  status?: string;
  /** Degrees, rounded to a kilometre. */
  lat?: number;
  lon?: number;
}

export interface SnapshotOutcome {
  measure: string;
  timeFrame: string | null;
  description: string | null;
}

export interface SnapshotArm {
  label: string;
  type: string | null;
  description: string | null;
  interventions: string[];
}

export interface SnapshotIntervention {
  type: string | null;
  name: string;
  description: string | null;
}

export interface SnapshotDocument {
  label: string | null;
  date: string | null;
  filename: string | null;
  protocol: boolean;
  sap: boolean;
  icf: boolean;
}

export interface SnapshotContact {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** Markup fields are plain text here, but for the criteria, whose lists matter. Null: not in the record. */
export type Snapshot = {
  shape: typeof SNAPSHOT_SHAPE;
  nctId: string;
  /** `YYYY-MM-DD` of the record's last update; tells versions apart and is never news. */
  lastUpdatePosted: string | null;
  briefTitle: string | null;
  status: string | null;
  whyStopped: string | null;
  start: SnapshotDate | null;
  primaryCompletion: SnapshotDate | null;
  completion: SnapshotDate | null;
  sponsor: string | null;
  studyType: string | null;
  phases: string[];
  allocation: string | null;
  masking: string | null;
  whoMasked: string[];
  enrollment: { count: number; type: string | null } | null;
  arms: SnapshotArm[];
  interventions: SnapshotIntervention[];
  primaryOutcomes: SnapshotOutcome[];
  criteria: Markup | null;
  sex: string | null;
  minimumAge: string | null;
  maximumAge: string | null;
  healthyVolunteers: boolean | null;
  contacts: SnapshotContact[];
  sites: SnapshotSite[];
  hasResults: boolean;
  resultsPosted: string | null;
  documents: SnapshotDocument[];
};

/** A snapshot as a database gives it back: of any shape this or another version has written. */
export type StoredSnapshot = Record<string, unknown>;

/** A stored snapshot back; undefined when it is of a shape this version cannot compare, or so damaged that it names no study. */
export const storedSnapshot = (stored: StoredSnapshot): Snapshot | undefined =>
  stored.shape === SNAPSHOT_SHAPE && typeof stored.nctId === 'string'
    ? (stored as Snapshot)
    : undefined;
