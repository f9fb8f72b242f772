// Which failures are worth another try, and when.
import type { Failure, FailureKind } from '../result/result.ts';
import type { Priority } from './clientDeps.ts';

/** Tries in all. A person would rather see the saved copy than wait for a fourth. */
const TRIES: Record<Priority, number> = { click: 2, background: 3 };

/** The first pause; it doubles, and chance makes it half to one and a half of that so that many clients do not return together. */
const FIRST_PAUSE_MS: Record<Priority, number> = { click: 500, background: 2000 };

/** Longer waits are left to the next check, or to the person: the background may be stopped any time. */
const LONGEST_WAIT_S: Record<Priority, number> = { click: 3, background: 20 };

const PASSING: ReadonlySet<FailureKind> = new Set([
  'offline',
  'timeout',
  'rate-limited',
  'registry-error',
]);

/**
 * Milliseconds until the next try after `tried` tries, or undefined when there is none.
 * `random` is 0 up to 1.
 */
export function pauseBeforeRetry(
  failure: Failure,
  tried: number,
  priority: Priority,
  random: number,
): number | undefined {
  if (!PASSING.has(failure.kind) || tried >= TRIES[priority]) return undefined;
  // A person has already waited 15 seconds.
  if (failure.kind === 'timeout' && priority === 'click') return undefined;
  const pause = FIRST_PAUSE_MS[priority] * 2 ** (tried - 1) * (0.5 + random);
  if (failure.retryAfter === undefined) return pause;
  if (failure.retryAfter > LONGEST_WAIT_S[priority]) return undefined;
  return Math.max(pause, failure.retryAfter * 1000);
}
