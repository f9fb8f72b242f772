// The person's own day, and a sleep that can be cut short.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sleep, systemClock } from '../../lib/platform/clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('systemClock', () => {
  it('names the local day with leading zeros', () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 30) });
    expect(systemClock.today()).toBe('2026-01-05');
    expect(systemClock.now()).toBe(new Date(2026, 0, 5, 23, 30).getTime());
  });
});

describe('sleep', () => {
  it('ends after its time', async () => {
    vi.useFakeTimers();
    const woken = vi.fn();
    const asleep = sleep(1_000).then(woken);
    await vi.advanceTimersByTimeAsync(999);
    expect(woken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await asleep;
    expect(woken).toHaveBeenCalled();
  });

  it('ends at once when cut short, before or during', async () => {
    await sleep(1_000_000, AbortSignal.abort());
    const cut = new AbortController();
    const asleep = sleep(1_000_000, cut.signal);
    cut.abort();
    await asleep;
    expect(cut.signal.aborted).toBe(true);
  });
});
