// Cards at badges and the tab at the edge, as people meet them: pointed at, tabbed to, moved, and never in the way.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { apiPaths } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, OVERLAY, waitForRead } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const ON_LIST = 'NCT07900101';
const CARD = 'plain-trial-card';
const TAB = 'Plain read beside the page';
/** A place is written this long after the last move at the latest. */
const SETTLED_MS = 500;

describe.each(browsersUnderTest)('beside a page in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  const pointAt = async (tab: Tab, nctId: string) => {
    const { box } = await badge(tab, nctId).get('button');
    await tab.moveMouse({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  };
  const noCard = (tab: Tab) =>
    waitFor('the card to be gone', async () =>
      (await tab.call(hostsOfCards)) === 0 ? true : undefined,
    );

  it('shows a card for the badge that is pointed at, asks the registry once, and follows', async () => {
    const tab = await world.open('/search');
    expect(await tab.call(hostsOfCards)).toBe(0);
    await pointAt(tab, ON_LIST);
    const card = tab.inside(CARD);
    await card.get('button', 'Open');
    // Its name is no tooltip any longer: that would lie over the card.
    const named = await badge(tab, ON_LIST).get('button', `Plain read of ${ON_LIST}`);
    expect(named.attributes.title).toBe('');
    // Nor does the card lie over its badge, and the number before it.
    const { box } = await card.get('group');
    const { y, height } = named.box;
    expect(box.y >= y + height || box.y + box.height <= y).toBe(true);
    await card.click('button', 'Follow this trial');
    await card.get('button', 'Following');
    expect(await card.attribute('data-nct')).toBeNull();
    await tab.screenshot('card');
    await tab.setColorScheme('dark');
    await tab.press('Escape');
    await noCard(tab);
    await tab.moveMouse({ x: 5, y: 5 });
    await pointAt(tab, ON_LIST);
    await card.get('button', 'Following');
    await tab.screenshot('card-dark');
    await tab.setColorScheme('light');
    await tab.moveMouse({ x: 5, y: 5 });
    await noCard(tab);
    expect(apiPaths(world).filter((path) => path.includes(ON_LIST))).toHaveLength(1);
    await tab.close();
  });

  it('shows it to the keyboard, lets Tab into it and on, and opens the read', async () => {
    const tab = await world.open('/search');
    await badge(tab, ON_LIST).get('button');
    await tab.call(focusBefore, ON_LIST);
    const card = tab.inside(CARD);
    await waitFor('the badge by Tab', async () => {
      if (await tab.call(isBadgeFocused, ON_LIST)) return true;
      await tab.press('Tab');
      return undefined;
    });
    await card.get('button', 'Following');
    await tab.press('Tab');
    expect((await card.get('button', 'Following')).focused).toBe(true);
    await tab.press('Tab');
    expect((await card.get('button', 'Open')).focused).toBe(true);
    await tab.press('Enter');
    await waitForRead(tab, ON_LIST);
    await noCard(tab);
    await tab.close();
  });

  it('has a tab at the edge of a study’s page that opens and closes the read', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const edge = tab.inside(CARD);
    await edge.get('button', TAB);
    // Its words are drawn, not written: a search in the page would count them.
    expect(await edge.text()).not.toContain('Plain read');
    await tab.screenshot('edge-tab');
    await edge.click('button', TAB);
    await waitForRead(tab, STUDY);
    await waitFor('the tab beside the panel', async () => {
      const handle = (await edge.all('button', TAB))[0];
      return handle?.attributes['aria-expanded'] === 'true' && handle.box.x < 900
        ? true
        : undefined;
    });
    await tab.screenshot('edge-tab-open');
    await edge.click('button', TAB);
    await waitFor('the panel to close', async () =>
      (await tab.inside(OVERLAY).exists()) ? undefined : true,
    );
    await tab.close();
  });

  it('keeps the tab off every control of the page, wherever it is put and the page is moved', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const edge = tab.inside(CARD);
    await edge.get('button', TAB);
    for (const side of ['right', 'left'] as const)
      for (const key of ['Home', 'ArrowDown', 'End']) {
        await tab.callIn(CARD, focusHandle);
        await tab.press(side === 'left' ? 'ArrowLeft' : 'ArrowRight');
        await tab.press(key);
        for (const scroll of [0, 400]) {
          await tab.call(scrollTo, scroll);
          expect(await tab.call(coveredControls), `${side} ${key} ${scroll}`).toEqual([]);
        }
      }
    await tab.close();
  });

  it('lets the mouse drag the tab, opens nothing by that, and remembers the place', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const edge = tab.inside(CARD);
    const { box } = await edge.get('button', TAB);
    const to = { x: box.x < 600 ? 1200 : 60, y: 500 };
    await tab.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, to);
    // Not over what can be pressed: it may stand a little off the hand.
    const isThere = async () => {
      const now = (await edge.all('button', TAB))[0]?.box;
      const there = now && now.x < 600 === to.x < 600 && Math.abs(now.y - box.y) > 20;
      return there ? now.y : undefined;
    };
    await waitFor('the tab where it was dragged', isThere);
    // Drawn where the last move left it, and remembered a moment later.
    await tab.screenshot('edge-tab-dragged');
    await pause(SETTLED_MS);
    const put = await isThere();
    await tab.goto(`https://clinicaltrials.gov/study/${STUDY}`);
    await waitFor('the tab at the same place', async () => {
      const again = await isThere();
      if (again !== put) throw new Error(`${again} instead of ${put}`);
      return true;
    });
    expect(await tab.inside(OVERLAY).exists()).toBe(false);
    await tab.close();
  });

  it('remembers where the keys put the tab, and stays away when it is sent away', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const edge = tab.inside(CARD);
    await edge.get('button', TAB);
    await tab.callIn(CARD, focusHandle);
    await tab.press('ArrowLeft');
    await tab.press('ArrowDown');
    const onLeft = () =>
      waitFor('the tab at the left', async () => {
        const handle = (await edge.all('button', TAB))[0];
        return handle !== undefined && handle.box.x === 0 ? handle.box.y : undefined;
      });
    await onLeft();
    await tab.screenshot('edge-tab-left');
    // Remembered a moment after the last key.
    await waitFor('the place to be remembered', async () => {
      await tab.goto(`https://clinicaltrials.gov/study/${STUDY}`);
      await edge.get('button', TAB);
      return (await edge.all('button', TAB))[0]?.box.x === 0 ? true : undefined;
    });
    await tab.callIn(CARD, focusHandle);
    await edge.click('button', 'Hide this tab');
    await tab.screenshot('edge-tab-hide');
    await edge.click('button', 'On this site');
    await noCard(tab);
    await tab.goto(`https://clinicaltrials.gov/study/${ON_LIST}`);
    await badge(tab, ON_LIST).get('button');
    expect(await tab.call(hostsOfCards)).toBe(0);
    await tab.close();
  });
});

