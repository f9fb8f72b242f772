// The number on the toolbar button: changes not seen yet.
import browser from 'webextension-polyfill';

const ACCENT = '#0b6e6e';

/** Shows the count, or nothing for none. Above 999 the button has no room. */
export async function setBadgeCount(count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999' : String(count);
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: ACCENT });
}
