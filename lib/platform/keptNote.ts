// A note outside the database of how much it keeps: it outlives a database that the browser or somebody erased.
import browser from 'webextension-polyfill';
import type { Kept, Notices } from '../follow/saved.ts';

const KEY = 'kept';

export type KeptNote = Kept & Pick<Notices, 'lost'>;

/** The note; nothing kept where there is none yet. */
export async function readKeptNote(): Promise<KeptNote> {
  const note = (await browser.storage.local.get(KEY))[KEY] as KeptNote | undefined;
  return note ?? { studies: 0, conditions: 0 };
}

export const writeKeptNote = (note: KeptNote): Promise<void> =>
  browser.storage.local.set({ [KEY]: note });
