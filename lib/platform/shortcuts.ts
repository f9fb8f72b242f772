// The keys of our commands: which they are now, and the browser's own page to change them.
import browser, { type Commands } from 'webextension-polyfill';
import type { Shortcut } from '../messaging/protocol.ts';

/** Chromium has no call for its page of keys, only this address. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** Every command with its keys; empty where none are set. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === 'open-read' || name === 'open-library' ? [{ name, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's page where keys are changed. */
export async function changeShortcuts(): Promise<void> {
  const commands: Partial<Commands.Static> = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}
