// Loads what reads studies: scripts that are no part of the background's own, because most of what wakes it needs none of them.
import browser from 'webextension-polyfill';

/** Built from `entrypoints/`. Rules, lexicon and English; whatever else a language adds comes after it. */
const READER = '/reader.js';
const WORDS: Readonly<Record<string, string>> = { es: '/spanish.js' };

/** In a service worker; an event page has none. */
declare const importScripts: ((url: string) => void) | undefined;

const loaded = new Map<string, Promise<unknown>>();

async function load(script: string): Promise<void> {
  // Chromium's background is a service worker, which must not `import()`; Firefox's is a page, which can do nothing else.
  if (typeof importScripts === 'function') importScripts(script);
  else await import(/* @vite-ignore */ browser.runtime.getURL(script));
}

async function loadOnce(script: string): Promise<void> {
  const loading = loaded.get(script) ?? load(script);
  loaded.set(script, loading);
  await loading.catch((error: unknown) => {
    loaded.delete(script);
    throw error;
  });
}

/** Makes sure that studies can be read in this language. Loads once; throws if the package lacks a script. */
export async function loadReader(language: string): Promise<void> {
  await loadOnce(READER);
  const words = WORDS[language];
  if (words !== undefined) await loadOnce(words);
}

/** To be called as the background starts: a service worker can later load only what it loaded while being installed. */
export function keepScriptsForLater(): void {
  if (typeof importScripts !== 'function') return;
  addEventListener('install', () => {
    for (const script of [READER, ...Object.values(WORDS)]) importScripts(script);
  });
}
