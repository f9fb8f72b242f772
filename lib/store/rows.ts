// The rows of every table. Times are ISO 8601 in UTC; "under" is the registry's `dataTimestamp` something was checked against.
import type { Change } from '../follow/change.ts';
import type { Listing } from '../follow/listing.ts';
import type { NewStudy, SyncState } from '../follow/saved.ts';
import type { StudyFilter } from '../follow/studyFilter.ts';
import type { Failure } from '../result/result.ts';
import type { RequestLogRow } from '../settings/requestLogRow.ts';
import type { HomePlace } from '../settings/settings.ts';

/** A registry record as it came. Cache only: may be thrown away at any time. */
export interface RecordRow {
  /** The number asked for; differs from `nctId` when the registry merged two studies. */
  asked: string;
  nctId: string;
  json: unknown;
  fetchedAt: string;
  /** The record's own data day (`YYYY-MM-DD`, its `versionHolder`), or empty. */
  dataDay: string;
}

/** A study a person saved. Each field they can change carries when they did, so two copies can be merged. */
export interface SavedRow extends Listing {
  nctId: string;
  savedAt: string;
  /** 1 while followed: numbers can be indexed, booleans can't. */
  following: 0 | 1;
  followingAt: string;
  notes: string;
  notesAt: string;
  tags: string[];
  tagsAt: string;
  checkedAt: string;
  /**
   * Registry data this study was last compared under: a check takes only those that differ, so it resumes by itself. Just
   * followed, it is the day of the record's data.
   */
  checkedUnder: string;
  /** The record's last update date when last compared. */
  lastUpdatePosted: string;
  gone?: { since: string; mergedInto?: string };
}

export type StoredSnapshot = Record<string, unknown>;

/** How to get an older snapshot from the next newer one: parts to put back and parts to take out. */
export interface SnapshotParts {
  set: Record<string, unknown>;
  gone: string[];
}

/** One version of a study. The newest holds all of it, older ones only the parts that differ from the next. */
export interface SnapshotRow {
  nctId: string;
  /** Counts up from 0 within a study; not a time, because clocks get set back. */
  version: number;
  at: string;
  full?: StoredSnapshot;
  parts?: SnapshotParts;
}

export type ChangeRow = Change;

/** Something a person has still to be told. `notificationId` is set once a notification was chosen for it. */
export interface AlertRow {
  id: string;
  kind: 'change' | 'new-study';
  /** The change's id, or the new study's number. */
  subject: string;
  notificationId: string;
}

export interface ConditionRow {
  /** The wording in lower case with single spaces: one row per condition however it was typed. */
  key: string;
  condition: string;
  /** The MeSH term for the same condition, searched for too; empty when none is known. */
  meshTerm: string;
  since: string;
  checkedAt: string | null;
  checkedUnder: string;
  /** First posting day to ask for, `YYYY-MM-DD`. */
  from: string;
  /** Numbers of that window's studies, their own and those elsewhere; `null` until the first check has set the baseline. */
  known: string[] | null;
  filter: StudyFilter;
  /** A listing that was begun: pages read so far. */
  run: { under: string; pageToken: string; found: FoundStudy[] } | null;
}

/** A study as a search lists it. */
export interface FoundStudy
  extends Pick<NewStudy, 'nctId' | 'briefTitle' | 'headline' | 'stage' | 'place'> {
  /** `YYYY-MM-DD`, or empty. */
  firstPostDate: string;
  /** Its numbers elsewhere. */
  otherIds: string[];
  towns?: HomePlace[];
  /** False when the condition's filter leaves it out. */
  wanted: boolean;
}

export interface NewStudyRow extends NewStudy {
  conditionKey: string;
  /** Its towns, for a person who looks for their own; absent in rows of early versions. */
  towns?: HomePlace[];
}

/** How checking stands: one row, `id` is always `follows`. */
export interface CheckRow {
  id: 'follows';
  /** Set while a check runs: still there after a restart, it says that one was cut off. */
  startedAt: string | null;
  /** When a check last came to its end. */
  doneAt: string | null;
  failure: Failure | null;
  /** Failed tries in a row. */
  tries: number;
  /** No try by itself before this time. */
  notBefore: string | null;
  /** The registry's data as last seen, and when. */
  version: { dataTimestamp: string; at: string } | null;
  /** How the last exchange through the browser's sync went; absent before the first. */
  sync?: SyncState;
}

/** A study taken out of the list, so that another copy of the list does not bring it back. */
export interface RemovedRow {
  nctId: string;
  at: string;
}

export type LoggedRequest = RequestLogRow;

/** A copy of everything saved, made by itself. */
export interface BackupRow {
  at: string;
  /** The file as an export would write it. */
  json: string;
  trials: number;
  conditions: number;
}

/** An import somebody looked at and has not confirmed yet. In the database because the background may stop in between. */
export interface ImportRow {
  token: string;
  at: string;
  json: string;
  /** Instead of a file: what was taken out of the list. */
  rows?: TakenOut;
}

/** Everything known of studies that were taken out. */
export interface TakenOut {
  saved: SavedRow[];
  snapshots: SnapshotRow[];
  changes: ChangeRow[];
  alerts: AlertRow[];
}
