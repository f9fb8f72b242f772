// Our own pages, each open once.
import browser from 'webextension-polyfill';
import type { ExtensionPage } from '../messaging/protocol.ts';

/** Opens a page, or goes to the tab that shows it already. `hash` is the place in it, without the sign. */
export async function openPage(page: ExtensionPage, hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`${page}.html`);
  const url = hash === '' ? address : `${address}#${hash}`;
  const [there] = await browser.tabs.query({ url: `${address}*` });
  if (there?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(there.id, { active: true, ...(hash !== '' && { url }) });
  if (there.windowId !== undefined) await browser.windows.update(there.windowId, { focused: true });
}
