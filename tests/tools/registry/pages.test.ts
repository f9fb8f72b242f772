// The registry's pages have the structure known of the real site (PAGES.md) and never run a record's text.
// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords, SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { answerFragment, answerPage } from '../../../tools/registry/pages/answerPage.ts';
import { clientScript } from '../../../tools/registry/pages/appShell.ts';
import { createShelf } from '../../../tools/registry/shelf.ts';

const shelf = createShelf(loadRecords(SAMPLE_RECORDS).studies);

function render(address: string): { title: string; main: HTMLElement } {
  const page = JSON.parse(answerFragment(shelf, address).body);
  const main = document.createElement('main');
  main.innerHTML = page.html;
  return { title: page.title, main };
}

const textOf = (main: HTMLElement, selector: string) =>
  main.querySelector(selector)?.textContent?.trim();

describe('a study page', () => {
  let main: HTMLElement;
  beforeAll(() => {
    main = render('/study/NCT07118319').main;
  });

  it('holds the elements scrapers of the real page rely on', () => {
    for (const selector of [
      'ctg-study-details > section > ctg-study-details-top-info h2',
      'ctg-study-info',
      '#study-details-card',
      'ctg-section-title-card[title="Study Plan"]',
      '#participation-criteria ctg-participation-criteria',
      '#eligibility-criteria-description ctg-long-text li',
      'ctg-standard-age',
      '[path="protocolSection.eligibilityModule.sex"]',
    ]) {
      expect(main.querySelector(selector), selector).not.toBeNull();
    }
    expect(textOf(main, '.nct-id')).toBe('NCT07118319');
  });

  it('names the API field of each text the read can quote', () => {
    const paths = new Set(
      [...main.querySelectorAll('[path]')].map((one) => one.getAttribute('path')),
    );
    for (const path of [
      'identificationModule.briefTitle',
      'identificationModule.officialTitle',
      'descriptionModule.briefSummary',
      'descriptionModule.detailedDescription',
      'statusModule.overallStatus',
      'statusModule.startDateStruct.date',
      'statusModule.lastUpdatePostDateStruct.date',
      'designModule.phases',
      'designModule.enrollmentInfo.count',
      'designModule.designInfo.interventionModelDescription',
      'armsInterventionsModule.armGroups.label',
      'armsInterventionsModule.armGroups.description',
      'armsInterventionsModule.interventions.name',
      'armsInterventionsModule.interventions.description',
      'outcomesModule.primaryOutcomes.measure',
      'outcomesModule.primaryOutcomes.timeFrame',
      'outcomesModule.secondaryOutcomes.measure',
      'eligibilityModule.eligibilityCriteria',
      'eligibilityModule.minimumAge',
      'sponsorCollaboratorsModule.leadSponsor.name',
      'contactsLocationsModule.centralContacts.email',
      'contactsLocationsModule.locations.facility',
      'contactsLocationsModule.locations.status',
      'conditionsModule.conditions',
    ]) {
      expect(paths, path).toContain(`protocolSection.${path}`);
    }
  });

  it('keeps one section closed until its heading is pressed', () => {
    const closed = main.querySelector('#detailed-description button');
    expect(closed?.getAttribute('aria-expanded')).toBe('false');
    expect(main.querySelector('#detailed-description-region')?.hasAttribute('hidden')).toBe(true);
    expect(main.querySelector('#study-overview-region')?.hasAttribute('hidden')).toBe(false);
  });

  it('names another study, whose number is not the page’s', () => {
    const other = render('/study/NCT07900119').main;
    expect(other.querySelector('#more-information a[href="/study/NCT07900113"]')).not.toBeNull();
  });

  it('shows results on their tab, and says so when there are none', () => {
    const posted = render('/study/NCT07900111?tab=results').main;
    const caveat = '[path="resultsSection.moreInfoModule.limitationsAndCaveats.description"]';
    expect(textOf(posted, caveat)).toContain('Both clinics are in the same region');
    expect(textOf(posted, '#adverse-events')).toContain('Gout flare');
    expect(render('/study/NCT07118319?tab=results').main.textContent).toContain(
      'No Results Posted',
    );
  });

  it('says that a study does not exist', () => {
    expect(render('/study/NCT09999999').main.textContent).toContain('not found');
    expect(render('/study/nonsense').main.textContent).toContain('not found');
  });

  it('shows hostile text as text', () => {
    for (const address of ['/study/NCT07900116', '/search?', '/study/NCT07900116?tab=history']) {
      const hostile = render(address).main;
      expect(
        hostile.querySelectorAll('script, iframe, svg, img, [onerror], [onload]'),
      ).toHaveLength(0);
      expect(hostile.querySelector('a[href^="javascript"]')).toBeNull();
    }
    expect(render('/study/NCT07900116').main.querySelector('h2')?.textContent).toContain(
      '<script>window.__owned=1</script> "Quotes" &',
    );
  });

  it('renders every sample record', () => {
    for (const study of shelf.all()) {
      const id = JSON.stringify(study).match(/NCT\d{8}/)?.[0] ?? '';
      expect(render(`/study/${id}`).title).toContain(id);
    }
  });
});

