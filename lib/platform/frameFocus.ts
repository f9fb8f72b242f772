// The focus in a frame: which badge had it when the read was asked for there, and the way back to it.
import browser from 'webextension-polyfill';

/** The isolated world's own global object: no page sees it. */
interface Opened {
  plainTrialOpener?: HTMLElement | null;
}
interface DomApi {
  chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}

/** Runs in the frame, so it may use nothing from outside. A browser may forget what had the focus when another frame gets it. */
function remember(): void {
  const badge = document.activeElement?.closest<HTMLElement>('plain-trial-badge') ?? null;
  (globalThis as Opened).plainTrialOpener = badge;
}

/** Runs in the frame as well. A badge cannot take the focus itself: its button in the closed root does. */
function giveBack(): void {
  const { plainTrialOpener: opener, chrome } = globalThis as Opened & DomApi;
  if (!opener) return;
  const again = `plain-trial-badge[data-nct="${CSS.escape(opener.dataset.nct ?? '')}"]`;
  const badge = opener.isConnected ? opener : document.querySelector<HTMLElement>(again);
  if (!badge) return;
  const { openOrClosedShadowRoot: own } = badge as { openOrClosedShadowRoot?: ShadowRoot | null };
  const root = badge.shadowRoot ?? own ?? chrome?.dom?.openOrClosedShadowRoot(badge);
  root?.querySelector('button')?.focus({ preventScroll: true });
}

async function run(func: () => void, tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func });
  } catch {
    // The frame is gone, and its badge with it.
  }
}

/** Remembers the badge that was pressed in a frame. */
export const rememberFocus = (tabId: number, frameId: number) => run(remember, tabId, frameId);

/** Gives the focus back to it, or to a badge of the same study when the frame's page has replaced it. */
export const returnFocus = (tabId: number, frameId: number) => run(giveBack, tabId, frameId);
