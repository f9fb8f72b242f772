// GET /api/v2/studies: a page of studies that match queries and filters.
import { type Answer, jsonAnswer } from '../answer.ts';
import type { Shelf } from '../shelf.ts';
import { readToken, writeToken } from './pageToken.ts';
import { badParameter, refuseUnknown, STUDIES_PARAMETERS } from './parameters.ts';
import { readFilters } from './readFilters.ts';
import { readSort } from './readSort.ts';
import { readFields, selectFields } from './selectFields.ts';

const DEFAULT_PAGE_SIZE = 10;
/** More is cut to this without an error (API.md). */
const MAX_PAGE_SIZE = 1000;

export function answerStudies(shelf: Shelf, parameters: URLSearchParams): Answer {
  const refused = refuseUnknown(parameters, STUDIES_PARAMETERS);
  if (refused) return refused;
  const filters = readFilters(parameters);
  if (!Array.isArray(filters)) return filters;
  const compare = readSort(parameters.get('sort'));
  if (compare === undefined) return badParameter('sort');
  const fields = readFields(parameters.get('fields') ?? '');
  if ('unknown' in fields) return badParameter('fields');
  const size = readPageSize(parameters.get('pageSize'));
  if (size === undefined) return badParameter('pageSize');
  const start = readToken(parameters);
  if (start === undefined) return badParameter('pageToken');

  const found = shelf.all().filter((study) => filters.every((filter) => filter(study)));
  const page = found.sort(compare).slice(start, start + size);
  const next = start + size;
  return jsonAnswer({
    ...(start === 0 && parameters.get('countTotal') === 'true' && { totalCount: found.length }),
    studies: page.map((study) =>
      fields.paths.length > 0 ? selectFields(study, fields.paths) : study,
    ),
    ...(next < found.length && { nextPageToken: writeToken(parameters, next) }),
  });
}

function readPageSize(raw: string | null): number | undefined {
  if (raw === null) return DEFAULT_PAGE_SIZE;
  return /^\d+$/.test(raw) ? Math.min(Number(raw) || DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE) : undefined;
}
