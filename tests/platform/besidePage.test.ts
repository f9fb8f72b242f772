// The browser's side panel: opened in the very turn of a press and only for whoever wants it; each tab's study is kept.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  beginBeside,
  besideStudy,
  hasBegunBeside,
  showBeside,
} from '../../lib/platform/besidePage.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { runtime } = fakeBrowser;
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
  it('is told to the panel, and kept for when it opens', async () => {
    runtime.sendMessage.mockResolvedValueOnce(true);
    expect(await showBeside(7, 'NCT00000101')).toBe(true);
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      type: 'bg-ui-beside',
      tabId: 7,
      nctId: 'NCT00000101',
    });
    expect(await besideStudy(7)).toBe('NCT00000101');
    expect(await besideStudy(8)).toBeUndefined();
  });

  it('is kept when no panel is open, as the last one asked for', async () => {
    runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await showBeside(7, 'NCT00000101')).toBe(false);
    expect(await showBeside(7, 'NCT00000102')).toBe(false);
    expect(await besideStudy(7)).toBe('NCT00000102');
  });
});
