// Reading beside the page in real browsers. Chromium opens its side panel at the press of a badge; no driver reaches into
// Firefox's sidebar, so its page stands in a tab there, and hears what a sidebar hears.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, OVERLAY, waitForRead } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const OTHER = 'NCT07900113';
const read = (nctId: string) => `Plain read of ${nctId}`;

describe.each(browsersUnderTest)('the side panel in %s', (browser) => {
  let world: World;
  let tab: Tab;
  let panel: Tab;
  const press = () => badge(tab, STUDY).click('button', read(STUDY));

  beforeAll(async () => {
    world = await startWorld(browser, { hosts: ['example.org'] });
    world.registry.setPage('https://example.org/', '<h1>Something else</h1>');
    const options = await world.openExtensionPage('options.html');
    await options.page.get('combobox', 'Where to show the read');
    await options.call(chooseBeside);
    await options.page.waitForText('The side panel opens when you choose a study number.');
    await options.screenshot('beside-options');
    await options.close();
    if (browser === 'firefox') {
      const before = await world.open(`/study/${STUDY}`);
      await badge(before, STUDY).click('button', read(STUDY));
      const overlay = await waitForRead(before, STUDY);
      expect(await overlay.text()).toContain('To read beside the page, press Plain Trial');
      await before.screenshot('beside-closed');
      await before.close();
      panel = await world.openExtensionPage('sidepanel.html');
      await panel.page.waitForText('No study chosen on this page');
      await panel.screenshot('beside-empty');
    }
    tab = await world.open(`/study/${STUDY}`);
    await press();
    panel ??= await world.waitForExtensionPage('sidepanel.html');
  });
  afterAll(() => world?.close());

  it('shows the study that was asked for, and nothing over the page', async () => {
    await panel.page.get('complementary', read(STUDY));
    await panel.page.get('region', 'Summary');
    expect(await tab.inside(OVERLAY).exists()).toBe(false);
    await panel.screenshot('beside');
  });

  it('marks the registry’s words on the page in front', async () => {
    // Brings the page to the front, where the panel follows.
    await tab.screenshot('beside-page');
    await panel.page.get('complementary', read(STUDY));
    await panel.page.clickText(/\d+ people/);
    await panel.page.click('button', 'Show on page');
    await waitFor('the words to be marked', async () =>
      (await tab.call(hasMarks)) ? true : undefined,
    );
    await tab.screenshot('beside-marked');
  });

  it('goes on with the tab in front, and says so where its page has no study', async () => {
    const next = await world.open(`/study/${OTHER}`);
    await panel.page.get('complementary', read(OTHER));
    await next.call(() => history.pushState(null, '', '/search?cond=ALS'));
    await panel.page.get('heading', 'No study chosen on this page');
    await panel.page.gone('complementary');
    await next.goto(`https://clinicaltrials.gov/study/${STUDY}`);
    await panel.page.get('complementary', read(STUDY));
    await next.goto('https://example.org/');
    await panel.page.get('heading', 'No study chosen on this page');
    await next.close();
  });
});

function chooseBeside(): void {
  const list = [...document.querySelectorAll('select')].find((one) =>
    [...one.options].some(({ value }) => value === 'beside'),
  );
  if (!list) throw new Error('no such choice');
  list.value = 'beside';
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Scrolled to, and marked: by the browser's own highlights where there are any, else by boxes of ours. */
function hasMarks(): boolean {
  const boxes = document.querySelectorAll('plain-trial-card').length - 1;
  const marks =
    typeof Highlight === 'undefined'
      ? boxes
      : (CSS.highlights.get('plain-trial-source')?.size ?? 0);
  return scrollY > 100 && marks === 1;
}
