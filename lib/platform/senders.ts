// What the browser knows about us and about who sent a message.
import browser from 'webextension-polyfill';
import { overlayTabs } from './overlayTabs.ts';

export interface OwnIdentity {
  id: string;
  origin: string;
  isInvited(tabId: number, origin: string): boolean;
}

/** Who we are, and which tabs the overlay was put into. */
export async function ownIdentity(): Promise<OwnIdentity> {
  const invited = await overlayTabs();
  return {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
    isInvited: (tabId, origin) => invited.some(([id, on]) => id === tabId && on === origin),
  };
}
