// Whether the browser still lets us ask a host: people can take that away at any time.
import browser from 'webextension-polyfill';

/** True when requests to the host are allowed. */
export const mayAskHost = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`https://${host}/*`] });

/** Calls back when a person took a permission away or gave one. */
export function onPermissionsChanged(listener: () => unknown): void {
  browser.permissions.onRemoved.addListener(listener);
  browser.permissions.onAdded.addListener(listener);
}
