// Tells our open pages and overlays that something saved has changed; what it is they ask for themselves.
import browser from 'webextension-polyfill';
import type { Broadcasts } from '../messaging/protocol.ts';
import { overlayTabs } from './overlayTabs.ts';

type Changed = Broadcasts['bg-all-changed']['what'];

/** `nctIds`: nothing else changed. Nobody listening is the usual case and no error. */
export async function broadcastChanged(what: Changed, nctIds?: string[]): Promise<void> {
  const message = { type: 'bg-all-changed', what };
  const tabs = await overlayTabs();
  await Promise.allSettled([
    // Which studies a person saved is for our own pages.
    browser.runtime.sendMessage({ ...message, ...(nctIds && { nctIds }) }),
    ...tabs.map(([tabId]) => browser.tabs.sendMessage(tabId, message, { frameId: 0 })),
  ]);
}
