// The detector on sites that were switched on: registered for exactly the hosts that are wanted.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowedHosts, setSiteScripts } from '../../lib/platform/siteScripts.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { scripting, permissions, storage, tabs } = fakeBrowser;
const RULES = { region: 'li', trial: '(?!)' };
const script = (host: string) => ({ host, rules: RULES });
const registered = (...ids: string[]) =>
  scripting.getRegisteredContentScripts.mockResolvedValue(ids.map((id) => ({ id })));

beforeEach(() => {
  resetBrowser();
  registered();
  tabs.query.mockResolvedValue([]);
});

describe('the hosts that are allowed', () => {
  it('are those beyond the manifest’s own, one by one', async () => {
    permissions.getAll.mockResolvedValue({
      origins: ['https://*.clinicaltrials.gov/*', 'https://www.isrctn.com/*', 'https://*/*'],
    });
    expect(await allowedHosts()).toEqual(['www.isrctn.com']);
  });
});

describe('setting the scripts', () => {
  it('registers what is missing for its host alone, with its frames and for good', async () => {
    await setSiteScripts([script('a.example.org')]);
    expect(scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      {
        id: 'site:a.example.org',
        matches: ['https://a.example.org/*'],
        js: ['/content-scripts/site-detector.js'],
        css: ['/content-scripts/detector.css'],
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
    expect(await storage.local.get('site:a.example.org')).toEqual({ 'site:a.example.org': RULES });
  });

  describe('new ones, into what is open', () => {
    type Ask = { target: { tabId: number }; func?: () => string };
    /** The origins of each tab's frames; a tab without any lets nobody in. */
    const open = (origins: Record<number, string[]>) => {
      tabs.query.mockResolvedValue(Object.keys(origins).map((id) => ({ id: Number(id) })));
      scripting.executeScript.mockImplementation(async (given) => {
        const { target, func } = given as Ask;
        const frames = origins[target.tabId] ?? [];
        if (frames.length === 0) throw new Error('Cannot access contents of the page');
        if (func === undefined) return [];
        return frames.map((result, frameId) => ({ frameId, result }));
      });
    };
    const puts = () =>
      scripting.executeScript.mock.calls.filter(([ask]) => (ask as Ask).func === undefined);

    it('go into frames of their hosts, and into no others', async () => {
      open({
        4: ['https://a.example.org', 'null', 'https://a.example.org', 'https://aa.example.org'],
        5: ['https://other.example.org', 'https://b.example.org'],
      });
      await setSiteScripts([script('a.example.org'), script('b.example.org')]);
      const files = ['/content-scripts/site-detector.js'];
      expect(puts()).toEqual([
        [{ target: { tabId: 4, frameIds: [0, 2] }, files }],
        [{ target: { tabId: 5, frameIds: [1] }, files }],
      ]);
      const css = ['/content-scripts/detector.css'];
      expect(scripting.insertCSS.mock.calls).toEqual([
        [{ target: { tabId: 4, frameIds: [0, 2] }, files: css }],
        [{ target: { tabId: 5, frameIds: [1] }, files: css }],
      ]);
    });

    it('pass over what lets nobody in', async () => {
      open({ 4: [], 5: ['http://a.example.org'], 6: ['https://a.example.org'] });
      await setSiteScripts([script('a.example.org')]);
      expect(puts().map(([ask]) => (ask as Ask).target)).toEqual([{ tabId: 6, frameIds: [0] }]);
    });

    it('wake no sleeping tab and wait for no page to load before asking where its frames are from', async () => {
      vi.stubGlobal('origin', 'https://a.example.org');
      open({ 4: ['https://a.example.org'] });
      await setSiteScripts([script('a.example.org')]);
      expect(tabs.query).toHaveBeenCalledExactlyOnceWith({ discarded: false });
      const [asked] = scripting.executeScript.mock.calls[0] as [Ask];
      expect(asked).toMatchObject({
        target: { tabId: 4, allFrames: true },
        injectImmediately: true,
      });
      expect(asked.func?.()).toBe('https://a.example.org');
      vi.unstubAllGlobals();
    });
  });

  it('leaves what is registered already, and renews its rules', async () => {
    registered('site:a.example.org');
    await setSiteScripts([script('a.example.org')]);
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(await storage.local.get('site:a.example.org')).toEqual({ 'site:a.example.org': RULES });
  });

  it('takes back what is no longer wanted, with its rules, and nothing of others', async () => {
    registered('site:a.example.org', 'another');
    await storage.local.set({ 'site:a.example.org': RULES });
    await setSiteScripts([]);
    expect(scripting.unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({
      ids: ['site:a.example.org'],
    });
    expect(storage.local.remove).toHaveBeenCalledExactlyOnceWith(['site:a.example.org']);
  });
});
