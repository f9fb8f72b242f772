// A message of the background to the scripts of ours in a page.
import browser from 'webextension-polyfill';
import type { ToPage } from '../messaging/protocol.ts';
import type { Result } from '../result/result.ts';

export const TOP_FRAME = 0;

/** What a script in the tab's top frame answers; undefined where nobody does. */
export async function askPage<M extends keyof ToPage>(
  tabId: number,
  type: M,
  ask: ToPage[M]['ask'],
): Promise<Result<ToPage[M]['reply']> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { ...ask, type }, { frameId: TOP_FRAME });
  } catch {
    // No script of ours at all in this document: the browser rejects instead of leaving the answer out.
    return undefined;
  }
}

/** True when a script in the tab's top frame took the message. */
export const tellPage = async <M extends keyof ToPage>(
  tabId: number,
  type: M,
  ask: ToPage[M]['ask'],
): Promise<boolean> => (await askPage(tabId, type, ask)) !== undefined;
