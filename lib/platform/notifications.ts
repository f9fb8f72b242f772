// Notifications of the system. A damaged icon makes a browser refuse them (seen in Chromium 156, November 2026), so a test reads the icon.
import browser from 'webextension-polyfill';

export interface NotificationText {
  title: string;
  message: string;
}

/** Shows a notification; the same id again replaces it. False when browser or system refuse. */
export async function showNotification(id: string, text: NotificationText): Promise<boolean> {
  try {
    const iconUrl = browser.runtime.getURL('icon/128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, ...text });
    return true;
  } catch (error) {
    console.warn('A notification was refused.', error);
    return false;
  }
}

/** Ids of the notifications on the screen or in the system's list. */
export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}
