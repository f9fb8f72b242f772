// A real Chromium whose library holds many studies, and what is measured in it.
import type { KeyInput, Page } from 'puppeteer-core';
import { launchDriver } from '../../browsers/drive/driver.ts';
import { waitFor } from '../../browsers/drive/waitFor.ts';
import { inventedSaved } from './inventedSaved.ts';

declare global {
  var usableAt: number | undefined;
  var painted: number[];
  var tasks: number[];
}

const SHARE = 500;
const SCROLL_STEPS = 120;

/** Runs in the page: puts rows into the database that the extension has made. False while it has not. */
function putRows(rows: unknown[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plain-trial');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const work = db.transaction('saved', 'readwrite');
      for (const row of rows) work.objectStore('saved').put(row);
      work.onabort = () => reject(work.error);
      work.oncomplete = () => {
        db.close();
        resolve(true);
      };
    };
  });
}

/** Runs in the page: milliseconds to read the table, the database being open. */
function readBare(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plain-trial');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const started = performance.now();
      const reading = opening.result.transaction('saved').objectStore('saved').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        const passed = performance.now() - started;
        opening.result.close();
        resolve(passed);
      };
    };
  });
}

/** Runs in the page before its own scripts: notes when a row of the list was first painted. */
function watchForRows(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('.saved-row') === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.usableAt = performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: notes for every key in the search how long it took until what it found was painted. */
function watchTyping(): void {
  globalThis.painted = [];
  let pressed = 0;
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  const shown = document.querySelector('.page-main search ~ [role=status]');
  if (shown === null) throw new Error('nothing says how many are shown');
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - pressed)));
  }).observe(shown, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page: scrolls down a part of the list each frame and gives the longest task (0: none over 50 ms). */
async function scrollThrough(steps: number): Promise<number> {
  const tasks: number[] = [];
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  watch.observe({ type: 'longtask' });
  const pixels = document.documentElement.scrollHeight / steps / 4;
  for (let step = 0; step < steps; step += 1) {
    window.scrollBy({ top: step % 8 === 7 ? pixels * 8 : 400, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  watch.disconnect();
  return Math.max(0, ...tasks);
}

export interface LibraryBench {
  /** Milliseconds from going to the page to its first row. */
  usable(): Promise<number>;
  /** Milliseconds of a bare read of the table, in a page of its own. */
  bare(): Promise<number>;
  /** Milliseconds from each key of the words, typed and taken back, to what it leaves of the list, painted. */
  type(words: string): Promise<number[]>;
  /** The longest task while scrolling, milliseconds; 0 when none was over 50. */
  scroll(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the browser and fills the library. The database is the extension's own making: it opens it first. */
export async function startLibraryBench(
  path: string,
  extension: string,
  studies: number,
): Promise<LibraryBench> {
  const driver = await launchDriver({
    name: 'chromium',
    path,
    extension,
    headless: true,
    window: { width: 1280, height: 900 },
  });
  const first = await driver.openExtensionPage('library.html');
  const address = await first.url();
  await waitFor(
    'the database',
    async () =>
      (await first.call(async () =>
        (await indexedDB.databases()).some(({ name }) => name === 'plain-trial'),
      )) || undefined,
  );
  await waitFor(
    'the empty library',
    async () =>
      (await first.call(() => document.querySelector('.page-main p:not(.fine)') !== null)) ||
      undefined,
  );
  for (let from = 0; from < studies; from += SHARE) {
    const rows = Array.from({ length: SHARE }, (_, at) => inventedSaved(from + at));
    await first.call(putRows, rows);
  }
  await first.close();

  const blank = async (): Promise<Page> => {
    const page = await driver.browser.newPage();
    await page.goto(new URL('manifest.json', address).href);
    return page;
  };
  const library = async (): Promise<Page> => {
    const page = await blank();
    await page.evaluateOnNewDocument(watchForRows);
    await page.goto(new URL('library.html', address).href);
    await page.waitForFunction(() => globalThis.usableAt !== undefined);
    return page;
  };
  const on = async <T>(page: Page, measure: (page: Page) => Promise<T>): Promise<T> => {
    try {
      return await measure(page);
    } finally {
      await page.close();
    }
  };
  return {
    usable: async () =>
      on(await library(), (page) => page.evaluate(() => globalThis.usableAt ?? Number.NaN)),
    bare: async () => on(await blank(), (page) => page.evaluate(readBare)),
    type: async (words) =>
      on(await library(), async (page) => {
        await page.evaluate(watchTyping);
        await page.focus('input[type=search]');
        const back = [...words].map(() => 'Backspace' as const);
        for (const [at, key] of [...words, ...back].entries()) {
          await page.keyboard.press(key as KeyInput);
          await page.waitForFunction((wanted) => painted.length >= wanted, {}, at + 1);
        }
        return page.evaluate(() => painted);
      }),
    scroll: async () => on(await library(), (page) => page.evaluate(scrollThrough, SCROLL_STEPS)),
    close: driver.close,
  };
}
