// Settings in `storage.local`, where the detector reads them too.
import browser from 'webextension-polyfill';
import { readSettings } from '../settings/checkSettings.ts';
import type { Settings } from '../settings/settings.ts';

const KEY = 'settings';

/** The settings; defaults for whatever is missing or damaged. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and gives them all. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Back to the defaults. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
