// A page that redefines built-ins, listens to everything, floods, clicks by script and removes the panel: it learns and breaks nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { hostilePage } from './support/hostilePage.ts';
import { badge, OVERLAY, openRead } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const LATER = 'NCT07900113';

describe.each(browsersUnderTest)('a hostile page in %s', (browser) => {
  let world: World;
  let tab: Tab;

  beforeAll(async () => {
    world = await startWorld(browser);
    world.registry.setPage(`https://clinicaltrials.gov/study/${STUDY}`, hostilePage(STUDY, LATER));
    tab = await world.open(`/study/${STUDY}`);
  });
  afterAll(() => world?.close());

  it('gets its badges through floods of nodes, messages and frames', async () => {
    await badge(tab, STUDY).get('button', `Plain read of ${STUDY}`);
    await tab.call(() => window.hostile.flood());
    await badge(tab, LATER).get('button', `Plain read of ${LATER}`);
  });

  it('opens nothing by messages and clicks of its own', async () => {
    await tab.call(() => window.hostile.clickOurs());
    // A real click comes after all of them, and is the only one that asked for a study.
    const overlay = await openRead(tab, STUDY);
    const studies = apiPaths(world).filter((path) => path.includes('/studies'));
    expect(studies).toEqual([`/api/v2/studies/${STUDY}`]);
    for (const name of ['Summary', 'Get updates', 'Contacts and locations'])
      expect(await overlay.all('region', name)).toHaveLength(1);
  });

  it('shows the panel as designed though the page allows no style', async () => {
    expect(await tab.callIn(OVERLAY, howItStands)).toBe('fixed');
    await tab.screenshot('hostile-page');
  });

  it('cannot follow a study; the person can', async () => {
    const overlay = tab.inside(OVERLAY);
    await tab.call(() => window.hostile.clickOurs());
    await overlay.get('button', 'Follow this trial');
    await overlay.click('button', 'Follow this trial');
    await overlay.get('button', 'Following');
  });

  it('can remove badges and panel: the badges come back, and a click on one opens the panel again', async () => {
    await tab.call(() => window.hostile.removeOurs());
    const overlay = await openRead(tab, STUDY);
    await overlay.get('button', 'Following');
  });

  it('has found out nothing beyond the contract', async () => {
    const { events, frames, ...found } = await tab.call(() => window.hostile.report());
    expect(events).toBeGreaterThan(0);
    expect(frames).toBe(200);
    expect(found).toEqual({
      roots: [],
      called: [],
      children: [],
      paths: [],
      bubbled: [],
      newGlobals: [],
      attributes: [
        'plain-trial-badge data-nct',
        'plain-trial-overlay data-nct',
        'plain-trial-overlay data-state',
      ],
    });
  });
});

/** How the panel's own box is placed by our style sheet. */
function howItStands(root: ShadowRoot | Document): string {
  const box = root.querySelector('[role=complementary], aside');
  return box === null ? 'nowhere' : getComputedStyle(box).position;
}
