// The search page in the structure of the registry's site: cards whose number is plain text, and pages of ten.
import { CONDITION_FIELDS, matchExpression, type Where } from '../api/matchExpression.ts';
import { parseExpression } from '../api/parseExpression.ts';
import { readStudyId } from '../readStudyId.ts';
import type { Shelf } from '../shelf.ts';
import { listAt, type Study, textAt } from '../study.ts';
import { type Html, html, nothing } from './html.ts';
import { labelOf } from './labels.ts';
import type { Fragment } from './studyPage.ts';

const PAGE_SIZE = 10;
const NCT_ID = 'protocolSection.identificationModule.nctId';
const FIRST_POST = 'protocolSection.statusModule.studyFirstPostDateStruct.date';
/** Posted within the month before the data's date counts as new on this page. */
const NEW_SINCE_DAYS = 30;

export function searchPage(shelf: Shelf, parameters: URLSearchParams): Fragment {
  const found = findStudies(shelf, parameters);
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const start = (page - 1) * PAGE_SIZE;
  const shown = found.slice(start, start + PAGE_SIZE);
  const terms = ['cond', 'term', 'intr', 'locn']
    .flatMap((key) => parameters.get(key) ?? [])
    .join(' | ');
  const body = html`<ctg-search-results-page><div class="results-layout">
<div class="results-head"><h2>Search Results</h2><div>Viewing ${found.length === 0 ? 0 : start + 1}-${start + shown.length} out of ${found.length} studies</div><div class="search-terms">${terms}</div></div>
<ctg-search-results-list>${shown.map((study, index) => html`<div class="margin-bottom-5">${card(study, index, start + index + 1, parameters, shelf)}</div>`)}</ctg-search-results-list>
<ctg-pagination-uswds><nav aria-label="Pagination">${paging(parameters, page, start + PAGE_SIZE < found.length)}</nav></ctg-pagination-uswds>
</div></ctg-search-results-page>`;
  return { title: `Search for: ${terms || 'all studies'} | ClinicalTrials.gov`, html: body.html };
}

function findStudies(shelf: Shelf, parameters: URLSearchParams): Study[] {
  const wanted: [string, Where][] = [
    ['cond', CONDITION_FIELDS],
    ['term', 'everywhere'],
    ['intr', ['protocolSection.armsInterventionsModule']],
    ['locn', ['protocolSection.contactsLocationsModule.locations']],
  ];
  let found = shelf.all();
  for (const [key, where] of wanted) {
    const expression = parseExpression(parameters.get(key) ?? '');
    if (expression !== undefined)
      found = found.filter((study) => matchExpression(study, expression, where));
  }
  const reading = readStudyId(parameters.get('id') ?? '');
  if (reading.kind === 'id')
    found = found.filter((study) => textAt(study, NCT_ID) === reading.nctId);
  return found;
}

function card(
  study: Study,
  index: number,
  rank: number,
  parameters: URLSearchParams,
  shelf: Shelf,
): Html {
  const nctId = textAt(study, NCT_ID);
  const query = new URLSearchParams(parameters);
  query.delete('page');
  query.set('rank', String(rank));
  const conditions = listAt(study, 'protocolSection.conditionsModule.conditions');
  const locations = listAt(study, 'protocolSection.contactsLocationsModule.locations').slice(0, 3);
  return html`<ctg-search-hit-card><div class="usa-card__container">
<div class="card-top"><input type="checkbox" id="hit-sel-${index}"><label for="hit-sel-${index}"><ctg-overall-status><span>${labelOf(textAt(study, 'protocolSection.statusModule.overallStatus'))}</span></ctg-overall-status>${isNew(study, shelf) ? html`<ctg-new-pill>New</ctg-new-pill>` : nothing}</label></div>
<div class="nct-row"><span class="nct-id">${nctId}</span></div>
<header><a class="hit-card-title" href="/study/${nctId}?${query.toString()}">${textAt(study, 'protocolSection.identificationModule.briefTitle')}</a></header>
<ctg-conditions>${conditions.map((one) => html`<div class="condition-text">${String(one)}</div>`)}</ctg-conditions>
<ctg-locations>${locations.map((one) => html`<div class="location-text">${[textAt(one, 'city'), textAt(one, 'country')].filter((part) => part !== '').join(', ')}</div>`)}</ctg-locations>
</div></ctg-search-hit-card>`;
}

function isNew(study: Study, shelf: Shelf): boolean {
  const posted = Date.parse(textAt(study, FIRST_POST));
  const now = Date.parse(`${shelf.dataTimestamp}Z`);
  return now - posted < NEW_SINCE_DAYS * 24 * 60 * 60 * 1000;
}

function paging(parameters: URLSearchParams, page: number, more: boolean): Html {
  const to = (number: number) => {
    const next = new URLSearchParams(parameters);
    next.set('page', String(number));
    return `/search?${next}`;
  };
  return html`${page > 1 ? html`<button type="button" class="usa-pagination__previous-page" data-route="${to(page - 1)}">Previous</button>` : nothing}<span>Page ${page}</span>${more ? html`<button type="button" class="usa-pagination__next-page" data-route="${to(page + 1)}">Next</button>` : nothing}`;
}
