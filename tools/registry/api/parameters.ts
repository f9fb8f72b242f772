// The parameters each path of the API takes; anything else is refused in the registry's words.
import { type Answer, textAnswer } from '../answer.ts';

const QUERY = ['cond', 'term', 'locn', 'titles', 'intr', 'outc', 'spons', 'lead', 'id', 'patient'];
const FILTER = ['overallStatus', 'geo', 'ids', 'advanced', 'synonyms'];

export const STUDY_PARAMETERS: ReadonlySet<string> = new Set(['format', 'markupFormat', 'fields']);

export const STUDIES_PARAMETERS: ReadonlySet<string> = new Set([
  ...STUDY_PARAMETERS,
  ...QUERY.map((name) => `query.${name}`),
  ...FILTER.flatMap((name) => [`filter.${name}`, `postFilter.${name}`]),
  'aggFilters',
  'geoDecay',
  'sort',
  'countTotal',
  'pageSize',
  'pageToken',
]);

export function refuseUnknown(
  parameters: URLSearchParams,
  known: ReadonlySet<string>,
): Answer | undefined {
  for (const name of parameters.keys()) {
    if (!known.has(name)) return textAnswer(400, `Invalid prefix in parameter name: ${name}`);
  }
  const format = parameters.get('format') ?? 'json';
  if (format !== 'json') return textAnswer(400, 'Parameter `format`: only json is served here');
  return undefined;
}

export function badParameter(name: string): Answer {
  return textAnswer(400, `Parameter \`${name}\` has incorrect format`);
}
