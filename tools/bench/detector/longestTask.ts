// The longest task while the extension looks at a big page and places its badges there.
import { startWorld } from '../../../tests/e2e/support/world.ts';
import { bigPage, type PageKind } from './bigPage.ts';

const PAGE = 'https://clinicaltrials.gov/big';
const AT_REST_MS = 3_000;

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
};
declare global {
  var tasks: number[];
}

const sitesOff = (hosts: string[]) => chrome.storage.local.set({ settings: { sitesOff: hosts } });

/**
 * Milliseconds; 0 when no task was longer than 50, the least the browser reports. The page has come to rest before the
 * extension is switched on for it, so what it takes to load and lay out 10 MB does not count.
 */
export async function longestTask(kind: PageKind): Promise<number> {
  const world = await startWorld('chromium');
  try {
    world.registry.setPage(PAGE, bigPage(kind, 1_000));
    const settings = await world.openExtensionPage('manifest.json');
    await settings.call(sitesOff, ['clinicaltrials.gov']);
    const tab = await world.open(PAGE);
    await tab.call((ms) => new Promise((resolve) => setTimeout(resolve, ms)), AT_REST_MS);
    await tab.call(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await settings.call(sitesOff, []);
    await tab.call((ms) => new Promise((resolve) => setTimeout(resolve, ms)), AT_REST_MS);
    const badges = await tab.call(() => document.querySelectorAll('plain-trial-badge').length);
    if (badges === 0) throw new Error('no badge was placed');
    return Math.max(0, ...(await tab.call(() => tasks)));
  } finally {
    await world.close();
  }
}
