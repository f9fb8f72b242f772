// Requests leave only for hosts the browser lets us ask.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { permittedFetch } from '../../lib/platform/permittedFetch.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { permissions } = fakeBrowser;
const network = vi.fn<typeof fetch>(async () => new Response('{}'));
beforeEach(() => {
  resetBrowser();
  network.mockClear();
  vi.stubGlobal('fetch', network);
});
afterEach(() => vi.unstubAllGlobals());

it('a request goes out as it is where the browser lets us ask', async () => {
  permissions.contains.mockResolvedValue(true);
  const options = { method: 'GET' };
  await permittedFetch('https://clinicaltrials.gov/api/v2/version', options);
  expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://clinicaltrials.gov/*'] });
  expect(network).toHaveBeenCalledExactlyOnceWith(
    'https://clinicaltrials.gov/api/v2/version',
    options,
  );
});

it.each([
  'https://clinicaltrials.gov/api/v2/version',
  new URL('https://clinicaltrials.gov/'),
  new Request('https://clinicaltrials.gov/'),
])('nothing leaves once the permission was taken away (%s)', async (address) => {
  permissions.contains.mockResolvedValue(false);
  await expect(permittedFetch(address)).rejects.toThrow('No permission to ask clinicaltrials.gov');
  expect(network).not.toHaveBeenCalled();
});
