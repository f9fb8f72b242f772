// Time, handed to the use cases so that tests can set it.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The person's own day, `YYYY-MM-DD`. */
  today(): string;
  /** Minutes since the person's own midnight, 0 to 1439. */
  minuteOfDay(): number;
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const date = new Date();
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  },
  minuteOfDay: () => {
    const date = new Date();
    return date.getHours() * 60 + date.getMinutes();
  },
};

/** Resolves after `ms`, or at once when the signal aborts. Never rejects. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}
