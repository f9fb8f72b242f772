// GET /api/v2/studies/{nctId}: one study, not wrapped.
import { type Answer, jsonAnswer, redirectAnswer, textAnswer } from '../answer.ts';
import { readStudyId } from '../readStudyId.ts';
import type { Shelf } from '../shelf.ts';
import { badParameter, refuseUnknown, STUDY_PARAMETERS } from './parameters.ts';
import { readFields, selectFields } from './selectFields.ts';

export function answerStudy(shelf: Shelf, rawId: string, parameters: URLSearchParams): Answer {
  const refused = refuseUnknown(parameters, STUDY_PARAMETERS);
  if (refused) return refused;
  const reading = readStudyId(rawId);
  if (reading.kind === 'malformed') return badParameter('nctId');

  const study = shelf.get(reading.nctId);
  if (study === undefined) {
    const current = shelf.aliasOf(reading.nctId);
    if (current === undefined) return textAnswer(404, `NCT number ${reading.nctId} not found`);
    const query = parameters.size > 0 ? `?${parameters}` : '';
    return redirectAnswer(`/api/v2/studies/${current}${query}`);
  }

  const raw = parameters.get('fields');
  if (raw === null) return jsonAnswer(study);
  const fields = readFields(raw);
  return 'unknown' in fields
    ? badParameter('fields')
    : jsonAnswer(selectFields(study, fields.paths));
}
