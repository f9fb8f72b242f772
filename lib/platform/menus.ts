// The lines we add to the browser's menu on a page: for selected text, and for links that name a study.
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { OutsideStrings } from '../i18n/outsideStrings.ts';
import { type ActiveTab, toActiveTab } from './activeTab.ts';

/** A click on one of our lines. */
export interface MenuClick {
  /** The selected text, or the link's address. */
  text: string;
  /** Where; null outside tabs. */
  tab: ActiveTab | null;
}

/** Patterns see upper and lower case as different. */
const STUDY_LINKS = ['*://*/*NCT*', '*://*/*nct*'];

let pending: Promise<void> = Promise.resolve();

async function replaceMenus({ readSelection, readLink }: OutsideStrings): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'read-selection',
    title: readSelection,
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: 'read-link',
    title: readLink,
    contexts: ['link'],
    targetUrlPatterns: STUDY_LINKS,
  });
}

/** Makes our lines anew, so that each is there once, whatever was there. One call after the other. */
export function setMenus(words: OutsideStrings): Promise<void> {
  pending = pending.then(() => replaceMenus(words));
  return pending;
}

/** A click as the browser tells it. */
export const toMenuClick = (info: Menus.OnClickData, tab?: Tabs.Tab): MenuClick => ({
  text: (info.menuItemId === 'read-link' ? info.linkUrl : info.selectionText) ?? '',
  tab: tab === undefined ? null : toActiveTab(tab),
});
