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

  it('puts a new one into the pages that are open, and only into those', async () => {
    tabs.query.mockResolvedValue([{ id: 4 }]);
    await setSiteScripts([script('a.example.org')]);
    expect(tabs.query).toHaveBeenCalledExactlyOnceWith({ url: 'https://a.example.org/*' });
    const target = { tabId: 4 };
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ['/content-scripts/site-detector.js'],
    });
    expect(scripting.insertCSS).toHaveBeenCalledTimes(1);
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
