// What a person can set; kept in `storage.local`, never in the database.

export type Appearance = 'auto' | 'light' | 'dark';
export type TextSize = 16 | 18 | 21 | 24;
export type ReadLength = 'short' | 'standard' | 'registry';

/** Where a person is, as they chose it; it never leaves the computer. A town has a position in degrees, a country none. */
export interface HomePlace {
  name: string;
  lat?: number;
  lon?: number;
  /** In English, as the registry writes it. */
  country?: string;
}

/** Hours of the person's own day, 0 to 23: from the first one on, until the second begins. */
export interface QuietHours {
  from: number;
  to: number;
}

/** A place at the window's edge; `at` is the share of its height above the middle of what stands there, 0 to 1. */
export interface EdgePlace {
  side: 'left' | 'right';
  at: number;
}

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
  pushPage: boolean;
  /** Reads show beside the page, in the browser's side panel, where that can be opened. */
  beside: boolean;
  /** A card while somebody points at a badge. */
  hoverCards: boolean;
  /** The tab at the window's edge on the page of a study. */
  edgeTab: boolean;
  /** Host names where that tab stays away. */
  edgeTabOff: string[];
  /** Where a person moved it, by host name. */
  edgePlaces: Record<string, EdgePlace>;
  /** Host names where badges and overlay stay away. */
  sitesOff: string[];
  /** Hours between two checks of followed studies: 6 to 168. */
  checkEvery: number;
  notifications: boolean;
  /** No notification is shown in these hours; it comes when they end. */
  quietHours: QuietHours | null;
  place: HomePlace | null;
  /** Once a month the library offers to save a copy into a file. */
  monthlyCopy: boolean;
  /** When a copy was last saved into a file, ISO 8601 UTC, or empty. */
  copySavedAt: string;
  /** When the offer was last put off, ISO 8601 UTC, or empty. */
  copyPutOffAt: string;
  /** Followed studies, tags and notes also go through the browser's own sync. */
  sync: boolean;
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
  pushPage: false,
  beside: false,
  hoverCards: true,
  edgeTab: true,
  edgeTabOff: [],
  edgePlaces: {},
  sitesOff: [],
  checkEvery: 24,
  notifications: true,
  quietHours: null,
  place: null,
  monthlyCopy: true,
  copySavedAt: '',
  copyPutOffAt: '',
  sync: false,
};
