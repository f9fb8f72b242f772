// Turns the query and filter parameters of /studies into tests a study passes or fails.
import type { Answer } from '../answer.ts';
import { readStudyId } from '../readStudyId.ts';
import { type Study, textAt } from '../study.ts';
import { CONDITION_FIELDS, matchExpression, unknownArea, type Where } from './matchExpression.ts';
import { badParameter } from './parameters.ts';
import { parseExpression } from './parseExpression.ts';

const NCT_ID = 'protocolSection.identificationModule.nctId';
const OVERALL_STATUS = 'protocolSection.statusModule.overallStatus';

export type Filter = (study: Study) => boolean;

const SEARCHED_IN: Record<string, Where> = {
  'query.cond': CONDITION_FIELDS,
  'query.term': 'everywhere',
  'query.titles': [
    'protocolSection.identificationModule.briefTitle',
    'protocolSection.identificationModule.officialTitle',
    'protocolSection.identificationModule.acronym',
  ],
  'query.intr': [
    'protocolSection.armsInterventionsModule',
    'derivedSection.interventionBrowseModule',
  ],
  'query.spons': ['protocolSection.sponsorCollaboratorsModule'],
  'query.lead': ['protocolSection.sponsorCollaboratorsModule.leadSponsor'],
  'query.locn': ['protocolSection.contactsLocationsModule.locations'],
  'query.id': ['protocolSection.identificationModule'],
  'query.outc': ['protocolSection.outcomesModule'],
  'query.patient': 'everywhere',
  'filter.advanced': 'everywhere',
  'postFilter.advanced': 'everywhere',
};

/** One filter for each parameter, or the refusal of the first bad one. */
export function readFilters(parameters: URLSearchParams): Filter[] | Answer {
  const filters: Filter[] = [];
  for (const [name, value] of parameters) {
    const filter = readFilter(name, value);
    if (filter === 'bad') return badParameter(name);
    if (filter !== undefined) filters.push(filter);
  }
  const named = idsNamedInQueries(parameters);
  return named === undefined ? filters : [(study) => named.has(textAt(study, NCT_ID))];
}

/** The test one parameter asks for; undefined when the parameter is no filter. */
function readFilter(name: string, value: string): Filter | 'bad' | undefined {
  const where = SEARCHED_IN[name];
  if (where !== undefined) {
    const expression = parseExpression(value);
    if (expression === undefined || unknownArea(expression) !== undefined) return 'bad';
    return (study) => matchExpression(study, expression, where);
  }
  switch (name.replace('postFilter', 'filter')) {
    case 'filter.ids': {
      const ids = readIds(value);
      return ids === undefined ? 'bad' : (study) => ids.has(textAt(study, NCT_ID));
    }
    case 'filter.overallStatus': {
      const statuses = value.split(/[,|]/);
      return (study) => statuses.includes(textAt(study, OVERALL_STATUS));
    }
    default:
      return undefined;
  }
}

/** "If any query parameter contains only NCT IDs, filters are ignored" (openapi-v2.yaml of the registry). */
function idsNamedInQueries(parameters: URLSearchParams): Set<string> | undefined {
  for (const [name, value] of parameters) {
    if (name.startsWith('query.') && /^(NCT\d{8}([\s,]+|$))+$/i.test(value)) {
      return new Set(value.toUpperCase().split(/[\s,]+/));
    }
  }
  return undefined;
}

function readIds(value: string): Set<string> | undefined {
  const ids = new Set<string>();
  for (const raw of value.split(/[,|]/)) {
    const reading = readStudyId(raw);
    if (reading.kind === 'malformed') return undefined;
    ids.add(reading.nctId);
  }
  return ids;
}
