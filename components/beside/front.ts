// The window the side panel stands in, as the browser tells of it: which tab is in front, and what was asked for there.
import { type Browser, browser } from 'wxt/browser';

export interface FrontTab {
  tabId: number;
  isPrivate: boolean;
}

export interface Front {
  /** Calls with the tab in front, now and whenever it is another or on another page; gives the way to stop. */
  onTab(listener: (tab: FrontTab) => void): () => void;
  /** Hears in which tab there may be another study; the listener gives true when that is the one in front. */
  onStudy(listener: (tabId: number) => boolean): () => void;
  close(): void;
}

/** Parts of the API that only one browser has, and no type of WXT's names. */
interface OneBrowser {
  sidebarAction?: { open(): Promise<void>; close(): Promise<void> };
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}
const { sidebarAction, sidePanel } = (browser ?? {}) as unknown as OneBrowser;

const isTold = (message: unknown): message is { tabId: number } =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'bg-ui-beside';

/**
 * Needs no permission: the browser tells any extension the numbers of its tabs, and of their addresses those of the sites
 * it lets us onto. Another page is known by its address; all others are one to us.
 */
export const browserFront: Front = {
  onTab(listener) {
    const { tabs } = browser;
    let here: { windowId?: number; isPrivate: boolean } = { isPrivate: false };
    let address: string | undefined;
    const hear = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId !== here.windowId) return;
      address = undefined;
      listener({ tabId, isPrivate: here.isPrivate });
    };
    const move = (tabId: number, _change: unknown, tab: Browser.tabs.Tab) => {
      if (!tab.active || tab.windowId !== here.windowId || tab.url === address) return;
      hear({ tabId, windowId: tab.windowId });
      address = tab.url;
    };
    tabs.onActivated.addListener(hear);
    tabs.onUpdated.addListener(move);
    void tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (tab?.id === undefined) return;
      here = { windowId: tab.windowId, isPrivate: tab.incognito };
      hear({ tabId: tab.id, windowId: tab.windowId });
    });
    return () => {
      tabs.onActivated.removeListener(hear);
      tabs.onUpdated.removeListener(move);
    };
  },
  onStudy(listener) {
    const hear = (message: unknown, _sender: unknown, answer: (taken: boolean) => void) => {
      if (isTold(message) && listener(message.tabId)) answer(true);
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  },
  close() {
    if (sidebarAction) void sidebarAction.close();
    else window.close();
  },
};

/** Opens side panel or sidebar of this window. To be called in the very turn of a press on a page of ours. */
export function openBeside(windowId: number): void {
  void (sidebarAction?.open() ?? sidePanel?.open({ windowId }))?.catch(() => {});
}
