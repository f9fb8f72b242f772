// A message of the background to the scripts of ours in a page.
import browser from 'webextension-polyfill';
import type { ToPage } from '../messaging/protocol.ts';

export const TOP_FRAME = 0;

/** True when a script in the tab's top frame took the message; without one nobody answers. */
export async function tellPage<M extends keyof ToPage>(
  tabId: number,
  type: M,
  ask: ToPage[M]['ask'],
): Promise<boolean> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(
      tabId,
      { ...ask, type },
      { frameId: TOP_FRAME },
    );
    return reply !== undefined;
  } catch {
    // No script of ours at all in this document: the browser rejects instead of leaving the answer out.
    return false;
  }
}
