// Every message between the page, the background and our own pages: types only.
// Names say who speaks to whom: cs = content script on a page, ui = overlay or extension page, bg = background.

import type { SiteKind } from '../detect/siteRules.ts';
import type { Change } from '../follow/change.ts';
import type { PastVersion, StudyHistory, VersionName } from '../follow/history.ts';
import type {
  ChangesListed,
  FollowedCondition,
  FollowState,
  Notices,
  SavedChange,
  SavedTrial,
  SyncState,
} from '../follow/saved.ts';
import type { StudyFilter } from '../follow/studyFilter.ts';
import type { Failure, Result } from '../result/result.ts';
import type { RequestLogRow } from '../settings/requestLogRow.ts';
import type { EdgePlace, HomePlace, Settings } from '../settings/settings.ts';
import type { Citation, CiteFormat } from '../share/citation.ts';
import type { EraseChoice, ImportPreview } from '../share/importPreview.ts';
import type { FactTable } from '../summary/factTable.ts';
import type { Tone } from '../summary/glance/statusTone.ts';
import type { Gloss, PlainCondition } from '../summary/plainCondition.ts';
import type { PlainRead } from '../summary/plainRead.ts';
import type { JoinRules } from '../trial/joinRules.ts';
import type { Source } from '../trial/sourced.ts';
import type { Trial } from '../trial/trial.ts';

/** The parts of the study a panel shows as they are; results and descriptions stay in the background (they can weigh megabytes). */
export type TrialView = Pick<
  Trial,
  'nctId' | 'identification' | 'status' | 'sponsor' | 'design' | 'conditions' | 'contacts'
>;

/** Everything a panel needs, worked out by the background. Dates are ISO 8601 in UTC. */
export interface TrialAnswer {
  /** The number asked for, canonical; differs from `read.nctId` when the registry merged the two, or it is another registry's. */
  asked: string;
  trial: TrialView;
  read: PlainRead;
  facts: FactTable[];
  conditions: PlainCondition[];
  glosses: Gloss[];
  /** The registry's own words for each section (plain text of the fields it rests on), for `length: 'registry'`. */
  verbatim: Partial<Record<PlainRead['sections'][number]['id'], string[]>>;
  /** Words for the registry's codes behind the read: `EARLY_PHASE1` → `Early phase 1`. Codes nobody knows are not in it. */
  valueWords: Record<string, string>;
  /** The rules for joining that are fields of the record. */
  joinRules: JoinRules;
  fetchedAt: string;
  /** The places stand by how far they are from the person's own. */
  nearestFirst?: true;
  /** Present when the registry could not be asked and this is the saved copy. */
  stale?: { since: string; why: Failure };
  follow: FollowState;
  changes: Change[];
}

/** A study in one line. The status is worded, and has a tone for its mark. */
export interface StudyHead {
  nctId: string;
  headline: string;
  status: { text: string; tone: Tone };
}

/** What a card beside a number shows: everything worded, nothing more. */
export interface TrialCard extends StudyHead {
  stage: string;
  people: string;
  places: string;
  following: boolean;
  /** From a copy that the registry may have overtaken. */
  isOld: boolean;
}

/** How reading all studies of a page stands. */
export interface ReadAll {
  total: number;
  done: number;
  failed: number;
  running: boolean;
  /** What stopped it, when nobody did. */
  failure?: Failure;
}

/** A command with its keys as the browser writes them; empty where none are set. */
export interface Shortcut {
  name: 'open-read' | 'open-library';
  keys: string;
}

/**
 * How it went to point at words on a page. `covered`: shown, but the panel stands over it. `absent`: these words are not
 * on this page. `elsewhere`: the page in front is not the study's.
 */
export type Shown = 'shown' | 'covered' | 'absent' | 'elsewhere';

export type ExtensionPage = 'library' | 'options' | 'welcome';

// ── The messages ────────────────────────────────────────────────────────────────────────────────

