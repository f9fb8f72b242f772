// What the registry client needs from outside: the network, time and chance.
import type { RequestLogRow } from '../settings/requestLogRow.ts';

export interface ClientDeps {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after `ms`, or at once when the signal aborts; never rejects. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 up to 1. */
  random: () => number;
  /** Told once for every request that left, also the failed ones. */
  log: (row: RequestLogRow) => void;
  /** Where the API is, without a slash at the end. */
  base?: string;
}

/** `click`: a person waits for the answer. `background`: nobody does. */
export type Priority = 'click' | 'background';

export interface AskOptions {
  priority: Priority;
  signal?: AbortSignal;
  /** For the request log; a click's is `click`, the background's `check`. */
  why?: RequestLogRow['why'];
}
