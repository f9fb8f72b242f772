// Which tabs the overlay was put into: whom to tell of changes, and which pages of other sites may ask. Kept for the session only.
import browser from 'webextension-polyfill';

const KEY = 'overlayTabs';
const MOST_TABS = 100;

/** Tab number and the origin the overlay was put on. */
export type OverlayTab = readonly [tabId: number, origin: string];

const isOverlayTab = (entry: unknown): entry is OverlayTab =>
  Array.isArray(entry) && typeof entry[0] === 'number' && typeof entry[1] === 'string';

export async function overlayTabs(): Promise<OverlayTab[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isOverlayTab) : [];
}

/** Remembers a tab, newest last; the oldest are forgotten. */
export async function rememberOverlayTab(tabId: number, origin: string): Promise<void> {
  const others = (await overlayTabs()).filter(([id]) => id !== tabId);
  await browser.storage.session.set({ [KEY]: [...others, [tabId, origin]].slice(-MOST_TABS) });
}
