// Reading beside the page: the browser's side panel (Chromium) or sidebar (Firefox), and the study of each tab for it.
import browser from 'webextension-polyfill';

/** Study last asked for by tab, for the session only. */
const KEY = 'besideTabs';
const MOST_TABS = 100;

type BesideTab = readonly [tabId: number, nctId: string];

/** Chromium's own API; the polyfill does not know it. */
interface SidePanelApi {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  storage: {
    local: { get(key: string, use: (stored: { settings?: { beside?: unknown } }) => void): void };
  };
}

const isBesideTab = (entry: unknown): entry is BesideTab =>
  Array.isArray(entry) && typeof entry[0] === 'number' && typeof entry[1] === 'string';

async function besideTabs(): Promise<BesideTab[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isBesideTab) : [];
}

/** The study last asked for in a tab. */
export async function besideStudy(tabId: number): Promise<string | undefined> {
  return (await besideTabs()).find(([id]) => id === tabId)?.[1];
}

/**
 * Shows a study in the panel that is open beside this tab; false where none is. Either way the panel finds it when it
 * opens or comes to this tab.
 */
export async function showBeside(tabId: number, nctId: string): Promise<boolean> {
  const others = (await besideTabs()).filter(([id]) => id !== tabId);
  await browser.storage.session.set({ [KEY]: [...others, [tabId, nctId]].slice(-MOST_TABS) });
  try {
    const taken = await browser.runtime.sendMessage({ type: 'bg-ui-beside', tabId, nctId });
    return taken === true;
  } catch {
    // No page of ours is open.
    return false;
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