/** Request and reply of every message to the background. */
export interface ToBackground {
  'cs-bg-open-overlay': { ask: { nctId: string }; reply: null };
  /** The overlay that was asked for in this frame is closed: its badge gets the focus back. */
  'cs-bg-focus-frame': { ask: { frameId: number }; reply: null };
  /** The same, but an overlay that shows this study is closed. */
  'cs-bg-toggle-overlay': { ask: { nctId: string }; reply: null };
  /** Somebody points at a badge: time to put in the script that shows cards. */
  'cs-bg-hover': { ask: Record<never, never>; reply: null };
  /** The study the page is about now; empty when it is about none any more, left out where badges are not wanted. */
  'cs-bg-page': { ask: { nctId?: string }; reply: null };
  /** Null when it is not known and may not be fetched. */
  'cs-bg-card': { ask: { nctId: string; fetch: boolean }; reply: TrialCard | null };
  /** The tab at the edge was moved on this site. */
  'cs-bg-move-tab': { ask: EdgePlace; reply: null };
  /** The tab at the edge is not wanted, on this site or anywhere. */
  'cs-bg-hide-tab': { ask: { everywhere: boolean }; reply: null };
  'ui-bg-get-trial': { ask: { nctId: string; refresh: boolean }; reply: TrialAnswer };
  'ui-bg-follow': { ask: { nctId: string }; reply: FollowState };
  'ui-bg-unfollow': { ask: { nctId: string }; reply: FollowState };
  /** Adds conditions to those followed; the reply names which of this study's conditions are followed then. */
  'ui-bg-follow-conditions': { ask: { nctId: string; conditions: string[] }; reply: FollowState };
  'ui-bg-unfollow-conditions': { ask: { nctId: string; conditions: string[] }; reply: FollowState };
  'ui-bg-unfollow-condition': { ask: { condition: string }; reply: FollowedCondition[] };
  'ui-bg-filter-condition': {
    ask: { condition: string; filter: StudyFilter };
    reply: FollowedCondition[];
  };
  /** All, newest first; or those of `nctIds` that are in the list. */
  'ui-bg-list-saved': { ask: { nctIds?: string[] }; reply: SavedTrial[] };
  'ui-bg-list-changes': { ask: Record<never, never>; reply: ChangesListed };
  'ui-bg-list-conditions': { ask: Record<never, never>; reply: FollowedCondition[] };
  /** Ids of changes, and of new studies: their number, with anything before it. */
  'ui-bg-mark-seen': { ask: { ids: string[] }; reply: null };
  'ui-bg-annotate': { ask: { nctId: string; notes?: string; tags?: string[] }; reply: SavedTrial };
  'ui-bg-change-saved': { ask: { nctIds: string[]; change: SavedChange }; reply: null };
  'ui-bg-notices': { ask: Record<never, never>; reply: Notices };
  /** Brings back what was taken out of the list last. */
  'ui-bg-put-back': { ask: Record<never, never>; reply: null };
  'ui-bg-close-notice': { ask: { notice: keyof Notices }; reply: null };
  'ui-bg-history': { ask: { nctId: string }; reply: StudyHistory };
  /** The versions the registry keeps itself, asked for on request only. */
  'ui-bg-registry-history': { ask: { nctId: string }; reply: PastVersion[] };
  'ui-bg-compare-versions': {
    ask: { nctId: string; before: VersionName; after: VersionName };
    reply: Change[];
  };
  'ui-bg-check-now': { ask: Record<never, never>; reply: { checked: number; changes: number } };
  'ui-bg-last-check': {
    ask: Record<never, never>;
    reply: { at: string | null; failure?: Failure };
  };
  /** Towns of studies known here whose name, region or country begins with what was typed. */
  'ui-bg-find-places': { ask: { typed: string }; reply: HomePlace[] };
  /** Null before the first exchange. */
  'ui-bg-sync-state': { ask: Record<never, never>; reply: SyncState | null };
  'ui-bg-get-settings': { ask: Record<never, never>; reply: Settings };
  'ui-bg-set-settings': { ask: { settings: Partial<Settings> }; reply: Settings };
  'ui-bg-cite': {
    ask: { nctId: string; format: CiteFormat };
    reply: Citation;
  };
  'ui-bg-export': { ask: Record<never, never>; reply: { json: string; filename: string } };
  'ui-bg-import-preview': { ask: { json: string }; reply: ImportPreview };
  'ui-bg-import-apply': { ask: { token: string }; reply: ImportPreview };
  /** Copies of everything saved that were made by themselves, newest first. */
  'ui-bg-list-backups': {
    ask: Record<never, never>;
    reply: { at: string; trials: number; conditions: number }[];
  };
  /** What restoring such a copy would do; `ui-bg-import-apply` does it. */
  'ui-bg-backup-preview': { ask: { at: string }; reply: ImportPreview };
  'ui-bg-erase': { ask: { what: EraseChoice[] }; reply: null };
  'ui-bg-erase-counts': { ask: Record<never, never>; reply: Record<EraseChoice, number> };
  'ui-bg-request-log': { ask: Record<never, never>; reply: RequestLogRow[] };
  'ui-bg-open-page': { ask: { page: ExtensionPage; hash?: string }; reply: null };
  /** `all`: every place on the page gets its badge, however many they are. */
  'ui-bg-page-trials': { ask: { all?: boolean }; reply: PageTrials };
  'ui-bg-list-sites': { ask: Record<never, never>; reply: SiteState[] };
  /** Headlines of those studies a copy is kept of; asks nobody. */
  'ui-bg-known-heads': { ask: { nctIds: string[] }; reply: StudyHead[] };
  'ui-bg-read-all': { ask: { nctIds: string[] }; reply: ReadAll };
  'ui-bg-read-all-stop': { ask: Record<never, never>; reply: ReadAll };
  'ui-bg-read-all-state': { ask: Record<never, never>; reply: ReadAll };
  'ui-bg-shortcuts': { ask: Record<never, never>; reply: Shortcut[] };
  'ui-bg-change-shortcuts': { ask: Record<never, never>; reply: null };
  /** `beside`: the popup has opened the side panel. */
  'ui-bg-open-overlay-in-tab': { ask: { nctId: string; beside?: boolean }; reply: null };
  /** The study for the side panel beside this tab; `nctId` when one was asked for in the panel. */
  'ui-bg-beside': { ask: { tabId: number; nctId?: string }; reply: string | null };
  'ui-bg-show-source': { ask: { tabId: number; source: Source; nctIds: string[] }; reply: Shown };
}

