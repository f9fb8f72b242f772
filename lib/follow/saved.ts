// What the library shows of saved studies and followed conditions.

import type { Change } from './change.ts';
import type { Listing } from './listing.ts';
import type { StudyFilter } from './studyFilter.ts';

/** `conditions`: those of this study's conditions that are followed, as the study words them. */
export type FollowState =
  | { following: false; conditions?: string[] }
  | { following: true; since: string; conditions: string[] };

/** A row of the library's list. */
export interface SavedTrial extends Listing {
  nctId: string;
  following: boolean;
  savedAt: string;
  checkedAt: string;
  unseenChanges: number;
  notes: string;
  tags: string[];
  /** Set when the registry no longer shows the study or it was merged into another. */
  gone?: { since: string; mergedInto?: string };
}

/** What can be done with several saved studies at once. */
export type SavedChange =
  | { to: 'follow' | 'unfollow' | 'remove' }
  | { to: 'tag' | 'untag'; tag: string };

export interface FollowedCondition {
  /** The wording the person followed. */
  condition: string;
  since: string;
  checkedAt: string | null;
  newStudies: number;
  filter: StudyFilter;
}

/** A study that appeared under a followed condition. */
export interface NewStudy {
  nctId: string;
  condition: string;
  briefTitle: string;
  /** What the study is, its stage and where it takes place, in the language of the day it was found; empty when not known. */
  headline: string;
  stage: string;
  place: string;
  foundAt: string;
  seen: boolean;
}

/** The inbox, newest first. */
export interface ChangesListed {
  changes: Change[];
  newStudies: NewStudy[];
  /** What each changed study is called in plain words, by its number. */
  headlines: Record<string, string>;
}

/** How much is kept. Also written down outside the database, so that its loss is noticed. */
export interface Kept {
  /** Followed studies. */
  studies: number;
  conditions: number;
}

/** What a person is told in the library until they have answered. */
export interface Notices {
  /** Studies that were taken out of the list last and can be put back; 0 for none. */
  takenOut: number;
  /** The database was found empty: what was in it, and when that was noticed (ISO 8601 UTC). */
  lost?: Kept & { at: string };
}

/** How the last exchange through the browser's sync went. */
export interface SyncState {
  /** ISO 8601 UTC. */
  at: string;
  /** Studies the sync carries. */
  studies: number;
  /** Studies whose notes and tags are too long to travel. */
  tooLong: number;
  /** Nothing was sent: no room, or the browser refused. What is saved here is untouched. */
  problem?: 'full' | 'refused';
}
