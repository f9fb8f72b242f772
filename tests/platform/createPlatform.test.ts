// The browser as one object: each part leads to the call it is named after.
import { beforeEach, expect, it, vi } from 'vitest';
import { createPlatform } from '../../lib/platform/createPlatform.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

beforeEach(resetBrowser);

it('names the languages pages are told, then the one of the browser itself', () => {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['es-ES', 'en']);
  expect(createPlatform().preferredLanguages()).toEqual(['es-ES', 'en', 'en-GB']);
  languages.mockRestore();
});

it('is new to a profile once', async () => {
  expect(await createPlatform().isFirstTime()).toBe(true);
  expect(await createPlatform().isFirstTime()).toBe(false);
});

it('reaches alarms, notifications, settings, pages and the button', async () => {
  const platform = createPlatform();
  await platform.alarms.set('retry', { when: Date.now() + 600_000 });
  await platform.notifications.show('id', { title: 'a', message: 'b' });
  await platform.settings.save({ textSize: 18 });
  await platform.openPage('options');
  await platform.setBadgeCount(2);
  await platform.broadcastChanged(['saved']);
  expect(fakeBrowser.alarms.create).toHaveBeenCalledTimes(1);
  expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
  expect(await platform.settings.load()).toMatchObject({ textSize: 18 });
  expect(fakeBrowser.tabs.create).toHaveBeenCalledTimes(1);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '2' });
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(1);
});
