// Our own pages, each open once.
import browser from 'webextension-polyfill';
import type { ExtensionPage } from '../messaging/protocol.ts';

/** A new tab has its address a moment after it was made (Firefox): until then it cannot be found by it. */
const LOOK_AGAIN_MS = 50;
const LOOKS = 40;

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));

const tabsAt = (address: string) => browser.tabs.query({ url: `${address}*` });

/** Resolves once the tab can be found, so that the next who asks for the page does not open it again. */
async function openTab(address: string, url: string): Promise<void> {
  await browser.tabs.create({ url });
  for (let look = 0; look < LOOKS && (await tabsAt(address)).length === 0; look++) await pause();
}

/** Opens a page, or goes to the tab that shows it already. `hash` is the place in it, without the sign. */
export async function openPage(page: ExtensionPage, hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`${page}.html`);
  const url = hash === '' ? address : `${address}#${hash}`;
  const [there] = await tabsAt(address);
  if (there?.id === undefined) return openTab(address, url);
  await browser.tabs.update(there.id, { active: true, ...(hash !== '' && { url }) });
  if (there.windowId !== undefined) await browser.windows.update(there.windowId, { focused: true });
}
