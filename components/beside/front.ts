// The window the side panel stands in, as the browser tells of it: which tab is in front, and what was asked for there.
import { browser } from 'wxt/browser';

export interface FrontTab {
  tabId: number;
  isPrivate: boolean;
}

export interface Front {
  /** Calls with the tab in front, now and whenever it is another; gives the way to stop. */
  onTab(listener: (tab: FrontTab) => void): () => void;
  /** Hears which study was asked for in which tab; the listener gives true when it shows it. */
  onStudy(listener: (tabId: number, nctId: string) => boolean): () => void;
  close(): void;
}

/** Parts of the API that only one browser has, and no type of WXT's names. */
interface OneBrowser {
  sidebarAction?: { open(): Promise<void>; close(): Promise<void> };
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}
const { sidebarAction, sidePanel } = (browser ?? {}) as unknown as OneBrowser;

interface Told {
  type: 'bg-ui-beside';
  tabId: number;
  nctId: string;
}

const isTold = (message: unknown): message is Told =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'bg-ui-beside';

/** Needs no permission: the browser tells any extension the numbers of its tabs, and their addresses are not looked at. */
export const browserFront: Front = {
  onTab(listener) {
    let here: { windowId?: number; isPrivate: boolean } = { isPrivate: false };
    const hear = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === here.windowId) listener({ tabId, isPrivate: here.isPrivate });
    };
    browser.tabs.onActivated.addListener(hear);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (tab?.id === undefined) return;
      here = { windowId: tab.windowId, isPrivate: tab.incognito };
      hear({ tabId: tab.id, windowId: tab.windowId });
    });
    return () => browser.tabs.onActivated.removeListener(hear);
  },
  onStudy(listener) {
    const hear = (message: unknown, _sender: unknown, answer: (taken: boolean) => void) => {
      if (isTold(message) && listener(message.tabId, message.nctId)) answer(true);
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
