// From the badge to the read and its sources, on the study page of NCT07118319, in the production build.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inside } from '../../tools/browsers/drive/inside.ts';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { apiPaths, apiRequests } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, OVERLAY, openRead } from './support/openRead.ts';
import { type ShownSource, showEverySource } from './support/showEverySource.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const WITH_RESULTS = 'NCT07900111';

describe.each(browsersUnderTest)('the plain read in %s', (browser) => {
  let world: World;
  let tab: Tab;
  let overlay: Inside;

  beforeAll(async () => {
    world = await startWorld(browser);
    tab = await world.open(`/study/${STUDY}`);
  });
  afterAll(() => world?.close());

  it('begins with a badge beside the number, and asks the registry nothing', async () => {
    await badge(tab, STUDY).get('button', `Plain read of ${STUDY}`);
    await tab.screenshot('study-page');
    expect(apiPaths(world)).toEqual([]);
  });

  it('opens on a click and asks for this one study, without cookies', async () => {
    overlay = await openRead(tab, STUDY);
    const studies = apiRequests(world).filter((one) => one.path.includes('/studies'));
    expect(studies.map((one) => one.path)).toEqual([`/api/v2/studies/${STUDY}`]);
    for (const request of apiRequests(world)) expect(request.headers).not.toHaveProperty('cookie');
    await tab.screenshot('overlay');
  });

  it('tells the study in plain words', async () => {
    const text = await overlay.text();
    for (const fact of ['ALS', 'XS228CN', '12', 'Beijing', 'early phase 1', 'side effects']) {
      expect(text.toLowerCase()).toContain(fact.toLowerCase());
    }
  });

  it.each([
    'Summary',
    'What this could mean',
    'Active substance',
    'What this could lead to',
    'What could go wrong',
    'Get updates',
    'Conditions',
    'Contacts and locations',
  ])('has the region %s', async (name) => {
    expect(await overlay.all('region', new RegExp(`^${name}$`, 'i'))).toHaveLength(1);
  });

  it('masks contacts until they are asked for', async () => {
    expect(await overlay.text()).not.toContain('@example.org');
    await overlay.click('button', 'Show contact details');
    await overlay.waitForText('als-study@example.org');
  });

  it('shows where a sentence comes from when it is clicked', async () => {
    await overlay.clickText(/12 people/);
    expect((await overlay.get('note')).text).toMatch(/From the registry: .*12/);
    await tab.screenshot('source');
    await overlay.clickText(/12 people/);
    await overlay.gone('note');
  });

  it('shows it to the keyboard too', async () => {
    await waitFor('the focus to reach a sentence', async () => {
      await tab.press('Tab');
      const asks = await overlay.all('button', 'Where does it say that?');
      return asks.some((one) => one.focused) || undefined;
    });
    await tab.press('Enter');
    await overlay.get('note');
    await tab.press('Enter');
    await overlay.gone('note');
  });

  it('brings the registry’s words on the page into view', async () => {
    await overlay.clickText(/lab-grown nerve/);
    const note = await overlay.get('note');
    const words = /“(?:[^”]*?: )?([^”]+)”/.exec(note.text)?.[1] ?? 'no words quoted';
    await tab.call(() => scrollTo(0, document.body.scrollHeight));
    expect(await tab.call(wordsInView, words)).toBe(false);
    await overlay.click('button', 'Show on page');
    await waitFor(
      `“${words}” to come into view`,
      async () => (await tab.call(wordsInView, words)) || undefined,
    );
    await tab.screenshot('shown-on-page');
  });

  it('shows every source of every section in view, says so, and says of the others that the page has them not', async () => {
    const sources = (await tab.callIn(OVERLAY, showEverySource)) ?? [];
    expect(new Set(sources.map(({ section }) => section)).size).toBeGreaterThan(10);
    expect(absentOf(sources)).toEqual([
      'Data monitoring committee: true',
      'Sponsor: Other (OTHER)',
      'Has results: false',
      'Record version: 2026-11-20',
    ]);
  });

  it('does so for results, on the page that has them', async () => {
    const results = await world.open(`/study/${WITH_RESULTS}?tab=results`);
    await openRead(results, WITH_RESULTS);
    const sources = (await results.callIn(OVERLAY, showEverySource, 'Results')) ?? [];
    expect(sources.length).toBeGreaterThan(30);
    // Of what a value counts, and of how many, that page says nothing; its date stands on the other tab.
    expect(absentOf(sources)).toEqual([
      'Results first posted: 2026-08-03',
      'Outcome measure: 168',
      'Outcome measure: COUNT_OF_PARTICIPANTS',
      'Outcome measure: 171',
    ]);
    await results.screenshot('results-shown');
    await results.close();
  });

  it('has the clinician’s table on the other tab', async () => {
    await overlay.click('tab', 'Study facts');
    await overlay.waitForText('Enrollment');
    await tab.screenshot('study-facts');
    await overlay.click('tab', 'Plain read');
  });

  it('keeps its root closed and tells the page nothing but the number and the state', async () => {
    expect(await tab.call(rootOfOverlay)).toBeNull();
    const attributes = await tab.call(attributesOfOverlay);
    expect(
      attributes.filter((name) => !['data-nct', 'data-state', 'style'].includes(name)),
    ).toEqual([]);
  });

  it('closes on Escape and gives the focus back to the badge', async () => {
    await tab.press('Escape');
    await waitFor('the panel to be gone', async () =>
      (await tab.inside(OVERLAY).exists()) ? undefined : true,
    );
    const [button] = await badge(tab, STUDY).all('button');
    expect(button?.focused).toBe(true);
  });

  it('follows the system to dark colours, and fits a narrow window', async () => {
    await tab.setColorScheme('dark');
    await openRead(tab, STUDY);
    await tab.screenshot('overlay-dark');
    await tab.resize(480, 800);
    await tab.screenshot('overlay-narrow');
    await tab.setColorScheme('light');
    await tab.resize(1280, 800);
  });

  it('shows a hostile record as text', async () => {
    const hostile = await world.open('/study/NCT07900116');
    const read = await openRead(hostile, 'NCT07900116');
    expect(await read.text()).toContain('<script>');
    expect(await hostile.call(wasOwned)).toBe(false);
    await hostile.screenshot('hostile');
    await hostile.close();
  });

  it.each(['NCT07900111', 'NCT07900113', 'NCT07900114', 'NCT07900115', 'NCT07900117'])(
    'reads %s as well',
    async (nctId) => {
      const other = await world.open(`/study/${nctId}`);
      const read = await openRead(other, nctId);
      expect((await read.text()).length).toBeGreaterThan(200);
      await other.screenshot(`read-${nctId}`);
      await other.close();
    },
  );

  it('asks nobody but the registry', () => {
    // Browsers ask for their own updates; the extension's requests would name its own hosts.
    const own = /google|mozilla|gstatic|firefox/;
    expect(world.proxy.refused.filter((target) => !own.test(target))).toEqual([]);
  });
});

