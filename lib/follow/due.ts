// When the next check of followed studies is due: regular, spread by chance, and slower while the registry fails.

const HOUR_MS = 3_600_000;
const FIRST_PAUSE_MS = 15 * 60_000;

/** How checking stands; times are ISO 8601 UTC. */
export interface CheckState {
  /** When a check last ended with nothing left to do. */
  doneAt: string | null;
  /** No try by itself before then. */
  notBefore: string | null;
}

/**
 * Whether a check is due at `nowMs`. A time ahead of now by more than the interval means that the clock was set back,
 * and holds nothing up.
 */
export function isDue(state: CheckState, everyHours: number, nowMs: number): boolean {
  const interval = everyHours * HOUR_MS;
  const wait = state.notBefore === null ? 0 : Date.parse(state.notBefore) - nowMs;
  if (wait > 0 && wait <= interval) return false;
  if (state.doneAt === null) return true;
  const since = nowMs - Date.parse(state.doneAt);
  // A tenth early still counts: the alarm itself comes a little early or late.
  return since < 0 || since >= interval * 0.9;
}

/** Milliseconds until the next regular check: the interval, a twentieth more or less, so that not everybody asks at once. */
export const untilNextCheck = (everyHours: number, random: number): number =>
  everyHours * HOUR_MS * (0.95 + random * 0.1);

/**
 * Milliseconds until another try after `tries` failed ones in a row (1 or more): a quarter of an hour, doubling, never
 * more than the interval and never less than the registry asked for (`retryAfter`, seconds). `random` is 0 up to 1.
 */
export function untilRetry(
  tries: number,
  retryAfter: number | undefined,
  everyHours: number,
  random: number,
): number {
  const doubled = FIRST_PAUSE_MS * 2 ** Math.min(tries - 1, 16) * (0.75 + random * 0.5);
  return Math.max(Math.min(doubled, everyHours * HOUR_MS), (retryAfter ?? 0) * 1000);
}
