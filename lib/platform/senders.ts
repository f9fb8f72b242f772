// What the browser knows about us and about the page a message comes from.
import browser from 'webextension-polyfill';
import { overlayTabs } from './overlayTabs.ts';
import { mayAskHost } from './permissions.ts';

export interface OwnIdentity {
  id: string;
  origin: string;
  isRegistry(host: string): boolean;
  isInvited(tabId: number, origin: string): boolean;
}

const hostOf = (url: string | undefined): string => {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'https:' ? parsed.hostname : '';
};

/**
 * Who we are, and how we stand to a sender's page. A registry is a host we were given permission for: by the
 * manifest, or by the person's own switch. Elsewhere our overlay is a guest, in the tabs it was put into.
 */
export async function ownIdentity(sender: { url?: string | undefined }): Promise<OwnIdentity> {
  const host = hostOf(sender.url);
  const isGranted = host !== '' && (await mayAskHost(host));
  const invited = isGranted ? [] : await overlayTabs();
  return {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
    isRegistry: (asked) => isGranted && asked === host,
    isInvited: (tabId, origin) => invited.some(([id, on]) => id === tabId && on === origin),
  };
}
