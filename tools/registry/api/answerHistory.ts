// GET /api/int/studies/{nctId}/history and …/history/{n}: the registry's internal versions, as far as one shelf can know them.
import { type Answer, jsonAnswer, nginxNotFound } from '../answer.ts';
import { readStudyId } from '../readStudyId.ts';
import type { Shelf } from '../shelf.ts';
import { type Study, textAt } from '../study.ts';

const STATUS = 'protocolSection.statusModule';

/** A version for each time the record was put on the shelf; none for a record that was taken away. */
function versionsOf(shelf: Shelf, rawId: string): readonly Study[] {
  const reading = readStudyId(rawId);
  if (reading.kind !== 'id' || shelf.get(reading.nctId) === undefined) return [];
  return shelf.versionsOf(reading.nctId);
}

/** The list of versions, from 0. */
export function answerHistory(shelf: Shelf, rawId: string): Answer {
  const versions = versionsOf(shelf, rawId);
  if (versions.length === 0) return nginxNotFound();
  return jsonAnswer({
    changes: versions.map((study, version) => ({
      version,
      date: textAt(study, `${STATUS}.lastUpdateSubmitDate`),
      status: textAt(study, `${STATUS}.overallStatus`),
    })),
  });
}

/** The record as it was: without what the registry derives from it. */
export function answerPastVersion(shelf: Shelf, rawId: string, version: number): Answer {
  const study = versionsOf(shelf, rawId)[version];
  if (study === undefined) return nginxNotFound();
  const { derivedSection: _derived, ...asSubmitted } = study;
  return jsonAnswer({ studyVersion: version, study: asSubmitted });
}
