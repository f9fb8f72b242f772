// Loads the words of a language that is no part of the background's own script.
import browser from 'webextension-polyfill';

/** Built from `entrypoints/`; English is always there. */
const SCRIPTS: Readonly<Record<string, '/spanish.js'>> = { es: '/spanish.js' };

/** In a service worker; an event page has none. */
declare const importScripts: ((url: string) => void) | undefined;

const loaded = new Map<string, Promise<unknown>>();

async function load(script: string): Promise<void> {
  // Chromium's background is a service worker, which must not `import()`; Firefox's is a page, which can do nothing else.
  if (typeof importScripts === 'function') importScripts(script);
  else await import(/* @vite-ignore */ browser.runtime.getURL(script));
}

/** Makes sure that the read can speak this language. Loads once; throws if the package lacks its own script. */
export async function loadWords(language: string): Promise<void> {
  const script = SCRIPTS[language];
  if (script === undefined) return;
  const loading = loaded.get(script) ?? load(script);
  loaded.set(script, loading);
  await loading.catch((error: unknown) => {
    loaded.delete(script);
    throw error;
  });
}

/** To be called as the background starts: a service worker can later load only what it loaded while being installed. */
export function keepWordsForLater(): void {
  if (typeof importScripts !== 'function') return;
  addEventListener('install', () => {
    for (const script of Object.values(SCRIPTS)) importScripts(script);
  });
}
