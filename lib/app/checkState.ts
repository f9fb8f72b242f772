// When the next check is due, and how long to stay away after a failure. Pure.
import type { Failure } from '../result/result.ts';
import type { CheckRow } from '../store/rows.ts';
import { DAY_MS } from './freshness.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const FIRST_PAUSE_MS = 5 * MINUTE_MS;
const LONGEST_PAUSE_MS = 12 * HOUR_MS;
/** A registry that asks us to stay away means it, also when it names no time. */
const RATE_LIMIT_PAUSE_MS = 30 * MINUTE_MS;
/** Checks of many people must not meet on the hour. */
const JITTER_MS = 15 * MINUTE_MS;

/** Milliseconds to wait after `tries` failures in a row (1 or more): 5 minutes, three times that each time, at most 12 hours. */
export function pauseAfter(failure: Failure, tries: number, random: number): number {
  const asked = (failure.retryAfter ?? 0) * 1000;
  const least = failure.kind === 'rate-limited' ? Math.max(asked, RATE_LIMIT_PAUSE_MS) : asked;
  const grown = Math.min(FIRST_PAUSE_MS * 3 ** (tries - 1), LONGEST_PAUSE_MS);
  return Math.max(least, grown) + random * FIRST_PAUSE_MS;
}

/** True when a check by itself must wait. A wait longer than any we give was left behind by a clock set back. */
export function mustWait({ notBefore }: Pick<CheckRow, 'notBefore'>, nowMs: number): boolean {
  if (notBefore === null) return false;
  const left = Date.parse(notBefore) - nowMs;
  return left > 0 && left <= DAY_MS;
}

/** First time of the repeating alarm: one period after the last check, never further away than a period. */
export function nextCheck(
  { doneAt }: Pick<CheckRow, 'doneAt'>,
  periodHours: number,
  nowMs: number,
  random: number,
): number {
  const period = periodHours * HOUR_MS;
  const since = doneAt === null ? nowMs : Math.min(Date.parse(doneAt), nowMs);
  return Math.max(since + period, nowMs) + random * JITTER_MS;
}
