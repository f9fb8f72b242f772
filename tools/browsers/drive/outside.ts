// Ways to the extension that start outside a page: the browser's keys, its address bar and its menu.
import type { Point, Surface } from './surface.ts';

/** The keys as the manifest has them. */
const KEYS = { 'open-read': 'Y', 'open-library': 'L' } as const;

/**
 * Firefox lets a test use its own key, address bar and menu. Chromium hands no key to its own windows and draws no menu
 * for a test: there the background hears what the browser would tell it.
 */
export interface Outside {
  pressCommand(name: keyof typeof KEYS): Promise<void>;
  /** The words after the keyword, and Enter. */
  enterInAddressBar(words: string): Promise<void>;
  /** The menu on the selection at this place of the tab in front, and our line in it. */
  chooseForSelection(tab: Surface, at: Point): Promise<void>;
}

/** `run` evaluates a script in the background and waits for it. */
export const chromiumOutside = (run: (script: string) => Promise<void>): Outside => ({
  pressCommand: (name) => run(`chrome.commands.onCommand.dispatch('${name}')`),
  enterInAddressBar: (words) =>
    run(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(words)}, 'currentTab')`),
  chooseForSelection: async (tab) => {
    const selectionText = await tab.call(() => String(getSelection()));
    const info = JSON.stringify({ menuItemId: 'read-selection', selectionText });
    await run(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`);
  },
});

/** `run` calls a function with the rights of the browser itself. */
export const firefoxOutside = (run: (script: string) => Promise<void>): Outside => ({
  pressCommand: (name) =>
    run(`() => {
      const key = document.querySelector('keyset[id*="plain-trial"] key[key="${KEYS[name]}"]');
      key.dispatchEvent(new CustomEvent('command', { bubbles: true, cancelable: true }));
    }`),
  enterInAddressBar: (words) =>
    run(`async () => {
      gURLBar.focus();
      gURLBar.value = ${JSON.stringify(`trial ${words}`)};
      gURLBar.startQuery({ searchString: gURLBar.value, allowAutofill: false });
      await gURLBar.lastQueryContextPromise;
      gURLBar.handleCommand();
    }`),
  chooseForSelection: async (tab, at) => {
    if (!tab.openMenu) throw new Error('This tab has no menu');
    await tab.openMenu(at);
    await run(`async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open')
        await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
      menu.activateItem(menu.querySelector('menuitem[id*="plain-trial"]'));
    }`);
  },
});