/** A site where badges can be switched on, and whether the browser lets us onto all of its hosts. */
export interface SiteState {
  name: string;
  kind: SiteKind;
  hosts: string[];
  /** Those of them the browser lets us onto: none, all, or, where a site has several, some. */
  allowed: string[];
}

/** What a page's detector found. `page` is the study the page itself is about. */
export interface PageTrials {
  page: string | null;
  nctIds: string[];
  /** False where no script may run (browser pages, stores, PDF viewers). */
  readable: boolean;
  /** The page's site, where it is one that can be switched on. */
  site?: SiteState;
  /** Set in a private window, where nothing is kept: then nothing is read ahead. */
  isPrivate?: true;
}

/** Messages of the background to the scripts in a page. */
export interface ToPage {
  /** Does an overlay listen here? `open`: and is it open? */
  'bg-cs-overlay-there': { ask: { open?: boolean }; reply: null };
  /** `answer` is left out when it takes long: the overlay says so, and asks. `frameId`: the frame it was asked for in. */
  'bg-cs-show-trial': {
    ask: {
      nctId: string;
      settings: Settings;
      answer?: Reply<'ui-bg-get-trial'>;
      frameId?: number;
    };
    reply: null;
  };
  /** Taken by an overlay that shows this study, or any where none is named: it closes. */
  'bg-cs-hide-trial': { ask: { nctId: string }; reply: null };
  /** To the script of cards and edge tab. `page`: the study the page is about, empty for none; left out, nothing about that. */
  'bg-cs-aside': { ask: { page?: string }; reply: null };
  /** Scrolls to the words of a source and marks them, without a panel. */
  'bg-cs-show-source': { ask: { source: Source; nctIds: string[] }; reply: Shown };
  /** To the detector, whose every byte counts: it says each study as often as the page names it. */
  'bg-cs-list-trials': { ask: { all?: boolean }; reply: { page?: string; nctIds: string[] } };
}

/** Broadcast to overlay and extension pages after something saved has changed. */
export interface Broadcasts {
  /** There may be another study for the side panel beside this tab. It answers `true`, and asks. */
  'bg-ui-beside': { tabId: number };
  /** `nctIds`: all that changed concerns these studies alone. `wording`: of the settings, what reads depend on. */
  'bg-all-changed': {
    what: ('saved' | 'changes' | 'settings' | 'wording' | 'reading' | 'sites')[];
    nctIds?: string[];
  };
}

export type Message = keyof ToBackground;
export type Ask<M extends Message> = ToBackground[M]['ask'];
export type Reply<M extends Message> = Result<ToBackground[M]['reply']>;
