// Our pages open once; the tab in front is asked, or read, or honestly out of reach.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeTab, askDetector, readTab } from '../../lib/platform/activeTab.ts';
import { openPage } from '../../lib/platform/pages.ts';
import { mayAskHost } from '../../lib/platform/permissions.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { permissions, scripting, tabs, windows } = fakeBrowser;
beforeEach(resetBrowser);

describe('openPage', () => {
  it('opens a page with its place', async () => {
    tabs.query.mockResolvedValueOnce([]).mockResolvedValue([{ id: 3 }]);
    await openPage('library', 'changes');
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://own-id/library.html#changes',
    });
  });

  it('is done when the new tab can be found, so that nobody opens a second one', async () => {
    tabs.query
      .mockResolvedValueOnce([])
      .mockResolvedValueOnce([])
      .mockResolvedValue([{ id: 3 }]);
    await openPage('library');
    await openPage('library');
    expect(tabs.create).toHaveBeenCalledOnce();
  });

  it('goes to the tab that shows it already', async () => {
    tabs.query.mockResolvedValue([{ id: 3, windowId: 2 }]);
    await openPage('library', 'changes');
    expect(tabs.create).not.toHaveBeenCalled();
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(3, {
      active: true,
      url: 'chrome-extension://own-id/library.html#changes',
    });
    expect(windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  });

  it('leaves the place of an open page alone when none is asked for', async () => {
    tabs.query.mockResolvedValue([{ id: 3, windowId: 2 }]);
    await openPage('library');
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
  });
});

describe('activeTab', () => {
  it('is the tab in front with the origin of its page, and whether it is private', async () => {
    tabs.query.mockResolvedValue([{ id: 5, url: 'https://example.org/a?b#c', incognito: false }]);
    expect(await activeTab()).toEqual({
      tabId: 5,
      origin: 'https://example.org',
      inPrivate: false,
    });
  });

  it('has no origin where the browser does not tell', async () => {
    tabs.query.mockResolvedValue([{ id: 5, incognito: true }]);
    expect(await activeTab()).toEqual({ tabId: 5, origin: '', inPrivate: true });
  });

  it('is null without a tab', async () => {
    tabs.query.mockResolvedValue([]);
    expect(await activeTab()).toBeNull();
  });
});

describe('askDetector', () => {
  it('gives what the detector found, each study once', async () => {
    const nctIds = ['NCT00000101', 'NCT00000102', 'NCT00000101'];
    tabs.sendMessage.mockResolvedValue({ page: '', nctIds });
    expect(await askDetector(5)).toEqual({
      page: null,
      nctIds: ['NCT00000101', 'NCT00000102'],
      readable: true,
    });
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      5,
      { type: 'bg-cs-list-trials', all: false },
      { frameId: 0 },
    );
  });

  it.each([[undefined], [null], [{}]])('is null when the answer is %j', async (reply) => {
    tabs.sendMessage.mockResolvedValue(reply);
    expect(await askDetector(5)).toBeNull();
  });

  it('is null where no script of ours runs', async () => {
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askDetector(5)).toBeNull();
  });
});

describe('readTab', () => {
  it('gives what the page says', async () => {
    const page = { text: 'NCT00000101', links: [], url: 'https://example.org/' };
    scripting.executeScript.mockResolvedValue([{ result: page }]);
    expect(await readTab(5)).toEqual(page);
  });

  it('is null where no script may run', async () => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readTab(5)).toBeNull();
  });
});

it('asks the browser whether a host is allowed', async () => {
  permissions.contains.mockResolvedValue(false);
  expect(await mayAskHost('clinicaltrials.gov')).toBe(false);
  expect(permissions.contains).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://clinicaltrials.gov/*'],
  });
});
