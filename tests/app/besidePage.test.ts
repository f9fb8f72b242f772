// Reading beside the page: the side panel gets the study where it is open or could be opened, else the overlay does.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../lib/messaging/router.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, type World } from './world.ts';

const ON_PAGE = {
  ...ASKER,
  kind: 'registry-page',
  tabId: 7,
  origin: 'https://clinicaltrials.gov',
} as const;
let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  app = world.start();
  world.browser.settings.beside = true;
});

const press = (asker: Asker = ON_PAGE) => app.handlers['cs-bg-open-overlay']({ nctId: A }, asker);
const studyOf = async (tabId: number) =>
  given(await app.handlers['ui-bg-beside']({ tabId }, ASKER));

describe('a study that was asked for', () => {
  it.each(['besideOpen', 'besideBegun'] as const)(
    'shows beside the page where the panel is there (%s), and an overlay gives way',
    async (there) => {
      world.browser[there] = true;
      world.browser.overlay = B;
      given(await press());
      expect(world.browser.shown).toEqual([]);
      expect(world.browser.overlay).toBe('');
      expect(await studyOf(7)).toBe(A);
    },
  );

  it('shows over the page where the panel is closed, which says how to open it', async () => {
    given(await press());
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A, beside: true }]);
    expect(await studyOf(7)).toBe(A);
  });

  it('shows over the page in a private window, and is not remembered', async () => {
    world.browser.besideOpen = true;
    given(await press({ ...ON_PAGE, inPrivate: true }));
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A, beside: false }]);
    expect(await studyOf(7)).toBeNull();
  });

  it('shows over the page where nobody asked for anything else', async () => {
    world.browser.settings.beside = false;
    world.browser.besideOpen = true;
    given(await press());
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A }]);
    expect(await studyOf(7)).toBeNull();
  });

  it('goes to the panel the popup has opened, which may not hear yet', async () => {
    world.browser.activeTab = { tabId: 7, origin: '', inPrivate: false };
    const ask = { nctId: A, beside: true };
    given(await app.handlers['ui-bg-open-overlay-in-tab'](ask, ASKER));
    expect(world.browser.shown).toEqual([]);
    expect(await studyOf(7)).toBe(A);
  });
});

const SITE = 'https://clinicaltrials.gov';
/** What the panel beside tab 7 shows when the tab comes to this address; empty: one the browser does not tell us. */
const at = (address: string) => {
  world.browser.address = address;
  return studyOf(7);
};

describe('the study beside a tab', () => {
  it('is the page’s own, also when that becomes another or none', async () => {
    expect(await at(`${SITE}/study/${B}`)).toBe(B);
    expect(await at(`${SITE}/study/${A}?tab=results#more`)).toBe(A);
    expect(await at(`${SITE}/search?id=${B}`)).toBeNull();
    expect(await at('')).toBeNull();
    expect(await at('about:blank')).toBeNull();
  });

  it('is that of a page on another site only where the person has let us onto it', async () => {
    const page = `https://trialsearch.who.int/Trial2.aspx?TrialID=${B}`;
    expect(await at(page)).toBeNull();
    world.browser.allowed = ['trialsearch.who.int'];
    expect(await at(page)).toBe(B);
    expect(await at(`https://example.org/study/${B}`)).toBeNull();
  });

  it('is not the page’s own where badges are not wanted', async () => {
    world.browser.settings.sitesOff = ['clinicaltrials.gov'];
    expect(await at(`${SITE}/study/${B}`)).toBeNull();
  });

  it('goes on with the page, and opens nothing over it', async () => {
    world.browser.besideOpen = true;
    world.browser.settings.openByItself = true;
    world.browser.address = `${SITE}/study/${B}`;
    given(await app.handlers['cs-bg-page']({ nctId: B }, ON_PAGE));
    expect(await studyOf(7)).toBe(B);
    expect(world.browser.shown).toEqual([]);
  });
});

describe('a study that was asked for stays', () => {
  /** Asked for at the first address: whether it still shows at the others, one after the other. */
  it.each([
    ['while the page is read and moved about in', `/study/${B}`, `/study/${B}?tab=table#x`, A],
    ['when the page is loaded again', `/study/${B}`, `/study/${B}`, A],
    ['while a list is turned over and sorted', '/search?cond=als', '/search?cond=als&page=2', A],
    ['until the page is about another study', `/study/${B}`, '/study/NCT00000199', 'NCT00000199'],
    ['until the page is about no study', `/study/${B}`, '/search?cond=als', null],
    ['until a list leads to a study', '/search?cond=als', `/study/${B}`, B],
  ])('%s', async (_when, before, after, shown) => {
    world.browser.address = SITE + before;
    given(await press());
    expect(await studyOf(7)).toBe(A);
    world.browser.besideOpen = true;
    given(await app.handlers['cs-bg-page']({}, ON_PAGE));
    expect(await at(SITE + after)).toBe(shown);
  });

  it('as long as a page of another site is the same, of which the address says which it is', async () => {
    world.browser.allowed = ['trialsearch.who.int', 'example.org'];
    for (const page of ['https://trialsearch.who.int/Trial2.aspx', 'https://example.org/paper']) {
      world.browser.address = `${page}?id=1`;
      given(await press());
      expect(await at(`${page}?id=1#more`)).toBe(A);
      expect(await at(`${page}?id=2`)).toBeNull();
    }
  });

  it('comes back with the page it was asked for on', async () => {
    world.browser.address = `${SITE}/search?cond=als`;
    given(await press());
    expect(await at(`${SITE}/study/${B}`)).toBe(B);
    expect(await at(`${SITE}/search?cond=als`)).toBe(A);
  });

  it('where the browser tells no address, until it tells one', async () => {
    world.browser.address = '';
    given(await press());
    expect(await at('')).toBe(A);
    expect(await at(`${SITE}/about`)).toBeNull();
    expect(await at('')).toBeNull();
  });

  it('also when it was asked for in the panel, and in its own tab only', async () => {
    world.browser.address = `${SITE}/study/${B}`;
    expect(given(await app.handlers['ui-bg-beside']({ tabId: 7, nctId: A }, ASKER))).toBe(A);
    expect(await studyOf(7)).toBe(A);
    expect(await studyOf(8)).toBe(B);
  });
});
