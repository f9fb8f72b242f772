// Opens the toolbar button's popup without a click on the button.
import browser from 'webextension-polyfill';

/** False where the browser does not allow it now: older Chromium, or no window in front. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
