// An alarm that is there keeps its time; one that is missing or of another period is made.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAlarm, ensureAlarm, setAlarm } from '../../lib/platform/alarms.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { alarms } = fakeBrowser;
beforeEach(resetBrowser);

describe('ensureAlarm', () => {
  const later = Date.now() + 3_600_000;

  it('makes one that is missing', async () => {
    await ensureAlarm('check-follows', { when: later, periodMinutes: 1440 });
    expect(alarms.create).toHaveBeenCalledExactlyOnceWith('check-follows', {
      when: later,
      periodInMinutes: 1440,
    });
  });

  it('leaves one with the same period alone, so that waking never pushes it away', async () => {
    alarms.get.mockResolvedValue({ periodInMinutes: 1440 });
    await ensureAlarm('check-follows', { when: later, periodMinutes: 1440 });
    expect(alarms.create).not.toHaveBeenCalled();
  });

  it('replaces one of another period', async () => {
    alarms.get.mockResolvedValue({ periodInMinutes: 360 });
    await ensureAlarm('check-follows', { when: later, periodMinutes: 1440 });
    expect(alarms.create).toHaveBeenCalledTimes(1);
  });

  it('leaves one that rings once alone', async () => {
    alarms.get.mockResolvedValue({});
    await ensureAlarm('retry', { when: later });
    expect(alarms.create).not.toHaveBeenCalled();
  });

  it('rings soon when its time has passed', async () => {
    await ensureAlarm('check-follows', { when: 0, periodMinutes: 1440 });
    const [, { when }] = alarms.create.mock.calls[0] as [string, { when: number }];
    expect(when).toBeGreaterThan(Date.now());
    expect(when).toBeLessThan(Date.now() + 120_000);
  });
});

it('sets an alarm that rings once', async () => {
  const when = Date.now() + 600_000;
  await setAlarm('retry', { when });
  expect(alarms.create).toHaveBeenCalledExactlyOnceWith('retry', { when });
});

it('clears an alarm', async () => {
  await clearAlarm('retry');
  expect(alarms.clear).toHaveBeenCalledExactlyOnceWith('retry');
});
