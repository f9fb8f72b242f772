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

/** True when a match pattern of the manifest (`https://*.example.org/*`) covers a host. */
function covers(pattern: string, host: string): boolean {
  const named = pattern.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  return named.startsWith('*.')
    ? host === named.slice(2) || host.endsWith(named.slice(1))
    : host === named;
}

/**
 * A registry is a host of the manifest, also while its permission is withheld (its pages then say so themselves), or one
 * the person has given us permission for.
 */
async function isRegistryHost(host: string): Promise<boolean> {
  if (host === '') return false;
  const { host_permissions = [] } = browser.runtime.getManifest();
  return host_permissions.some((pattern) => covers(pattern, host)) || mayAskHost(host);
}

/** Who we are, and how we stand to a sender's page. Beyond registries our overlay is a guest, in the tabs it was put into. */
export async function ownIdentity(sender: { url?: string | undefined }): Promise<OwnIdentity> {
  const host = hostOf(sender.url);
  const isRegistry = await isRegistryHost(host);
  const invited = isRegistry ? [] : await overlayTabs();
  return {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
    isRegistry: (asked) => isRegistry && asked === host,
    isInvited: (tabId, origin) => invited.some(([id, on]) => id === tabId && on === origin),
  };
}
