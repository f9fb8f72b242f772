// The panel as people set it up and get rid of it: large text, narrow windows, long records, print, one site, an old copy.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Inside } from '../../tools/browsers/drive/inside.ts';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { apiPaths, forgetRequests } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, OVERLAY, openRead, waitForRead } from './support/openRead.ts';
import { putLongRecord } from './support/putLongRecord.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const OTHER = 'NCT07900113';
const LONG = 'NCT07900990';

describe.each(browsersUnderTest)('the panel in %s', (browser) => {
  let world: World;
  /** Of January 2027; each try needs one the registry has not had. */
  let dataDay = 3;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterEach(() => world.registry.setFaults([]));
  afterAll(() => world?.close());

  const chooseTextSize = async (overlay: Inside, name: string) => {
    await overlay.click('button', 'Text size');
    await overlay.click('radio', name);
    await overlay.click('button', 'Text size');
    await overlay.gone('radio', name);
  };
  /** The panel stands inside the window, and nothing in it has to be moved sideways to be read. */
  const fits = (tab: Tab) =>
    waitFor('the panel to fit', async () => {
      const wide = await tab.callIn(OVERLAY, whatIsTooWide);
      if (wide === undefined || wide.length > 0) throw new Error(JSON.stringify(wide));
      return true;
    });

  it('has text of 24 px for who needs it, and keeps that', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    await chooseTextSize(await openRead(tab, STUDY), 'Largest');
    await fits(tab);
    await tab.screenshot('text-largest');
    await tab.close();

    const again = await world.open(`/study/${OTHER}`);
    await openRead(again, OTHER);
    expect(await again.callIn(OVERLAY, textSize)).toBe('24px');
    await again.close();
  });

  it('fits a window 360 px wide, in the largest text and in the normal one', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    await tab.resize(360, 740);
    const overlay = await openRead(tab, STUDY);
    await fits(tab);
    await tab.screenshot('narrow-largest');
    await chooseTextSize(overlay, 'Normal');
    await fits(tab);
    await tab.screenshot('narrow');
    await tab.setColorScheme('dark');
    await tab.screenshot('narrow-dark');
    await tab.setColorScheme('light');
    await tab.close();
  });

  it('shows which sentences have a source, and that in dark colours too', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.click('checkbox', 'Show sources');
    await tab.screenshot('show-sources');
    await tab.setColorScheme('dark');
    await overlay.click('tab', 'Study facts');
    await overlay.waitForText('Enrollment');
    await tab.screenshot('study-facts-dark');
    await tab.setColorScheme('light');
    await tab.close();
  });

  it('opens a record with hundreds of places and very long rules', async () => {
    putLongRecord(world, LONG, STUDY);
    const tab = await world.open(`/study/${LONG}`);
    const overlay = await openRead(tab, LONG);
    await overlay.waitForText('400 places');
    await fits(tab);
    await tab.screenshot('long-record');
    await tab.close();
  });

  it('leaves no trace on paper', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    await openRead(tab, STUDY);
    expect(await tab.call(shownElements)).toEqual(['plain-trial-badge', 'plain-trial-overlay']);
    await tab.setMedia('print');
    await waitFor('paper', async () => (await tab.call(isPaper)) || undefined);
    expect(await tab.call(shownElements)).toEqual([]);
    await tab.screenshot('print');
    await tab.setMedia('screen');
    await tab.close();
  });

  it('shows a saved copy with its day when the registry fails, and the new one on a second try', async () => {
    const follower = await world.open(`/study/${STUDY}`);
    const read = await openRead(follower, STUDY);
    const [follow] = await read.all('button', 'Follow this trial');
    if (follow) await read.click('button', 'Follow this trial');
    await read.get('button', 'Following');
    await follower.close();
    // What was read today counts as new until the registry is known to have newer data.
    dataDay += 1;
    world.registry.setDataTimestamp(`2027-01-0${dataDay}T09:00:05`);
    forgetRequests(world);
    await world.ring('check-follows');
    // To its last request: at its end every open panel asks again, and would lose the button that is pressed below.
    await waitFor('a check', async () => apiPaths(world).includes('/api/v2/studies') || undefined);
    world.registry.setFaults([{ path: '^/api/v2/studies/', kind: 'server-error' }]);
    const tab = await world.open(`/study/${OTHER}`);
    const overlay = await openRead(tab, OTHER, 'stale');
    await overlay.waitForText(/Saved copy from \d/);
    await overlay.get('button', 'Follow this trial');
    await tab.screenshot('stale');
    world.registry.setFaults([]);
    await overlay.click('button', 'Try again');
    await waitForRead(tab, OTHER);
    await tab.close();
  });

  it('stays away from a site it was turned off on, until it is turned on again', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.click('button', 'More');
    await tab.screenshot('menu');
    await overlay.click('button', 'Turn off on clinicaltrials.gov');
    await tab.screenshot('turn-off');
    await overlay.click('button', 'Turn off');
    await waitFor('everything of ours to be gone', async () =>
      (await tab.call(shownElements)).length === 0 ? true : undefined,
    );
    await tab.goto(`https://clinicaltrials.gov/study/${OTHER}`);

    const options = await world.openExtensionPage('options.html');
    await options.page.click('button', 'Turn on again on clinicaltrials.gov');
    await options.page.gone('button', 'Turn on again on clinicaltrials.gov');
    await options.close();
    // Had it been badged before, it would have been by now; the settings take effect without a reload.
    await badge(tab, OTHER).get('button');
    await tab.close();
  });
});

function textSize(root: ShadowRoot | Document): string {
  const panel = root.querySelector('aside');
  return panel === null ? '' : getComputedStyle(panel).fontSize;
}

function shownElements(): string[] {
  return [...document.querySelectorAll('plain-trial-badge, plain-trial-overlay')]
    .filter((one) => getComputedStyle(one).display !== 'none')
    .map((one) => one.localName);
}

function isPaper(): boolean {
  return matchMedia('print').matches;
}

/** Names of what reaches out of the window or is cut off at its side. */
function whatIsTooWide(root: ShadowRoot | Document): string[] {
  const panel = root.querySelector('aside');
  if (panel === null) return ['no panel'];
  const { left, right } = panel.getBoundingClientRect();
  const wide = left < -0.5 || right > innerWidth + 0.5 ? [`panel ${left} to ${right}`] : [];
  for (const one of [panel, ...panel.querySelectorAll('*')]) {
    const { overflowX, textOverflow } = getComputedStyle(one);
    // What is for screen readers only has no width to speak of; what ends in … does so on purpose.
    const cut = one.clientWidth > 12 && overflowX !== 'visible' && textOverflow === 'clip';
    if (cut && one.scrollWidth > one.clientWidth + 1)
      wide.push(`${one.localName}.${one.className}: ${one.scrollWidth} in ${one.clientWidth}`);
  }
  return wide;
}
