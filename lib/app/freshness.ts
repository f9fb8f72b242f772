// Whether a kept record is as good as a new one. The registry has new data once a day at most.
import type { CheckRow, RecordRow } from '../store/rows.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** True when a moment lies less than a day back. A moment ahead of now means the clock was set back, and says nothing. */
function isOfToday(iso: string, nowMs: number): boolean {
  const age = nowMs - Date.parse(iso);
  return age >= 0 && age < DAY_MS;
}

/**
 * Fresh is a record of today that the registry is not known to have overtaken, and an older one whose data day is still
 * the registry's, as seen today.
 */
export function isFresh(
  row: Pick<RecordRow, 'fetchedAt' | 'dataDay'>,
  version: CheckRow['version'],
  nowMs: number,
): boolean {
  const registryDay =
    version && isOfToday(version.at, nowMs) ? version.dataTimestamp.slice(0, 10) : undefined;
  if (registryDay === undefined || row.dataDay === '') return isOfToday(row.fetchedAt, nowMs);
  return row.dataDay >= registryDay;
}
