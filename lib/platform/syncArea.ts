// The browser's own sync: small items that it carries between a person's browsers. Refusals are values; local data never hang on it.
import browser from 'webextension-polyfill';
import { fail, ok, type Result } from '../result/result.ts';

async function refusable<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail(/quota/i.test(detail) ? 'storage-full' : 'storage-refused', detail);
  }
}

/** Every item; anybody who can write to the person's sync may have written them. */
export const readSyncArea = (): Promise<Result<Record<string, unknown>>> =>
  refusable(() => browser.storage.sync.get(null));

/** Writes first and takes away afterwards: stopped in between, there is too much and never too little. */
export const writeSyncArea = (change: {
  write: Record<string, unknown>;
  remove: string[];
}): Promise<Result<null>> =>
  refusable(async () => {
    if (Object.keys(change.write).length > 0) await browser.storage.sync.set(change.write);
    if (change.remove.length > 0) await browser.storage.sync.remove(change.remove);
    return null;
  });

/** Calls back when another browser's writing has arrived, or our own was taken. */
export const onSyncAreaChanged = (listener: () => unknown): void =>
  browser.storage.sync.onChanged.addListener(listener);
