// The longest task while the extension looks at a big page and places its badges there.
import { startWorld, type Tab, type World } from '../../../tests/e2e/support/world.ts';
import type { BrowserName } from '../../browsers/browserPaths.ts';
import { inTurns } from '../benchLine.ts';
import { bigPage, type PageKind } from './bigPage.ts';

const PAGE = 'https://clinicaltrials.gov/big';
const AT_REST_MS = 3_000;
const ROUNDS = 3;

interface ExtensionApi {
  storage: { local: { set(items: object): Promise<void> } };
}
declare const chrome: ExtensionApi;
declare global {
  var longest: () => number;
}

const sitesOff = (hosts: string[]) => chrome.storage.local.set({ settings: { sitesOff: hosts } });

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Runs in the page: from here on notes the longest task. Chromium tells of those over 50 ms; in Firefox, which tells of
 * none, it is the longest time for which the page had no turn, whatever the browser did meanwhile.
 */
function watchTasks(): void {
  let longest = 0;
  globalThis.longest = () => longest;
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    return;
  }
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
}

/**
 * Milliseconds of the longest task while the extension is switched on (`after`) and works, once the page has come to
 * rest: what it takes to load and lay out 10 MB does not count. With `after` false nothing is switched on: the
 * control, in which the browser's own housekeeping is the same. 0 when no task was longer than 50, the least that
 * Chromium tells of.
 */
async function longestOnce(world: World, settings: Tab, after: boolean): Promise<number> {
  await settings.call(sitesOff, ['clinicaltrials.gov']);
  const tab = await world.open(PAGE);
  try {
    await tab.call(rest, AT_REST_MS);
    await tab.call(watchTasks);
    if (after) await settings.call(sitesOff, []);
    await tab.call(rest, AT_REST_MS);
    const longest = await tab.call(() => globalThis.longest());
    const badges = await tab.call(() => document.querySelectorAll('plain-trial-badge').length);
    if (badges > 0 !== after) throw new Error(`${badges} badges were placed`);
    return longest;
  } finally {
    await tab.close();
  }
}

/** Medians, with the extension at work and without, of some rounds in turn, each on a page of its own. */
export async function longestTask(
  browser: BrowserName,
  kind: PageKind,
): Promise<[value: number, control: number]> {
  const world = await startWorld(browser);
  try {
    world.registry.setPage(PAGE, bigPage(kind, 1_000));
    const settings = await world.openExtensionPage('manifest.json');
    return await inTurns(
      ROUNDS,
      () => longestOnce(world, settings, true),
      () => longestOnce(world, settings, false),
    );
  } finally {
    await world.close();
  }
}
