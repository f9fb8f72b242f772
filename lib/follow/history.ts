// How a study looked at different times: what the library shows of it.
import type { Change } from './change.ts';

/** A version the registry has in its own history. */
export interface PastVersion {
  /** Counts from 0; the registry's page counts from 1. */
  version: number;
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  /** As the registry writes it, or empty. */
  status: string;
}

/** A version that was kept because the study was followed. */
export interface KeptVersion {
  version: number;
  /** When we saw it first, ISO 8601 UTC. */
  at: string;
  /** The record's own last update, `YYYY-MM-DD`, or empty. */
  updated: string;
  /** What had changed since the version before; empty for the first and where nothing was worth telling. */
  changes: Change[];
}

export interface StudyHistory {
  nctId: string;
  headline: string;
  /** When it was first followed, ISO 8601 UTC. */
  since: string;
  /** Newest first. */
  versions: KeptVersion[];
}

/** One version, wherever it comes from. */
export interface VersionName {
  from: 'kept' | 'registry';
  version: number;
}
