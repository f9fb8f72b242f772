// What a card says of a study: from the kept copy at once, from the registry only when asked to.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../lib/messaging/router.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, study, type World } from './world.ts';

const ON_PAGE = { ...ASKER, kind: 'registry-page', tabId: 7 } as const;
let world: World;

beforeEach(() => {
  world = createWorld();
  world.registry.studies.set(A, study());
});

const card = async (fetch: boolean, asker: Asker = ON_PAGE) =>
  given(await world.start().handlers['cs-bg-card']({ nctId: A, fetch }, asker));

describe('a card', () => {
  it('of a study not seen before is none, until it may be fetched; then it is kept', async () => {
    expect(await card(false)).toBeNull();
    expect(world.registry.asked).toEqual([]);
    const fetched = await card(true);
    expect(fetched).toEqual({
      nctId: A,
      headline: 'Read of Cough Syrup Study',
      status: { text: 'Recruiting now', tone: 'open' },
      stage: 'No phase',
      people: 'Number of people: not stated',
      places: 'Places: not stated',
      following: false,
      isOld: false,
    });
    expect(await card(false)).toEqual(fetched);
    expect(world.registry.asked).toEqual([`study ${A}`]);
  });

  it('from a copy that may be overtaken says so', async () => {
    await card(true);
    world.time.now += 2 * DAY;
    expect(await card(false)).toMatchObject({ isOld: true });
    expect(await card(true)).toMatchObject({ isOld: false });
  });

  it('knows whether the study is followed', async () => {
    given(await world.start().handlers['ui-bg-follow']({ nctId: A }, ASKER));
    expect(await card(false)).toMatchObject({ following: true });
  });

  it('speaks the language that was set', async () => {
    world.browser.settings.language = 'es';
    expect(await card(true)).toMatchObject({
      status: { text: 'Busca participantes ahora' },
      people: 'Número de personas: no consta',
    });
  });

  it('leaves no trace of a private window', async () => {
    await card(true, { ...ON_PAGE, inPrivate: true });
    expect(await card(false)).toBeNull();
  });

  it('fails as the registry does', async () => {
    const app = world.start();
    expect(await app.handlers['cs-bg-card']({ nctId: B, fetch: true }, ON_PAGE)).toMatchObject({
      error: { kind: 'unknown-id' },
    });
  });
});

describe('known headlines', () => {
  it('are those of kept studies, under the number that was asked for', async () => {
    await card(true);
    const heads = await world.start().handlers['ui-bg-known-heads']({ nctIds: [B, A] }, ASKER);
    expect(given(heads)).toEqual([
      {
        nctId: A,
        headline: 'Read of Cough Syrup Study',
        status: { text: 'Recruiting now', tone: 'open' },
      },
    ]);
    expect(world.registry.asked).toEqual([`study ${A}`]);
  });
});
