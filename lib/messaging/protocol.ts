// Every message between the page, the background and our own pages: types only.
// Names say who speaks to whom: cs = content script on a page, ui = overlay or extension page, bg = background.
import type { Failure, Result } from '../result/result.ts';
import type { PlainRead } from '../summary/plainRead.ts';
import type { Trial } from '../trial/trial.ts';

// ── Settings ────────────────────────────────────────────────────────────────────────────────────

export type Appearance = 'auto' | 'light' | 'dark';
export type TextSize = 16 | 18 | 21 | 24;
export type ReadLength = 'short' | 'standard' | 'registry';

/** Kept in `storage.local` under the key `settings`; the detector reads it there. Missing fields mean the default. */
export interface Settings {
  language: 'auto' | 'en' | 'es';
  appearance: Appearance;
  textSize: TextSize;
  length: ReadLength;
  showSources: boolean;
  explainWords: boolean;
  generalCards: boolean;
  openByItself: boolean;
  edgeTab: boolean;
  pushPage: boolean;
  /** Host names where badges and overlay stay away. */
  sitesOff: string[];
  /** Hours between two checks of followed studies: 6 to 168. */
  checkEvery: number;
  notifications: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  appearance: 'auto',
  textSize: 16,
  length: 'standard',
  showSources: false,
  explainWords: true,
  generalCards: true,
  openByItself: false,
  edgeTab: true,
  pushPage: false,
  sitesOff: [],
  checkEvery: 24,
  notifications: true,
};

// ── What the overlay shows ──────────────────────────────────────────────────────────────────────

/** One row of the clinician's table. `ptr` leads to the page's own words. */
export interface FactRow {
  label: string;
  values: { text: string; ptr?: string }[];
}
export interface FactTable {
  heading: string;
  rows: FactRow[];
}

/** A condition in plain words (when known) and as registered. */
export interface PlainCondition {
  listed: string;
  ptr: string;
  /** `ALS (amyotrophic lateral sclerosis)` */
  plain?: string;
  /** `a disease of the nerve cells that control movement` */
  line?: string;
}

/** A word of the read that can be explained in place. */
export interface Gloss {
  term: string;
  plain: string;
}

export type FollowState =
  | { following: false }
  | { following: true; since: string; conditions: string[] };

/** Everything a panel needs, worked out by the background. Dates are ISO 8601 in UTC. */
export interface TrialAnswer {
  /** The number asked for, canonical; differs from `read.nctId` when the registry merged the two. */
  asked: string;
  trial: Trial;
  read: PlainRead;
  facts: FactTable[];
  conditions: PlainCondition[];
  glosses: Gloss[];
  /** The registry's own words for each section (plain text of the fields it rests on), for `length: 'registry'`. */
  verbatim: Partial<Record<PlainRead['sections'][number]['id'], string[]>>;
  fetchedAt: string;
  /** Present when the registry could not be asked and this is the saved copy. */
  stale?: { since: string; why: Failure };
  follow: FollowState;
  changes: Change[];
}

// ── Saved and followed ──────────────────────────────────────────────────────────────────────────

export type ChangeWeight = 'important' | 'notable' | 'minor';

/** One change in plain words, with the two values it came from. */
export interface Change {
  /** A hash of study, kind and the two values: the same change has the same id. */
  id: string;
  nctId: string;
  kind: string;
  weight: ChangeWeight;
  text: string;
  before: string | null;
  after: string | null;
  ptr: string;
  /** When we found it, ISO 8601 UTC. */
  foundAt: string;
  seen: boolean;
}

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

export interface ImportPreview {
  /** Key to hand back in `ui-bg-import-apply`. */
  token: string;
  trialsNew: number;
  trialsMerged: number;
  trialsSame: number;
  conditionsNew: number;
  exportedAt: string;
}

