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
 * Runs in the page: sets as many badges as the detector does near the window, each behind a number in the middle of
 * its text, and does nothing else. What the browser takes to lay out the page anew, nobody who shows a badge can save.
 */
function onlyInsert(count: number): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let left = count; left > 0 && walker.nextNode(); ) {
    const text = walker.currentNode as Text;
    const start = text.data.search(/NCT0\d{7}/);
    if (start < 0) continue;
    const badge = document.createElement('plain-trial-badge');
    badge.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
    text.splitText(start + 'NCT01234567'.length).before(badge);
    left -= 1;
  }
}

/** What happens in the page while its tasks are measured. */
type Happens = 'nothing' | 'one badge' | 'only insert' | 'detector';

/**
 * Milliseconds of the longest task while the extension is switched on and works, once the page has come to rest: what
 * it takes to load and lay out 10 MB does not count. Without the detector nothing is switched on, and the browser's
 * own housekeeping is the same. 0 when no task was longer than 50, the least that Chromium tells of.
 */
async function longestOnce(
  world: World,
  settings: Tab,
  happens: Happens,
  badges: { count: number },
): Promise<number> {
  await settings.call(sitesOff, ['clinicaltrials.gov']);
  const tab = await world.open(PAGE);
  try {
    await tab.call(rest, AT_REST_MS);
    await tab.call(watchTasks);
    if (happens === 'detector') await settings.call(sitesOff, []);
    if (happens === 'only insert') await tab.call(onlyInsert, badges.count);
    if (happens === 'one badge') await tab.call(onlyInsert, 1);
    await tab.call(rest, AT_REST_MS);
    const longest = await tab.call(() => globalThis.longest());
    const placed = await tab.call(() => document.querySelectorAll('plain-trial-badge').length);
    if (placed > 0 !== (happens !== 'nothing')) throw new Error(`${placed} badges were placed`);
    if (happens === 'detector') badges.count = placed;
    return longest;
  } finally {
    await tab.close();
  }
}

/**
 * Medians of some rounds in turn, each on a page of its own: with the extension at work, where only the same badges are
 * inserted, where only one is, and where nothing happens.
 */
export async function longestTask(
  browser: BrowserName,
  kind: PageKind,
): Promise<Record<Happens, number>> {
  const world = await startWorld(browser);
  try {
    world.registry.setPage(PAGE, bigPage(kind, 1_000));
    const settings = await world.openExtensionPage('manifest.json');
    const badges = { count: 0 };
    const once = (happens: Happens) => () => longestOnce(world, settings, happens, badges);
    const [detector, insert, one, nothing] = await inTurns(
      ROUNDS,
      once('detector'),
      once('only insert'),
      once('one badge'),
      once('nothing'),
    );
    return { detector, 'only insert': insert, 'one badge': one, nothing };
  } finally {
    await world.close();
  }
}