describe('the search page', () => {
  it('has cards of the real site’s structure, the number as plain text', () => {
    const { main } = render('/search?cond=gout');
    expect(
      main.querySelectorAll('ctg-search-results-list > div.margin-bottom-5 > ctg-search-hit-card'),
    ).toHaveLength(1);
    expect(textOf(main, '.usa-card__container .nct-row .nct-id')).toBe('NCT07900111');
    expect(main.querySelector('.nct-id a')).toBeNull();
    expect(main.querySelector('header > a.hit-card-title')?.getAttribute('href')).toBe(
      '/study/NCT07900111?cond=gout&rank=1',
    );
    expect(textOf(main, 'ctg-overall-status span')).toBe('Completed');
    expect(textOf(main, 'ctg-conditions .condition-text')).toBe('Gout');
    expect(textOf(main, 'ctg-locations .location-text')).toBe('Nashville, United States');
    expect(main.querySelector('label[for=hit-sel-0]')).not.toBeNull();
  });

  it('shows ten at a time, with a way on and back', () => {
    const first = render('/search?').main;
    expect(first.textContent).toContain(`Viewing 1-10 out of ${shelf.all().length} studies`);
    const next = first.querySelector<HTMLElement>('button.usa-pagination__next-page');
    const second = render(next?.dataset.route ?? '').main;
    expect(second.textContent).toContain('Viewing 11-20');
    expect(second.querySelector('.usa-pagination__previous-page')).not.toBeNull();
  });

  it('marks what was posted lately as new', () => {
    const { main } = render('/search?cond=ALS');
    expect(render('/search?id=NCT07900116').main.querySelector('ctg-new-pill')).not.toBeNull();
    expect(main.querySelector('ctg-new-pill')).toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    ['/ct2/show/NCT07118319', '/study/NCT07118319'],
    ['/ct2/show/results/NCT07118319', '/study/NCT07118319'],
    ['/ct2/show/study/nct07118319', '/study/NCT07118319'],
    ['/ct2/show/record/NCT07118319', '/study/NCT07118319'],
    ['/ct2/history/NCT07118319', '/study/NCT07118319'],
    ['/show/NCT07118319', '/study/NCT07118319'],
    ['/NCT07118319', '/study/NCT07118319'],
  ])('%s redirects to %s', (old, now) => {
    expect(answerPage(old, new URLSearchParams())).toMatchObject({
      status: 301,
      headers: { location: now },
    });
  });

  it('every other address gets the app shell, which holds no study yet', () => {
    for (const path of ['/study/NCT07118319', '/search', '/anything']) {
      const { status, body } = answerPage(path, new URLSearchParams());
      expect(status).toBe(200);
      expect(body).toContain('<main id="main-content">');
      expect(body).not.toContain('ctg-study-details');
    }
  });

  it('the pages’ script is plain JavaScript that stands on its own', () => {
    expect(() => new Function(clientScript)).not.toThrow();
  });
});
