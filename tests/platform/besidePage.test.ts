// The browser's side panel: opened in the very turn of a press and only for whoever wants it; each tab's study is kept.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addressOf,
  beginBeside,
  besideStudy,
  hasBegunBeside,
  keepBeside,
  tellBeside,
} from '../../lib/platform/besidePage.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { runtime, tabs } = fakeBrowser;
const open = vi.fn(async (_where: { tabId: number }) => {});

/** Chromium with these settings, whose storage answers in the turn that asked. */
function chromium(settings?: { beside: boolean }): void {
  const get = (_key: string, use: (stored: unknown) => void) => use({ settings });
  vi.stubGlobal('chrome', { sidePanel: { open }, storage: { local: { get } } });
}

beforeEach(() => {
  resetBrowser();
  open.mockReset().mockResolvedValue(undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('a press', () => {
  it('opens the panel before the turn is over, where reads are wanted there', async () => {
    chromium({ beside: true });
    beginBeside({ id: 7 });
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(await hasBegunBeside(7)).toBe(true);
    expect(await hasBegunBeside(7)).toBe(false);
    expect(await hasBegunBeside(8)).toBe(false);
  });

  it.each([[undefined], [{ beside: false }]])(
    'opens nothing with settings %j',
    async (settings) => {
      chromium(settings);
      beginBeside({ id: 7 });
      expect(open).not.toHaveBeenCalled();
      expect(await hasBegunBeside(7)).toBe(false);
    },
  );

  it('opens nothing in a private window, without a tab, or in Firefox', async () => {
    chromium({ beside: true });
    beginBeside({ id: 7, incognito: true });
    beginBeside(undefined);
    vi.unstubAllGlobals();
    beginBeside({ id: 7 });
    expect(open).not.toHaveBeenCalled();
    expect(await hasBegunBeside(7)).toBe(false);
  });

  it('that was none for the browser has opened nothing', async () => {
    chromium({ beside: true });
    open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    beginBeside({ id: 7 });
    expect(await hasBegunBeside(7)).toBe(false);
  });
});

describe('the study of a tab', () => {
  const study = { nctId: 'NCT00000101', place: 'clinicaltrials.gov/search' };

  it('is kept until another one takes its place, or none', async () => {
    await keepBeside(7, study);
    await keepBeside(8, { ...study, nctId: 'NCT00000102' });
    expect(await besideStudy(7)).toEqual(study);
    expect(await besideStudy(9)).toBeUndefined();
    await keepBeside(7, { ...study, place: '' });
    expect(await besideStudy(7)).toEqual({ ...study, place: '' });
    await keepBeside(7, undefined);
    expect(await besideStudy(7)).toBeUndefined();
    expect(await besideStudy(8)).toMatchObject({ nctId: 'NCT00000102' });
  });

  it('is kept of the last hundred tabs', async () => {
    for (let tabId = 0; tabId <= 100; tabId += 1) await keepBeside(tabId, study);
    expect(await besideStudy(0)).toBeUndefined();
    expect(await besideStudy(1)).toEqual(study);
  });
});

describe('the panel', () => {
  it('hears that there is something new beside a tab, and tells that it is there', async () => {
    runtime.sendMessage.mockResolvedValueOnce(true);
    expect(await tellBeside(7)).toBe(true);
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'bg-ui-beside', tabId: 7 });
  });

  it('is not there when nobody answers', async () => {
    expect(await tellBeside(7)).toBe(false);
    runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await tellBeside(7)).toBe(false);
  });
});

describe('the address of a tab', () => {
  it('is what the browser tells, and empty where it tells none or the tab is gone', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://clinicaltrials.gov/' });
    expect(await addressOf(7)).toBe('https://clinicaltrials.gov/');
    tabs.get.mockResolvedValueOnce({ id: 7 });
    expect(await addressOf(7)).toBe('');
    tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    expect(await addressOf(7)).toBe('');
  });
});
