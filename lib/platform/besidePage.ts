// Reading beside the page: the browser's side panel (Chromium) or sidebar (Firefox), and the study of each tab for it.
import browser from 'webextension-polyfill';

/** Studies asked for by tab, for the session only. */
const KEY = 'besideTabs';
const MOST_TABS = 100;

/** A study a person asked for in a tab, and the page it was asked for on (`pageIn` in `lib/app/besidePage.ts`). */
export interface BesideStudy {
  nctId: string;
  place: string;
}

type BesideTab = readonly [tabId: number, study: BesideStudy];

/** Chromium's own API; the polyfill does not know it. */
interface SidePanelApi {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  storage: {
    local: { get(key: string, use: (stored: { settings?: { beside?: unknown } }) => void): void };
  };
}

/** Nobody but us writes there, and it does not outlive the session. */
async function besideTabs(): Promise<BesideTab[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as BesideTab[] | undefined) ?? [];
}

/** The study last asked for in a tab. */
export async function besideStudy(tabId: number): Promise<BesideStudy | undefined> {
  return (await besideTabs()).find(([id]) => id === tabId)?.[1];
}

/** Keeps the study asked for in a tab in place of the one before, or forgets that. */
export async function keepBeside(tabId: number, study: BesideStudy | undefined): Promise<void> {
  const others = (await besideTabs()).filter(([id]) => id !== tabId);
  const now = study === undefined ? others : [...others, [tabId, study]];
  await browser.storage.session.set({ [KEY]: now.slice(-MOST_TABS) });
}

/** Tells the panel that is open beside this tab to look for its study; false where none is. */
export async function tellBeside(tabId: number): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: 'bg-ui-beside', tabId })) === true;
  } catch {
    // No page of ours is open.
    return false;
  }
}

/** The address of the page in a tab; empty where we may not know it. */
export async function addressOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    // Closed meanwhile.
    return '';
  }
}

const opening = new Map<number, Promise<boolean>>();

/**
 * Opens Chromium's side panel for whoever reads beside the page. To be called in the very turn in which a press is heard:
 * the browser lets nobody open it later. The answer of this one storage call still counts as that turn, an `await` does
 * not (seen in Chromium 156), and a worker that was just woken knows no settings yet. Firefox opens its sidebar from our
 * own pages only.
 */
export function beginBeside(tab: { id?: number; incognito?: boolean } | undefined): void {
  const { chrome } = globalThis as { chrome?: SidePanelApi };
  const { sidePanel } = chrome ?? {};
  const tabId = tab?.id;
  if (!sidePanel || tabId === undefined || tab?.incognito) return;
  const opened = new Promise<boolean>((resolve) => {
    chrome?.storage.local.get('settings', ({ settings }) => {
      if (settings?.beside !== true) return resolve(false);
      sidePanel.open({ tabId }).then(
        () => resolve(true),
        () => resolve(false),
      );
    });
  });
  opening.set(tabId, opened);
}

/** True when the press that is being answered has opened the panel. */
export async function hasBegunBeside(tabId: number): Promise<boolean> {
  const opened = opening.get(tabId);
  opening.delete(tabId);
  return (await opened) ?? false;
}
