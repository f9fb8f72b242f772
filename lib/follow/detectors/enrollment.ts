// How many people: planned, and in the end.
import type { Count, Detector } from '../finding.ts';

const inWords = (count: Count | null): string | null =>
  count && (count.type ? `${count.count} (${count.type})` : String(count.count));

/** The same number under the same heading, or under one that has only now been given. */
const same = (a: Count | null, b: Count | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.count === b.count &&
    (a.type === b.type || a.type === null || b.type === null));

export const enrollment: Detector = ({ enrollment: from }, { enrollment: to }) =>
  same(from, to)
    ? []
    : [
        {
          kind: 'enrollment',
          before: inWords(from),
          after: inWords(to),
          ptr: '/protocolSection/designModule/enrollmentInfo',
          facts: { from, to },
        },
      ];
