// Protocols, statistical plans and consent forms put up to read.
import type { Detector } from '../finding.ts';
import { pairByKey } from '../matchItems.ts';
import type { SnapshotDocument } from '../snapshot.ts';

const inWords = ({ label, date, filename }: SnapshotDocument): string =>
  [label ?? filename, date].filter(Boolean).join(', ');

export const documents: Detector = (before, after) => {
  const { added } = pairByKey(before.documents, after.documents, inWords);
  if (added.length === 0) return [];
  const lines = (list: readonly SnapshotDocument[]) => list.map(inWords).join('\n') || null;
  return [
    {
      kind: 'documents-posted',
      before: lines(before.documents),
      after: lines(after.documents),
      ptr: '/documentSection/largeDocumentModule/largeDocs',
      facts: {
        protocol: added.some((document) => document.protocol),
        sap: added.some((document) => document.sap),
        icf: added.some((document) => document.icf),
        labels: added.flatMap((document) => document.label ?? []),
      },
    },
  ];
};
