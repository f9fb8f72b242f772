// Cards and the edge tab: put into a page only where they are wanted, moved and hidden by site.
import { beforeEach, describe, expect, it } from 'vitest';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, type World } from './world.ts';

const HOST = 'clinicaltrials.gov';
const ON_PAGE = {
  ...ASKER,
  kind: 'registry-page',
  tabId: 7,
  origin: `https://${HOST}`,
} as const;
let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  app = world.start();
});

const turn = (nctId: string) => app.handlers['cs-bg-page']({ nctId }, ON_PAGE);

describe('cards', () => {
  it('begin when somebody points at a badge', async () => {
    given(await app.handlers['cs-bg-hover']({}, ON_PAGE));
    expect(world.browser.aside).toEqual([{ tabId: 7 }]);
  });

  it('stay away when they are switched off', async () => {
    world.browser.settings.hoverCards = false;
    given(await app.handlers['cs-bg-hover']({}, ON_PAGE));
    expect(world.browser.aside).toEqual([]);
  });
});

describe('the tab at the edge', () => {
  it('comes with a study’s page, turns to the next, and goes', async () => {
    for (const page of [A, B, '']) given(await turn(page));
    expect(world.browser.aside).toEqual([
      { tabId: 7, page: A },
      { tabId: 7, page: B },
      { tabId: 7, page: '' },
    ]);
  });

  it('opens the overlay, and closes it when it shows this study', async () => {
    const press = () => app.handlers['cs-bg-toggle-overlay']({ nctId: A }, ON_PAGE);
    given(await press());
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A }]);
    world.browser.overlay = A;
    given(await press());
    expect(world.browser.overlay).toBe('');
    expect(world.browser.shown).toHaveLength(1);
    world.browser.overlay = B;
    given(await press());
    expect(world.browser.shown).toHaveLength(2);
  });

  it('is remembered where it was put, site by site', async () => {
    given(await app.handlers['cs-bg-move-tab']({ side: 'left', at: 0.2 }, ON_PAGE));
    const other = { ...ON_PAGE, origin: 'https://trials.example.org:8443' };
    given(await app.handlers['cs-bg-move-tab']({ side: 'right', at: 0.9 }, other));
    expect(world.browser.settings.edgePlaces).toEqual({
      [HOST]: { side: 'left', at: 0.2 },
      'trials.example.org': { side: 'right', at: 0.9 },
    });
  });

  it('stays away from a site it was hidden on', async () => {
    given(await app.handlers['cs-bg-hide-tab']({ everywhere: false }, ON_PAGE));
    expect(world.browser.settings).toMatchObject({ edgeTab: true, edgeTabOff: [HOST] });
    given(await turn(A));
    expect(world.browser.aside).toEqual([]);
    given(await app.handlers['cs-bg-page']({ nctId: A }, { ...ON_PAGE, origin: 'https://x.org' }));
    expect(world.browser.aside).toEqual([{ tabId: 7, page: A }]);
  });

  it('stays away everywhere when that was asked for', async () => {
    given(await app.handlers['cs-bg-hide-tab']({ everywhere: true }, ON_PAGE));
    given(await turn(A));
    expect(world.browser.aside).toEqual([]);
    expect(world.browser.settings.edgeTab).toBe(false);
  });

  it('is refused to whoever is in no tab', async () => {
    expect(await app.handlers['cs-bg-move-tab']({ side: 'left', at: 0 }, ASKER)).toMatchObject({
      error: { kind: 'bad-request' },
    });
  });
});

describe('the read on a page that turns to another study', () => {
  it('goes on when one is open', async () => {
    given(await turn(A));
    expect(world.browser.shown).toEqual([]);
    world.browser.overlay = A;
    given(await turn(B));
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: B }]);
    given(await turn(''));
    expect(world.browser.shown).toHaveLength(1);
  });

  it('opens by itself where that is wanted', async () => {
    world.browser.settings.openByItself = true;
    given(await turn(A));
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A }]);
  });
});

describe('a badge in a frame', () => {
  const inFrame = { ...ON_PAGE, kind: 'registry-frame', frameId: 3, origin: '' } as const;
  const press = () => app.handlers['cs-bg-open-overlay']({ nctId: A }, inFrame);

  it('opens the read over the page the frame stands in', async () => {
    given(await press());
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A, frameId: 3 }]);
    expect(world.browser.opened).toEqual([]);
  });

  it('is remembered, and gets the focus back when the overlay says so', async () => {
    given(await press());
    given(await app.handlers['cs-bg-focus-frame']({ frameId: 3 }, ON_PAGE));
    expect(world.browser.frames).toEqual(['7/3 remembers', '7/3 has the focus']);
  });

  it('opens it in a page of ours where that page lets nobody in', async () => {
    world.browser.letsNobodyIn = true;
    given(await press());
    expect(world.browser.opened).toEqual([`library#trial/${A}`]);
  });
});
