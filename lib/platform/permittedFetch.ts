// The network, for hosts the browser lets us ask and no others.
import { mayAskHost } from './permissions.ts';

/**
 * `fetch`, refused as if there were no network where the person took the permission away. Firefox refuses by itself;
 * Chromium asks a server that opens itself to every page, as the registry does, with or without a permission.
 */
export const permittedFetch: typeof fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  if (!(await mayAskHost(hostname))) throw new TypeError(`No permission to ask ${hostname}`);
  return fetch(input, init);
};
