// The overlay on a page: put there once a document, then told what to show.
import browser from 'webextension-polyfill';
import type { ToPage } from '../messaging/protocol.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { rememberOverlayTab } from './overlayTabs.ts';

type ShowTrial = ToPage['bg-cs-show-trial']['ask'];

/** In this order: the overlay finds React on the isolated world's global object (`tools/build/sharedReact.ts`). */
const OVERLAY_FILES = ['/react.js', '/content-scripts/overlay.js'];
const TOP_FRAME = 0;

/** True when an overlay is there and took the message; without one nobody answers. */
async function tell(tabId: number, ask: ShowTrial): Promise<boolean> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(
      tabId,
      { ...ask, type: 'bg-cs-show-trial' },
      { frameId: TOP_FRAME },
    );
    return reply !== undefined;
  } catch {
    // No script of ours at all in this document: the browser rejects instead of leaving the answer out.
    return false;
  }
}

/** Work under way by tab, so that two quick clicks don't put the overlay in twice. */
const underWay = new Map<number, Promise<Result<null>>>();

async function inject(tabId: number, ask: ShowTrial): Promise<Result<null>> {
  if (await tell(tabId, ask)) return ok(null);
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [TOP_FRAME] },
      files: OVERLAY_FILES,
    });
  } catch (error) {
    return fail('not-permitted', String(error));
  }
  return (await tell(tabId, ask)) ? ok(null) : fail('bug', 'the overlay does not answer');
}

/**
 * Shows a study in a tab's overlay. `not-permitted` where no script may run (browser pages, stores).
 * `origin` is the page's: from then on its overlay may ask what an overlay may ask.
 */
export async function showTrialInTab(
  { tabId, origin }: { tabId: number; origin: string },
  ask: ShowTrial,
): Promise<Result<null>> {
  await rememberOverlayTab(tabId, origin);
  const before = underWay.get(tabId);
  const shown = before ? before.then(() => inject(tabId, ask)) : inject(tabId, ask);
  underWay.set(tabId, shown);
  try {
    return await shown;
  } finally {
    if (underWay.get(tabId) === shown) underWay.delete(tabId);
  }
}
