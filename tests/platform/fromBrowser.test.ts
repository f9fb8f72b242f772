// Menus, address bar, keys and popup of the browser: made once, told plainly, and nothing lost when a browser lacks one.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OUTSIDE_STRINGS } from '../../lib/i18n/outsideStrings.ts';
import { setMenus, toMenuClick } from '../../lib/platform/menus.ts';
import { listenToOmnibox } from '../../lib/platform/omnibox.ts';
import { openPopup } from '../../lib/platform/popup.ts';
import { changeShortcuts, listShortcuts } from '../../lib/platform/shortcuts.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { action, commands, contextMenus, omnibox, runtime, tabs } = fakeBrowser;
beforeEach(resetBrowser);

describe('menus', () => {
  it('are each there once, however often they are set at the same time', async () => {
    const there = new Map<string, string>();
    contextMenus.removeAll.mockImplementation(async () => {
      there.clear();
      return undefined;
    });
    contextMenus.create.mockImplementation(({ id, title }: { id: string; title: string }) => {
      if (there.has(id)) throw new Error(`duplicate id ${id}`);
      there.set(id, title);
    });
    await Promise.all([setMenus(OUTSIDE_STRINGS.en), setMenus(OUTSIDE_STRINGS.es)]);
    expect([...there]).toEqual([
      ['read-selection', 'Lectura sencilla de «%s»'],
      ['read-link', 'Lectura sencilla del estudio de este enlace'],
    ]);
  });

  it('tell what was clicked and where', () => {
    const tab = { id: 4, url: 'https://example.org/a' } as never;
    const clicked = { menuItemId: 'read-selection', selectionText: 'NCT00000101' } as never;
    expect(toMenuClick(clicked, tab)).toEqual({
      text: 'NCT00000101',
      tab: expect.objectContaining({ tabId: 4, origin: 'https://example.org' }),
    });
    const link = { menuItemId: 'read-link', linkUrl: 'https://x.org/NCT00000102' } as never;
    expect(toMenuClick(link)).toEqual({ text: 'https://x.org/NCT00000102', tab: null });
    // A viewer of the browser's own has no number.
    expect(toMenuClick(clicked, { id: -1 } as never).tab).toBeNull();
  });
});

describe('the address bar', () => {
  const suggest = vi.fn();
  const enter = vi.fn();
  const typed = async (text: string) => {
    const give = vi.fn();
    omnibox.onInputChanged.addListener.mock.calls[0]?.[0](...([text, give] as never[]));
    await vi.waitFor(() => expect(give).toHaveBeenCalled());
    return give.mock.calls[0]?.[0];
  };
  beforeEach(() => {
    suggest.mockResolvedValue({
      hint: 'A & B',
      suggestions: [{ content: 'NCT00000101', description: 'Less than <5 & "more"' }],
    });
    listenToOmnibox(suggest, enter);
  });

  it('is told what fits, as XML in Chromium', async () => {
    expect(await typed('a')).toEqual([
      { content: 'NCT00000101', description: 'Less than &#60;5 &#38; &#34;more&#34;' },
    ]);
  });

  it('is told what fits, as text in Firefox', async () => {
    const ours = vi.spyOn(runtime, 'getURL').mockReturnValue('moz-extension://own-id/');
    expect(await typed('a')).toEqual([
      { content: 'NCT00000101', description: 'Less than <5 & "more"' },
    ]);
    ours.mockRestore();
  });

  it('is answered for the last letter only, however fast they come', async () => {
    const [heard] = omnibox.onInputChanged.addListener.mock.calls[0] ?? [];
    const [early, late] = [vi.fn(), vi.fn()];
    heard?.(...(['c', early] as never[]));
    heard?.(...(['co', late] as never[]));
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
    expect(early).not.toHaveBeenCalled();
  });

  it('says what to type when it begins and not again, and hands on what was entered', async () => {
    omnibox.onInputStarted.addListener.mock.calls[0]?.[0]();
    const said = () => expect(omnibox.setDefaultSuggestion).toHaveBeenCalledOnce();
    await vi.waitFor(said);
    expect(omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'A &#38; B' });
    await typed('a');
    said();
    omnibox.onInputEntered.addListener.mock.calls[0]?.[0](...(['cough'] as never[]));
    expect(enter).toHaveBeenCalledExactlyOnceWith('cough');
  });
});

describe('keys', () => {
  it('are listed, ours only', async () => {
    commands.getAll.mockResolvedValue([
      { name: 'open-read', shortcut: 'Alt+Shift+P' },
      { name: 'open-library' },
      { name: '_execute_action', shortcut: 'Alt+X' },
    ]);
    expect(await listShortcuts()).toEqual([
      { name: 'open-read', keys: 'Alt+Shift+P' },
      { name: 'open-library', keys: '' },
    ]);
  });

  it('are changed on the browser’s own page', async () => {
    await changeShortcuts();
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
    const openShortcutSettings = vi.fn();
    Object.assign(commands, { openShortcutSettings });
    await changeShortcuts();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    Reflect.deleteProperty(commands, 'openShortcutSettings');
  });
});

describe('the popup', () => {
  it('is opened, or it is said that it was not', async () => {
    expect(await openPopup()).toBe(true);
    action.openPopup.mockRejectedValue(new Error('no window'));
    expect(await openPopup()).toBe(false);
  });
});
