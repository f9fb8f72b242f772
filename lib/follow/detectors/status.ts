// The study's own status: opened, closed, stopped, finished, held back.
import type { ChangeWeight } from '../change.ts';
import type { Detector } from '../finding.ts';

const PTR = '/protocolSection/statusModule/overallStatus';

/** Anybody may ask to join. */
const OPEN = new Set(['RECRUITING', 'AVAILABLE']);
const STOPPED = new Set(['SUSPENDED', 'TERMINATED', 'WITHDRAWN']);

/** Whether a study or place with this status looks for people. */
export const isOpen = (status: string | null | undefined): boolean =>
  status !== null && status !== undefined && OPEN.has(status);

/** Stopping, opening and closing are important. The registry sets UNKNOWN by itself after two silent years: nobody closed anything. */
function weight(from: string | null, to: string | null): ChangeWeight {
  if (to === null || to === 'UNKNOWN') return 'notable';
  return STOPPED.has(to) || isOpen(from) !== isOpen(to) ? 'important' : 'notable';
}

export const status: Detector = (before, after) => {
  const [from, to] = [before.status, after.status];
  if (from === to) return [];
  const both = { before: from, after: to, ptr: PTR };
  return to === 'WITHHELD'
    ? [{ kind: 'withheld', ...both, facts: {} }]
    : [{ kind: 'status', ...both, facts: { from, to }, weight: weight(from, to) }];
};
