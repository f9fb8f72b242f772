// The background is kept awake while work runs, and only then.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAwake } from '../../lib/platform/keepAwake.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('beats more often than every 30 seconds until the work ends', async () => {
  let finish: (value: string) => void = () => undefined;
  const work = keepAwake(
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fakeBrowser.runtime.getPlatformInfo).toHaveBeenCalledTimes(3);
  finish('done');
  expect(await work).toBe('done');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fakeBrowser.runtime.getPlatformInfo).toHaveBeenCalledTimes(3);
});

it('stops when the work fails', async () => {
  await expect(keepAwake(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fakeBrowser.runtime.getPlatformInfo).not.toHaveBeenCalled();
});
