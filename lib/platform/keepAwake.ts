// A worker without events is stopped after 30 seconds; a check of many studies, one request a second, takes longer.
import browser from 'webextension-polyfill';

const BEAT_MS = 20_000;

/** Keeps the background awake while the work runs: any call of an extension API starts the 30 seconds anew. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
