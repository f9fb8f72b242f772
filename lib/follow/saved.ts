// What the library shows of saved studies and followed conditions.

/** `conditions`: those of this study's conditions that are followed, as the study words them. */
export type FollowState =
  | { following: false; conditions?: string[] }
  | { following: true; since: string; conditions: string[] };

/** A row of the library's list. */
export interface SavedTrial {
  nctId: string;
  headline: string;
  briefTitle: string;
  status: string;
  statusText: string;
  phases: string[];
  conditions: string[];
  countries: string[];
  hasResults: boolean;
  following: boolean;
  savedAt: string;
  checkedAt: string;
  unseenChanges: number;
  notes: string;
  tags: string[];
  /** Set when the registry no longer shows the study or it was merged into another. */
  gone?: { since: string; mergedInto?: string };
}

export interface FollowedCondition {
  /** The wording the person followed. */
  condition: string;
  since: string;
  checkedAt: string | null;
  newStudies: number;
}

/** A study that appeared under a followed condition. */
export interface NewStudy {
  nctId: string;
  condition: string;
  briefTitle: string;
  foundAt: string;
  seen: boolean;
}