/** What the page was said not to have. Everything else has to be in view, and to be announced. */
function absentOf(sources: readonly ShownSource[]): string[] {
  const absent = sources.filter(({ where }) => where === 'not on the page');
  const others = sources.filter((one) => !absent.includes(one));
  expect(
    others.filter(({ where, said }) => where !== 'in view' || said !== 'Marked on the page'),
  ).toEqual([]);
  for (const { said } of absent)
    expect(said).toBe('These words are in the record but not on this page.');
  return absent.map(({ words }) => /“(.*)”/.exec(words)?.[1] ?? words);
}

/** Whether an element that shows a field of the record stands in the window and holds these words. */
function wordsInView(words: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  return [...document.querySelectorAll('[path]')].some((one) => {
    const { top, bottom, height } = one.getBoundingClientRect();
    const inView = height > 0 && bottom > 0 && top < innerHeight;
    return inView && plain(one.textContent ?? '').includes(plain(words));
  });
}

function rootOfOverlay(): unknown {
  return document.querySelector('plain-trial-overlay')?.shadowRoot ?? null;
}

function attributesOfOverlay(): string[] {
  return document.querySelector('plain-trial-overlay')?.getAttributeNames() ?? [];
}

function wasOwned(): boolean {
  return '__owned' in window;
}
