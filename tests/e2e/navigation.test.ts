// Badges and panel on a page that renders late, moves without loading and reuses its elements.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { apiPaths } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, OVERLAY, openRead, waitForRead } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

describe.each(browsersUnderTest)('moving about in %s', (browser) => {
  let world: World;
  let tab: Tab;
  beforeAll(async () => {
    world = await startWorld(browser);
    tab = await world.open('/search?');
  });
  afterAll(() => world?.close());

  /** The numbers of the cards, and those of the badges in each. */
  const cards = () => tab.call(numbersAndBadges);
  const oneBadgeEach = async () =>
    waitFor('one badge in each card, of its own number', async () => {
      const now = await cards();
      const right = now.length > 0 && now.every(({ number, badges }) => badges.join() === number);
      if (!right) throw new Error(JSON.stringify(now));
      return now;
    });

  it('places one badge in each card of a search', async () => {
    expect(await oneBadgeEach()).toHaveLength(10);
    await tab.screenshot('search');
  });

  it('follows cards whose number changes in place', async () => {
    const before = (await cards()).map((card) => card.number);
    await tab.page.click('button', 'Next');
    await tab.page.waitForText('Viewing 11-20');
    const after = (await oneBadgeEach()).map((card) => card.number);
    expect(after).not.toEqual(before);
  });

  it('follows a move to a study and back', async () => {
    const [first] = await cards();
    const { number, title } = first ?? { number: '', title: '' };
    await tab.page.click('link', title);
    await waitFor('the study page', async () => (await tab.url()).includes('/study/') || undefined);
    await badge(tab, number).get('button');
    await tab.call(() => history.back());
    await oneBadgeEach();
  });

  it('keeps the panel from study to study', async () => {
    await tab.goto('https://clinicaltrials.gov/study/NCT07900119');
    await openRead(tab, 'NCT07900119');
    await tab.page.click('link', 'NCT07900113');
    await waitForRead(tab, 'NCT07900113');
    expect(await tab.call(() => document.querySelectorAll('plain-trial-overlay').length)).toBe(1);
    await tab.screenshot('next-study');
  });

  it('has found its way to a study by an old link', async () => {
    await tab.goto('https://clinicaltrials.gov/ct2/show/NCT07900101');
    await badge(tab, 'NCT07900101').get('button');
    expect(await tab.url()).toBe('https://clinicaltrials.gov/study/NCT07900101');
    expect(await tab.inside(OVERLAY).exists()).toBe(false);
  });

  it('asked the registry only for the studies that were opened', () => {
    const studies = apiPaths(world).filter((path) => path.includes('/studies'));
    expect(studies).toEqual(['/api/v2/studies/NCT07900119', '/api/v2/studies/NCT07900113']);
  });
});

function numbersAndBadges(): { number: string; title: string; badges: string[] }[] {
  return [...document.querySelectorAll('ctg-search-hit-card')].map((card) => ({
    number: card.querySelector('.nct-id')?.textContent?.match(/NCT\d{8}/)?.[0] ?? '',
    title: (card.querySelector('a.hit-card-title')?.textContent ?? '').trim(),
    badges: [...card.querySelectorAll<HTMLElement>('plain-trial-badge')].map(
      (one) => one.dataset.nct ?? '',
    ),
  }));
}