/** One line of "everything this extension asked the network for". */
export interface RequestLogRow {
  at: string;
  host: string;
  path: string;
  why: 'click' | 'check' | 'import' | 'cross-id';
  bytes: number | null;
  outcome: string;
}

export type EraseChoice = 'cache' | 'saved' | 'changes' | 'requestLog' | 'settings' | 'everything';
export type CiteFormat = 'text' | 'markdown' | 'ris' | 'bibtex';
export type ExtensionPage = 'library' | 'options' | 'welcome';

// ── The messages ────────────────────────────────────────────────────────────────────────────────

/** Request and reply of every message to the background. */
export interface ToBackground {
  'cs-bg-open-overlay': { ask: { nctId: string }; reply: null };
  'ui-bg-get-trial': { ask: { nctId: string; refresh: boolean }; reply: TrialAnswer };
  'ui-bg-follow': { ask: { nctId: string }; reply: FollowState };
  'ui-bg-unfollow': { ask: { nctId: string }; reply: FollowState };
  'ui-bg-follow-conditions': { ask: { nctId: string; conditions: string[] }; reply: FollowState };
  'ui-bg-unfollow-condition': { ask: { condition: string }; reply: FollowedCondition[] };
  'ui-bg-list-saved': { ask: Record<never, never>; reply: SavedTrial[] };
  'ui-bg-list-changes': {
    ask: Record<never, never>;
    reply: { changes: Change[]; newStudies: NewStudy[] };
  };
  'ui-bg-list-conditions': { ask: Record<never, never>; reply: FollowedCondition[] };
  'ui-bg-mark-seen': { ask: { ids: string[] }; reply: null };
  'ui-bg-annotate': { ask: { nctId: string; notes?: string; tags?: string[] }; reply: SavedTrial };
  'ui-bg-check-now': { ask: Record<never, never>; reply: { checked: number; changes: number } };
  'ui-bg-last-check': {
    ask: Record<never, never>;
    reply: { at: string | null; failure?: Failure };
  };
  'ui-bg-get-settings': { ask: Record<never, never>; reply: Settings };
  'ui-bg-set-settings': { ask: { settings: Partial<Settings> }; reply: Settings };
  'ui-bg-cite': {
    ask: { nctId: string; format: CiteFormat };
    reply: { text: string; filename: string; mime: string };
  };
  'ui-bg-export': { ask: Record<never, never>; reply: { json: string; filename: string } };
  'ui-bg-import-preview': { ask: { json: string }; reply: ImportPreview };
  'ui-bg-import-apply': { ask: { token: string }; reply: ImportPreview };
  'ui-bg-erase': { ask: { what: EraseChoice[] }; reply: null };
  'ui-bg-erase-counts': { ask: Record<never, never>; reply: Record<EraseChoice, number> };
  'ui-bg-request-log': { ask: Record<never, never>; reply: RequestLogRow[] };
  'ui-bg-open-page': { ask: { page: ExtensionPage; hash?: string }; reply: null };
  'ui-bg-page-trials': { ask: Record<never, never>; reply: PageTrials };
  'ui-bg-open-overlay-in-tab': { ask: { nctId: string }; reply: null };
}

/** What a page's detector found. `page` is the study the page itself is about. */
export interface PageTrials {
  page: string | null;
  nctIds: string[];
  /** False where no script may run (browser pages, stores, PDF viewers). */
  readable: boolean;
}

/** Messages of the background to the scripts in a page. */
export interface ToPage {
  'bg-cs-show-trial': { ask: { nctId: string; settings: Settings }; reply: null };
  'bg-cs-list-trials': { ask: Record<never, never>; reply: PageTrials };
}

/** Broadcast to overlay and extension pages after something saved has changed. */
export interface Broadcasts {
  'bg-all-changed': { what: ('saved' | 'changes' | 'settings')[] };
}

export type Message = keyof ToBackground;
export type Ask<M extends Message> = ToBackground[M]['ask'];
export type Reply<M extends Message> = Result<ToBackground[M]['reply']>;
