// The words of a language other than English come in a script of their own, once, by what the background can do.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const fresh = () => import('../../lib/platform/loadWords.ts');

beforeEach(() => {
  resetBrowser();
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('loads a language once in a service worker, and nothing for English', async () => {
  const importScripts = vi.fn<(url: string) => void>();
  vi.stubGlobal('importScripts', importScripts);
  const { loadWords } = await fresh();
  await loadWords('en');
  expect(importScripts).not.toHaveBeenCalled();
  await Promise.all([loadWords('es'), loadWords('es')]);
  await loadWords('es');
  expect(importScripts).toHaveBeenCalledExactlyOnceWith('/spanish.js');
});

it('says so when the script cannot be loaded, and tries again the next time', async () => {
  const importScripts = vi.fn<(url: string) => void>();
  importScripts.mockImplementationOnce(() => {
    throw new Error('not kept');
  });
  vi.stubGlobal('importScripts', importScripts);
  const { loadWords } = await fresh();
  await expect(loadWords('es')).rejects.toThrow('not kept');
  await expect(loadWords('es')).resolves.toBeUndefined();
});

it('loads every script while a service worker is installed, so that it may later', async () => {
  const importScripts = vi.fn<(url: string) => void>();
  const listen = vi.fn<(type: string, listener: () => void) => void>();
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('addEventListener', listen);
  const { keepWordsForLater } = await fresh();
  keepWordsForLater();
  expect(importScripts).not.toHaveBeenCalled();
  expect(listen).toHaveBeenCalledExactlyOnceWith('install', expect.any(Function));
  listen.mock.calls[0]?.[1]();
  expect(importScripts).toHaveBeenCalledExactlyOnceWith('/spanish.js');
});

it('keeps nothing in a page, which can load a script at any time', async () => {
  const listen = vi.fn();
  vi.stubGlobal('addEventListener', listen);
  const { keepWordsForLater } = await fresh();
  keepWordsForLater();
  expect(listen).not.toHaveBeenCalled();
});
