// What reads studies comes in scripts of its own, once, by what the background can do.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const fresh = () => import('../../lib/platform/lateScripts.ts');

beforeEach(() => {
  resetBrowser();
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('loads rules and words once in a service worker, and Spanish only for who reads Spanish', async () => {
  const importScripts = vi.fn<(url: string) => void>();
  vi.stubGlobal('importScripts', importScripts);
  const { loadReader } = await fresh();
  await loadReader('en');
  expect(importScripts.mock.calls).toEqual([['/reader.js']]);
  await Promise.all([loadReader('es'), loadReader('es')]);
  await loadReader('es');
  expect(importScripts.mock.calls).toEqual([['/reader.js'], ['/spanish.js']]);
});

it('says so when the script cannot be loaded, and tries again the next time', async () => {
  const importScripts = vi.fn<(url: string) => void>();
  importScripts.mockImplementationOnce(() => {
    throw new Error('not kept');
  });
  vi.stubGlobal('importScripts', importScripts);
  const { loadReader } = await fresh();
  await expect(loadReader('es')).rejects.toThrow('not kept');
  await expect(loadReader('es')).resolves.toBeUndefined();
});

it('loads every script while a service worker is installed, so that it may later', async () => {
  const importScripts = vi.fn<(url: string) => void>();
  const listen = vi.fn<(type: string, listener: () => void) => void>();
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('addEventListener', listen);
  const { keepScriptsForLater } = await fresh();
  keepScriptsForLater();
  expect(importScripts).not.toHaveBeenCalled();
  expect(listen).toHaveBeenCalledExactlyOnceWith('install', expect.any(Function));
  listen.mock.calls[0]?.[1]();
  expect(importScripts.mock.calls).toEqual([['/reader.js'], ['/spanish.js']]);
});

it('keeps nothing in a page, which can load a script at any time', async () => {
  const listen = vi.fn();
  vi.stubGlobal('addEventListener', listen);
  const { keepScriptsForLater } = await fresh();
  keepScriptsForLater();
  expect(listen).not.toHaveBeenCalled();
});