function hostsOfCards(): number {
  return document.querySelectorAll('plain-trial-card').length;
}

/** Puts the focus where the next press of Tab comes to the badge, or to its link just before it. */
function focusBefore(nctId: string): void {
  const badge = document.querySelector(`plain-trial-badge[data-nct="${nctId}"]`);
  const links = [...document.querySelectorAll('a[href], button, input')];
  const before = links.filter(
    (link) => badge && link.compareDocumentPosition(badge) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  (before.at(-1) as HTMLElement | undefined)?.focus();
}

function isBadgeFocused(nctId: string): boolean {
  return document.activeElement?.matches(`plain-trial-badge[data-nct="${nctId}"]`) ?? false;
}

function focusHandle(root: ShadowRoot | Document): void {
  root.querySelector<HTMLElement>('.handle')?.focus();
}

async function scrollTo(top: number): Promise<void> {
  window.scrollTo({ top, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Controls of the page of which a point belongs to something of ours. */
function coveredControls(): string[] {
  const controls = document.querySelectorAll('a[href], button, input, select, textarea, summary');
  return [...controls].flatMap((control) => {
    const covered = [...control.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit?.localName === 'plain-trial-card';
        }),
      ),
    );
    return covered ? [control.outerHTML.slice(0, 80)] : [];
  });
}
