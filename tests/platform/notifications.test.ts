// A notification is shown or honestly refused, and its icon is a sound picture (a damaged one makes browsers refuse).
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setBadgeCount } from '../../lib/platform/badgeCount.ts';
import {
  clearNotification,
  showNotification,
  shownNotifications,
} from '../../lib/platform/notifications.ts';
import { ICON_SIZES, iconPng } from '../../tools/icons.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { action, notifications } = fakeBrowser;
beforeEach(resetBrowser);

describe('showNotification', () => {
  it('shows text under its id, with our icon', async () => {
    expect(await showNotification('change:1', { title: 'NCT1', message: 'Stopped.' })).toBe(true);
    expect(notifications.create).toHaveBeenCalledExactlyOnceWith('change:1', {
      type: 'basic',
      iconUrl: 'chrome-extension://own-id/icon/128.png',
      title: 'NCT1',
      message: 'Stopped.',
    });
  });

  it('says so when the browser refuses', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    notifications.create.mockRejectedValue(new Error('denied'));
    expect(await showNotification('change:1', { title: 'a', message: 'b' })).toBe(false);
  });
});

it('lists and clears what is shown', async () => {
  notifications.getAll.mockResolvedValue({ one: true, two: true });
  expect(await shownNotifications()).toEqual(['one', 'two']);
  await clearNotification('one');
  expect(notifications.clear).toHaveBeenCalledExactlyOnceWith('one');
});

describe('the icons', () => {
  it.each(ICON_SIZES)('of %i pixels are what tools/icons.ts draws', (size) => {
    const file = readFileSync(new URL(`../../public/icon/${size}.png`, import.meta.url));
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    expect(file.equals(iconPng(size))).toBe(true);
  });
});

describe('setBadgeCount', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [999, '999'],
    [5_000, '999'],
  ])('shows %i as "%s"', async (count, text) => {
    await setBadgeCount(count);
    expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text });
  });
});
