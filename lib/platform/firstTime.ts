// Whether the extension is new to this browser profile; browsers also call it an installation when it is loaded anew.
import browser from 'webextension-polyfill';

const KEY = 'welcomed';

/** True the first time it is asked in a profile, false ever after. */
export async function isFirstTime(): Promise<boolean> {
  if ((await browser.storage.local.get(KEY))[KEY] === true) return false;
  await browser.storage.local.set({ [KEY]: true });
  return true;
}
