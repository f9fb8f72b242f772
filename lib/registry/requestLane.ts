// One request to the registry at a time: people first, the background at most once a second.
import type { ClientDeps, Priority } from './clientDeps.ts';

/** The registry publishes no limit; its robots.txt asks crawlers for a second between requests (API.md, September 2026). */
const BACKGROUND_SPACING_MS = 1000;

/** So long a background request may keep a person waiting; then it makes room and is sent again afterwards. */
const GRACE_MS = 1500;

interface Waiting {
  priority: Priority;
  start: () => void;
}

type Job<T> = (signal: AbortSignal) => Promise<T>;

export interface RequestLane {
  /**
   * Runs `job` when its turn has come and no other runs. A click goes before everything that has not started, and
   * after a moment before what has; a background job starts a second after the last start at the earliest. The job
   * gives up when its signal aborts, and may be run again. Undefined when `signal` aborted before it could start.
   */
  run<T>(priority: Priority, signal: AbortSignal | undefined, job: Job<T>): Promise<T | undefined>;
}

export function createRequestLane({ now, sleep }: Pick<ClientDeps, 'now' | 'sleep'>): RequestLane {
  const waiting: Waiting[] = [];
  let busy = false;
  let lastStart = Number.NEGATIVE_INFINITY;
  let pause: AbortController | undefined;
  /** Makes the background request under way give up its turn. */
  let yielding: AbortController | undefined;

  function startNow(next: Waiting): void {
    waiting.splice(waiting.indexOf(next), 1);
    busy = true;
    lastStart = now();
    next.start();
  }

  /** Picks the next job; waits where only background work is left and its second is not over. */
  async function turn(): Promise<void> {
    if (busy) return;
    const click = waiting.find((job) => job.priority === 'click');
    const next = click ?? waiting[0];
    if (!next) return;
    // A clock set back must not stop the lane.
    lastStart = Math.min(lastStart, now());
    const early = lastStart + BACKGROUND_SPACING_MS - now();
    if (click || early <= 0) {
      pause?.abort();
      startNow(next);
    } else if (!pause) {
      pause = new AbortController();
      await sleep(early, pause.signal);
      pause = undefined;
      await turn();
    }
  }

  /** A click behind a background request that takes too long gets its turn. */
  async function hurry(): Promise<void> {
    const slow = yielding;
    if (!slow) return;
    await sleep(GRACE_MS, slow.signal);
    slow.abort();
  }

  function enter(priority: Priority, signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve(false);
      const leave = () => {
        const index = waiting.indexOf(job);
        if (index < 0) return;
        waiting.splice(index, 1);
        resolve(false);
      };
      const job: Waiting = {
        priority,
        start: () => {
          signal?.removeEventListener('abort', leave);
          resolve(true);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(job);
      if (priority === 'click') void hurry();
      void turn();
    });
  }

  /** Runs a job in its turn; `gaveWay` when it has to be run again. */
  async function runOnce<T>(priority: Priority, signal: AbortSignal | undefined, job: Job<T>) {
    const own = new AbortController();
    if (priority === 'background') yielding = own;
    try {
      const value = await job(signal ? AbortSignal.any([signal, own.signal]) : own.signal);
      return { value, gaveWay: own.signal.aborted && !signal?.aborted };
    } finally {
      yielding = undefined;
      own.abort();
      busy = false;
      void turn();
    }
  }

  return {
    async run(priority, signal, job) {
      while (await enter(priority, signal)) {
        const { value, gaveWay } = await runOnce(priority, signal, job);
        if (!gaveWay) return value;
      }
      return undefined;
    },
  };
}
