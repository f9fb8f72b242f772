// What a person can set; kept in `storage.local`, never in the database.

export type Appearance = 'auto' | 'light' | 'dark';
export type TextSize = 16 | 18 | 21 | 24;
export type ReadLength = 'short' | 'standard' | 'registry';

/** Where a person is, as they chose it; it never leaves the computer. Degrees. */
export interface HomePlace {
  name: string;
  lat: number;
  lon: number;
}

/** Hours of the person's own day, 0 to 23: from the first one on, until the second begins. */
export interface QuietHours {
  from: number;
  to: number;
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
  /** Host names where badges and overlay stay away. */
  sitesOff: string[];
  /** Hours between two checks of followed studies: 6 to 168. */
  checkEvery: number;
  notifications: boolean;
  /** No notification is shown in these hours; it comes when they end. */
  quietHours: QuietHours | null;
  place: HomePlace | null;
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
  sitesOff: [],
  checkEvery: 24,
  notifications: true,
  quietHours: null,
  place: null,
  sync: false,
};
