// Settings in `storage.local`, where the detector reads them too.
import browser from 'webextension-polyfill';
import { readSettings } from '../settings/checkSettings.ts';
import type { Settings } from '../settings/settings.ts';

const KEY = 'settings';

/** Nobody else writes them, so what was read once holds while the background lives. */
let known: Promise<Settings> | undefined;

async function read(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The settings; defaults for whatever is missing or damaged. */
export function loadSettings(): Promise<Settings> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** Changes some settings and gives them all. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  known = Promise.resolve(settings);
  return settings;
}

/** Back to the defaults. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
  known = undefined;
}
