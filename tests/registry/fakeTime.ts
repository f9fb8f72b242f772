// A clock that moves only when told: what sleeps wakes in order.

interface Sleeper {
  at: number;
  wake: () => void;
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createFakeTime(start = Date.UTC(2026, 10, 23)) {
  let time = start;
  const sleepers: Sleeper[] = [];
  return {
    now: () => time,
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper = { at: time + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          resolve();
        });
      }),
    /** Moves on by `ms`, waking sleepers one by one and letting each finish what it does. */
    async pass(ms: number) {
      const end = time + ms;
      await settled();
      for (;;) {
        const next = sleepers.sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        sleepers.shift();
        time = Math.max(time, next.at);
        next.wake();
        await settled();
      }
      time = end;
      await settled();
    },
    /** Sets the clock without waking anyone. */
    set: (to: number) => {
      time = to;
    },
    sleeping: () => sleepers.length,
  };
}
