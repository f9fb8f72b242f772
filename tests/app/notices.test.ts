// What the library says until it is answered: studies that can be put back, and a database that was lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '../../lib/store/names.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, study, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;

beforeEach(async () => {
  world = createWorld();
  app = world.start();
  for (const nctId of [A, B]) {
    world.registry.studies.set(nctId, study());
    given(await app.handlers['ui-bg-follow']({ nctId }, ASKER));
  }
});

const notices = async () => given(await app.handlers['ui-bg-notices']({}, ASKER));
const saved = async () =>
  given(await app.handlers['ui-bg-list-saved']({}, ASKER)).map(({ nctId }) => nctId);
const takeOut = async (nctIds: string[]) =>
  given(await app.handlers['ui-bg-change-saved']({ nctIds, change: { to: 'remove' } }, ASKER));

describe('taking studies out', () => {
  it('is said, and is undone with its unseen news on the button', async () => {
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await app.onAlarm('check-follows');
    expect(world.browser.badge).toBe(1);
    await takeOut([A, B]);
    expect(world.browser.badge).toBe(0);
    expect(await notices()).toEqual({ takenOut: 2 });
    given(await app.handlers['ui-bg-put-back']({}, ASKER));
    expect((await saved()).sort()).toEqual([A, B]);
    expect(world.browser.badge).toBe(1);
    expect(await notices()).toEqual({ takenOut: 0 });
  });

  it('can still be undone by a background that has started anew', async () => {
    await takeOut([A]);
    app = world.start();
    given(await app.handlers['ui-bg-put-back']({}, ASKER));
    expect((await saved()).sort()).toEqual([A, B]);
  });

  it('is forgotten when the person says so, or after a week', async () => {
    await takeOut([A]);
    given(await app.handlers['ui-bg-close-notice']({ notice: 'takenOut' }, ASKER));
    expect(await notices()).toEqual({ takenOut: 0 });
    await takeOut([B]);
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    world.time.now += 8 * DAY;
    await app.onAlarm('check-follows');
    expect(await notices()).toEqual({ takenOut: 0 });
  });
});

describe('a database deleted under us', () => {
  const deleteDatabase = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const deleting = world.database.indexedDB.deleteDatabase(DATABASE_NAME);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });

  it('is said once, with what was in it, while the background lives', async () => {
    await deleteDatabase();
    expect(await notices()).toEqual({
      takenOut: 0,
      lost: { studies: 2, conditions: 0, at: '2026-11-23T08:00:00.000Z' },
    });
    expect(world.browser.broadcasts.at(-1)).toBe('saved changes');
    given(await app.handlers['ui-bg-close-notice']({ notice: 'lost' }, ASKER));
    expect(await notices()).toEqual({ takenOut: 0 });
    app = world.start();
    await app.onWake();
    expect(await notices()).toEqual({ takenOut: 0 });
  });

  it('is noticed at the next start, and not hidden by what is followed after it', async () => {
    await deleteDatabase();
    app = world.start();
    await app.onWake();
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    expect(await notices()).toMatchObject({ lost: { studies: 2 } });
  });

  it('is noticed also where following a study is what opens it anew', async () => {
    await deleteDatabase();
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    expect(await notices()).toMatchObject({ lost: { studies: 2 } });
  });

  it('says nothing where nothing was kept, and nothing after a person erased it all', async () => {
    given(await app.handlers['ui-bg-erase']({ what: ['everything'] }, ASKER));
    await deleteDatabase();
    expect(await notices()).toEqual({ takenOut: 0 });
    const fresh = createWorld().start();
    await fresh.onWake();
    expect(given(await fresh.handlers['ui-bg-notices']({}, ASKER))).toEqual({ takenOut: 0 });
  });
});
