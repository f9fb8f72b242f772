// How the reader wants it: the settings of the panel and the words that can be explained.
import { createContext, useContext } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { GlossFinder } from '../textPieces.ts';

export interface Reading {
  settings: Settings;
  change(part: Partial<Settings>): void;
  finder: GlossFinder | null;
  /** Words for the registry's codes, by code. */
  valueWords: Readonly<Record<string, string>>;
}

export const ReadingContext = createContext<Reading>({
  settings: DEFAULT_SETTINGS,
  change: () => {},
  finder: null,
  valueWords: {},
});

export const useReading = (): Reading => useContext(ReadingContext);
