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

describe('the study beside a tab', () => {
  it('is the page’s own where none was asked for', async () => {
    world.browser.detector = { page: B, nctIds: [A, B], readable: true };
    expect(await studyOf(7)).toBe(B);
  });

  it('goes on with the page, and opens nothing over it', async () => {
    world.browser.besideOpen = true;
    world.browser.settings.openByItself = true;
    given(await app.handlers['cs-bg-page']({ nctId: B }, ON_PAGE));
    expect(await studyOf(7)).toBe(B);
    expect(world.browser.shown).toEqual([]);
  });
});
