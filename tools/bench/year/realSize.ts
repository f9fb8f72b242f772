// What rows weigh in a real Chromium: written into the database the extension made, and the browser asked how much it takes.
import { launchDriver } from '../../browsers/drive/driver.ts';
import { waitFor } from '../../browsers/drive/waitFor.ts';
import type { Table } from './simulateYear.ts';

/** Characters of JSON that travel to the page at once. */
const SHARE = 2_000_000;

/** Runs in the page: true once the extension has made its tables. */
async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'plain-trial');
}

/** Runs in the page: adds rows to a table. */
function putRows(name: string, rows: unknown[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plain-trial');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const work = db.transaction(name, 'readwrite');
      for (const row of rows) work.objectStore(name).put(row);
      work.onabort = () => reject(work.error);
      work.oncomplete = () => {
        db.close();
        resolve(true);
      };
    };
  });
}

/** Runs in the page: bytes on the disk that the browser counts for IndexedDB. */
async function bytesTaken(): Promise<number> {
  const { usageDetails } = (await navigator.storage.estimate()) as StorageEstimate & {
    usageDetails?: { indexedDB?: number };
  };
  return usageDetails?.indexedDB ?? Number.NaN;
}

function* shares(rows: readonly unknown[]): Generator<unknown[]> {
  let share: unknown[] = [];
  let size = 0;
  for (const row of rows) {
    share.push(row);
    size += JSON.stringify(row).length;
    if (size < SHARE) continue;
    yield share;
    share = [];
    size = 0;
  }
  if (share.length > 0) yield share;
}

/** Bytes the browser says its IndexedDB takes with these tables. `path`: of the browser; `extension`: a build. */
export async function realSize(path: string, extension: string, tables: Table[]): Promise<number> {
  const driver = await launchDriver({
    name: 'chromium',
    path,
    extension,
    headless: true,
    window: { width: 1280, height: 900 },
  });
  try {
    const page = await driver.openExtensionPage('options.html');
    await waitFor('the database', async () => (await page.call(isThere)) || undefined);
    for (const { name, rows } of tables)
      for (const share of shares(rows)) await page.call(putRows, name, share);
    return await page.call(bytesTaken);
  } finally {
    await driver.close();
  }
}
