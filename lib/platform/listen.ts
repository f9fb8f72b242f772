// Every event that wakes the background, in one place: listeners must be there before its first turn ends, or the event is lost.
import browser, { type Runtime } from 'webextension-polyfill';
import { beginBeside } from './besidePage.ts';
import { type MenuClick, toMenuClick } from './menus.ts';
import { listenToOmnibox, type Suggest } from './omnibox.ts';
import { onPermissionsChanged } from './permissions.ts';
import { onSyncAreaChanged } from './syncArea.ts';

export interface Events {
  /** Always answers. */
  onMessage(message: unknown, sender: Runtime.MessageSender): Promise<unknown>;
  onInstalled(reason: string): Promise<void>;
  onStartup(): Promise<void>;
  onAlarm(name: string): Promise<void>;
  onNotificationClicked(id: string): Promise<void>;
  onPermissionsChanged(): Promise<void>;
  onMenu(click: MenuClick): Promise<void>;
  onCommand(name: string): Promise<void>;
  suggest: Suggest;
  onOmniboxEntered(text: string): Promise<void>;
  onSyncAreaChanged(): Promise<void>;
}

/**
 * A mistake in an event handler has nobody to answer to; it goes to the extension's console. The promise is handed back:
 * Firefox keeps the background while a listener's promise is pending.
 */
const reported = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => console.error(error));

const OPENING: readonly unknown[] = ['cs-bg-open-overlay', 'cs-bg-toggle-overlay'];

/** True for what a script in a page sends when a person presses a badge, a card or the tab at the edge. */
const isOpening = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  OPENING.includes(message.type);

/** Attaches all listeners at once. */
export function listen(events: Events): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isOpening(message)) beginBeside(sender.tab);
    return events.onMessage(message, sender);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => reported(events.onInstalled(reason)));
  browser.runtime.onStartup.addListener(() => reported(events.onStartup()));
  browser.alarms.onAlarm.addListener(({ name }) => reported(events.onAlarm(name)));
  browser.notifications.onClicked.addListener((id) => reported(events.onNotificationClicked(id)));
  onPermissionsChanged(() => reported(events.onPermissionsChanged()));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    beginBeside(tab);
    return reported(events.onMenu(toMenuClick(info, tab)));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-read') beginBeside(tab);
    return reported(events.onCommand(name));
  });
  listenToOmnibox(events.suggest, (text) => reported(events.onOmniboxEntered(text)));
  onSyncAreaChanged(() => reported(events.onSyncAreaChanged()));
}
