// The way across: another registry's number leads to the one study that truly carries it, and is never guessed.
import { beforeEach, describe, expect, it } from 'vitest';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, found, study, type World } from './world.ts';

const ISRCTN = 'ISRCTN12345678';
let world: World;

beforeEach(() => {
  world = createWorld();
  world.registry.studies.set(A, study());
});

const get = (nctId: string, asker = ASKER) =>
  world.start().handlers['ui-bg-get-trial']({ nctId, refresh: false }, asker);

describe('a number that one study carries', () => {
  beforeEach(() => {
    world.registry.across.set(ISRCTN, [found(A, { otherIds: [ISRCTN] })]);
  });

  it('opens that study, and says what was asked for', async () => {
    expect(given(await get('isrctn 12345678'))).toMatchObject({
      asked: ISRCTN,
      read: { nctId: A },
    });
    expect(world.registry.asked).toEqual([`across ${ISRCTN}`, `study ${A}`]);
  });

  it('is looked for once: the copy answers from then on', async () => {
    await get(ISRCTN);
    const before = world.registry.asked.length;
    expect(given(await get(ISRCTN))).toMatchObject({ asked: ISRCTN, read: { nctId: A } });
    expect(world.registry.asked.length).toBe(before);
  });

  it('follows, and stops following, the study itself', async () => {
    const app = world.start();
    await app.handlers['ui-bg-follow']({ nctId: ISRCTN }, ASKER);
    expect(given(await world.store.saved.get(A))).toMatchObject({ following: 1 });
    await app.handlers['ui-bg-unfollow']({ nctId: ISRCTN }, ASKER);
    expect(given(await world.store.saved.get(A))).toMatchObject({ following: 0 });
  });

  it('opens over the page by its canonical spelling', async () => {
    await world
      .start()
      .handlers['cs-bg-open-overlay']({ nctId: 'ISRCTN 12345678' }, { ...ASKER, tabId: 7 });
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: ISRCTN }]);
  });
});

describe('a number that no study carries', () => {
  it('is said to have no match, and nothing is fetched or kept', async () => {
    expect(await get(ISRCTN)).toEqual({
      ok: false,
      error: { kind: 'no-match', detail: ISRCTN },
    });
    expect(world.registry.asked).toEqual([`across ${ISRCTN}`]);
    expect(given(await world.store.records.get(ISRCTN))).toBeUndefined();
  });
});

describe('a number that several studies carry', () => {
  it('is not guessed: the studies are named', async () => {
    world.registry.across.set(ISRCTN, [found(A), found(B)]);
    expect(await get(ISRCTN)).toEqual({
      ok: false,
      error: { kind: 'several-matches', detail: `${A}, ${B}` },
    });
  });
});
