// Following and undoing it: nothing a person began is lost by a slip of the finger.
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../lib/follow/studyFilter.ts';
import { fail } from '../../lib/result/result.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, study, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  app = world.start();
  world.registry.studies.set(A, study({ conditions: ['Cough', 'Common Cold'] }));
});

const follow = () => app.handlers['ui-bg-follow']({ nctId: A }, ASKER);
const unfollow = () => app.handlers['ui-bg-unfollow']({ nctId: A }, ASKER);
const saved = async () => given(await app.handlers['ui-bg-list-saved']({}, ASKER));

describe('following a study', () => {
  it('saves it with what the list shows, and tells every open page', async () => {
    expect(given(await follow())).toEqual({
      following: true,
      since: '2026-11-23T08:00:00.000Z',
      conditions: [],
    });
    expect(await saved()).toEqual([
      {
        nctId: A,
        headline: 'Read of Cough Syrup Study',
        briefTitle: 'Cough Syrup Study',
        status: 'RECRUITING',
        statusText: expect.stringMatching(/\w/),
        phases: [],
        conditions: ['Cough', 'Common Cold'],
        countries: [],
        hasResults: false,
        interventions: [],
        sponsor: '',
        places: [],
        dates: { completion: '2027-03' },
        following: true,
        savedAt: '2026-11-23T08:00:00.000Z',
        checkedAt: '2026-11-23T08:00:00.000Z',
        unseenChanges: 0,
        notes: '',
        tags: [],
      },
    ]);
    expect(world.browser.broadcasts).toEqual(['saved changes']);
  });

  it('asks the registry nothing when the read was just shown', async () => {
    given(await app.handlers['ui-bg-get-trial']({ nctId: A, refresh: false }, ASKER));
    world.registry.asked.length = 0;
    given(await follow());
    expect(world.registry.asked).toEqual([]);
  });

  it('says why when the study cannot be had', async () => {
    expect(await app.handlers['ui-bg-follow']({ nctId: B }, ASKER)).toMatchObject({
      error: { kind: 'unknown-id' },
    });
    expect(await saved()).toEqual([]);
  });

  it('survives a new worker', async () => {
    await follow();
    app = world.start();
    expect(await saved()).toHaveLength(1);
  });
});

describe('unfollowing', () => {
  it('takes the study from the list, and following again brings everything back', async () => {
    await follow();
    world.time.now += DAY;
    expect(given(await unfollow())).toEqual({ following: false, conditions: [] });
    expect(await saved()).toEqual([]);
    expect(given(await follow())).toMatchObject({ since: '2026-11-23T08:00:00.000Z' });
    expect(await saved()).toHaveLength(1);
  });

  it('leaves a study with notes in the list', async () => {
    await follow();
    given(await app.handlers['ui-bg-annotate']({ nctId: A, notes: 'Called them' }, ASKER));
    await unfollow();
    expect(await saved()).toMatchObject([{ nctId: A, following: false, notes: 'Called them' }]);
  });

  it('asks the registry nothing, so many at once are no burden', async () => {
    await follow();
    given(await app.handlers['ui-bg-erase']({ what: ['cache'] }, ASKER));
    world.registry.asked.length = 0;
    expect(given(await unfollow())).toEqual({ following: false });
    expect(world.registry.asked).toEqual([]);
  });

  it('works by an old number, for the study it was merged into', async () => {
    world.registry.studies.set(B, study({ mergedInto: A }));
    expect(given(await app.handlers['ui-bg-follow']({ nctId: B }, ASKER))).toMatchObject({
      following: true,
    });
    expect((await saved()).map((row) => row.nctId)).toEqual([A]);
    const undone = await app.handlers['ui-bg-unfollow']({ nctId: B }, ASKER);
    expect(given(undone)).toMatchObject({ following: false });
    expect(await saved()).toEqual([]);
  });

  it('is refused for what is no number', async () => {
    expect(await app.handlers['ui-bg-unfollow']({ nctId: 'x' }, ASKER)).toMatchObject({
      error: { kind: 'bad-id' },
    });
  });
});

describe('conditions', () => {
  const add = (...conditions: string[]) =>
    app.handlers['ui-bg-follow-conditions']({ nctId: A, conditions }, ASKER);

  it('can be followed without the study', async () => {
    expect(given(await add('Cough'))).toEqual({ following: false, conditions: ['Cough'] });
    expect(given(await app.handlers['ui-bg-list-conditions']({}, ASKER))).toEqual([
      {
        condition: 'Cough',
        since: '2026-11-23T08:00:00.000Z',
        checkedAt: null,
        filter: NO_FILTER,
        newStudies: 0,
      },
    ]);
  });

  it('add up, and come with the state of the study', async () => {
    await follow();
    await add('Cough');
    expect(given(await add('common cold'))).toMatchObject({
      following: true,
      conditions: ['Cough', 'Common Cold'],
    });
  });

  it('can be unfollowed over the page and in the library', async () => {
    await add('Cough', 'Common Cold');
    const ask = { nctId: A, conditions: ['Cough'] };
    expect(given(await app.handlers['ui-bg-unfollow-conditions'](ask, ASKER))).toEqual({
      following: false,
      conditions: ['Common Cold'],
    });
    const left = await app.handlers['ui-bg-unfollow-condition'](
      { condition: 'common cold' },
      ASKER,
    );
    expect(given(left)).toEqual([]);
  });

  it('fail with the database, and say so', async () => {
    const deps = world.deps();
    const refused = async () => fail('storage-refused');
    const conditions = { ...deps.store.conditions, add: refused };
    app = world.start({ ...deps, store: { ...deps.store, conditions } });
    expect(await add('Cough')).toMatchObject({ error: { kind: 'storage-refused' } });
  });
});
