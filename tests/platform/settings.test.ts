// Settings live in storage.local under one key and survive damage.
import { beforeEach, expect, it, vi } from 'vitest';
import { eraseSettings, loadSettings, saveSettings } from '../../lib/platform/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { fakeBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
beforeEach(() => {
  local.forget();
});

it('are the defaults at first', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keep a change and everything else', async () => {
  await saveSettings({ textSize: 21 });
  expect(await saveSettings({ language: 'es' })).toEqual({
    ...DEFAULT_SETTINGS,
    textSize: 21,
    language: 'es',
  });
  expect(await loadSettings()).toMatchObject({ textSize: 21, language: 'es' });
});

it('are read by the detector under the key "settings"', async () => {
  await saveSettings({ textSize: 21 });
  expect(await local.get('settings')).toMatchObject({ settings: { textSize: 21 } });
});

it('survive a damaged store', async () => {
  await local.set({ settings: 'damaged' });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('go back to the defaults when erased', async () => {
  await saveSettings({ textSize: 21 });
  await eraseSettings();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});
