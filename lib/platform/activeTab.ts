// The tab in front, for the popup: what its detector found, or else its text.
import browser, { type Tabs } from 'webextension-polyfill';
import type { PageTrials, ToPage } from '../messaging/protocol.ts';

export interface ActiveTab {
  tabId: number;
  /** Origin of its page; empty where the browser does not tell. */
  origin: string;
  inPrivate: boolean;
}

/** What a page without our detector says: its text, its links and its address. */
export interface PageText {
  text: string;
  links: string[];
  url: string;
}

/** Runs in the page, so it may use nothing from outside. Long pages are cut. Null in a PDF viewer that lets us in but shows us no text. */
function readPage(): PageText | null {
  if (document.contentType === 'application/pdf') return null;
  const links = [...document.links].map((link) => link.href);
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode() !== null && text.length < 2_000_000) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (parentElement?.closest('script, style, noscript, template, textarea')) continue;
    text += `${nodeValue} `;
  }
  return {
    text,
    links: links.filter((href) => /nct/i.test(href)).slice(0, 5_000),
    url: location.href,
  };
}

/** A tab of the browser's; null when it is none with a page. Its address is told only where we may know it. */
export function toActiveTab(tab: Tabs.Tab): ActiveTab | null {
  if (tab.id === undefined || tab.id < 0) return null;
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const origin = url === null ? '' : `${url.protocol}//${url.host}`;
  return { tabId: tab.id, origin, inPrivate: tab.incognito };
}

/** The tab the person is looking at. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab === undefined ? null : toActiveTab(tab);
}

type Found = ToPage['bg-cs-list-trials']['reply'];

const isFound = (reply: unknown): reply is Found =>
  typeof reply === 'object' && reply !== null && 'nctIds' in reply && Array.isArray(reply.nctIds);

/** What the detector of the tab found; with `all` it badges every place. `null` where there is none. */
export async function askDetector(tabId: number, all = false): Promise<PageTrials | null> {
  try {
    const message = { type: 'bg-cs-list-trials', all };
    const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    if (!isFound(reply)) return null;
    return { page: reply.page || null, nctIds: [...new Set(reply.nctIds)], readable: true };
  } catch {
    // No script of ours in this page.
    return null;
  }
}

/** The page's text, or `null` where no script may run. Needs `activeTab`: the popup was opened over this tab. */
export async function readTab(tabId: number): Promise<PageText | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: readPage });
    return (injected?.result as PageText | undefined) ?? null;
  } catch {
    // Browser pages, stores and PDF viewers let nobody in.
    return null;
  }
}
