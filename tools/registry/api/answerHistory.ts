// GET /api/int/studies/{nctId}/history: the registry's internal list of versions, as far as one shelf can know it.
import { type Answer, jsonAnswer, nginxNotFound } from '../answer.ts';
import { readStudyId } from '../readStudyId.ts';
import type { Shelf } from '../shelf.ts';
import { textAt } from '../study.ts';

/** One version only: the shelf keeps no older copies. */
export function answerHistory(shelf: Shelf, rawId: string): Answer {
  const reading = readStudyId(rawId);
  const study = reading.kind === 'id' ? shelf.get(reading.nctId) : undefined;
  if (study === undefined) return nginxNotFound();
  const status = 'protocolSection.statusModule';
  return jsonAnswer({
    changes: [
      {
        version: 0,
        date: textAt(study, `${status}.lastUpdateSubmitDate`),
        status: textAt(study, `${status}.overallStatus`),
      },
    ],
  });
}
