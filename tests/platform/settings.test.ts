// Settings live in storage.local under one key, survive damage, and are read from there once.
import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

/** The fake one, which outlives a background. */
const { local } = browser.storage;

/** As a background that has just been started has them. */
async function started() {
  vi.resetModules();
  return import('../../lib/platform/settings.ts');
}

beforeEach(() => local.remove('settings'));

it('are the defaults at first', async () => {
  const { loadSettings } = await started();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keep a change and everything else', async () => {
  const { loadSettings, saveSettings } = await started();
  await saveSettings({ textSize: 21 });
  expect(await saveSettings({ language: 'es' })).toEqual({
    ...DEFAULT_SETTINGS,
    textSize: 21,
    language: 'es',
  });
  expect(await loadSettings()).toMatchObject({ textSize: 21, language: 'es' });
});

it('are there for the next background, and for the detector, under the key "settings"', async () => {
  const { saveSettings } = await started();
  await saveSettings({ textSize: 21 });
  expect(await local.get('settings')).toMatchObject({ settings: { textSize: 21 } });
  const { loadSettings } = await started();
  expect(await loadSettings()).toMatchObject({ textSize: 21 });
});

it('are read from the store once, by however many ask', async () => {
  const { loadSettings } = await started();
  const get = vi.spyOn(local, 'get');
  await Promise.all([loadSettings(), loadSettings()]);
  await loadSettings();
  expect(get).toHaveBeenCalledTimes(1);
});

it('are asked for again when the store refused', async () => {
  const { loadSettings } = await started();
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('busy'));
  await expect(loadSettings()).rejects.toThrow('busy');
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('survive a damaged store', async () => {
  await local.set({ settings: 'damaged' });
  const { loadSettings } = await started();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('go back to the defaults when erased', async () => {
  const { eraseSettings, loadSettings, saveSettings } = await started();
  await saveSettings({ textSize: 21 });
  await eraseSettings();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});
