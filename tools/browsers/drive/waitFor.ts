// Waits until something is there, and says what was missing when it never comes.
import { setTimeout as pause } from 'node:timers/promises';

const STEP_MS = 50;
const DEFAULT_MS = 20_000;

/** Asks again and again until `look` gives a value; throws with `what` after `ms`. An error of the last try is told too. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined>,
  ms = DEFAULT_MS,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    let failed: unknown;
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      // A page between two addresses has no document to ask: the next try decides.
      failed = error;
    }
    if (performance.now() > end) {
      const seen = failed instanceof Error && failed.message !== '' ? ` (${failed.message})` : '';
      throw new Error(`Waited ${ms} ms for ${what}${seen}`, { cause: failed });
    }
    await pause(STEP_MS);
  }
}
