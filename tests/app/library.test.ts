// The library: what is listed, what a person writes, what counts as seen.
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedChange } from '../../lib/follow/saved.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, found, study, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;

beforeEach(async () => {
  world = createWorld();
  app = world.start();
  for (const nctId of [A, B]) {
    world.registry.studies.set(nctId, study());
    given(await app.handlers['ui-bg-follow']({ nctId }, ASKER));
    world.time.now += 1000;
  }
});

/** A day on which study A is suspended and a new study for cough appears. */
async function news(): Promise<void> {
  const ask = { nctId: A, conditions: ['Cough'] };
  given(await app.handlers['ui-bg-follow-conditions'](ask, ASKER));
  world.nextDay();
  world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
  world.registry.searches.set('Cough', [[found('NCT00000301')]]);
  await app.onAlarm('check-follows');
}
const saved = async () => given(await app.handlers['ui-bg-list-saved']({}, ASKER));
const inbox = async () => given(await app.handlers['ui-bg-list-changes']({}, ASKER));

describe('the list', () => {
  it('has the newest first, with what was not seen yet', async () => {
    await news();
    expect((await saved()).map((row) => [row.nctId, row.unseenChanges])).toEqual([
      [B, 0],
      [A, 1],
    ]);
  });
});

describe('notes and tags', () => {
  it('are written each by itself, tags once each', async () => {
    given(await app.handlers['ui-bg-annotate']({ nctId: A, notes: 'Ask about travel' }, ASKER));
    const row = await app.handlers['ui-bg-annotate']({ nctId: A, tags: ['mum', 'mum'] }, ASKER);
    expect(given(row)).toMatchObject({ notes: 'Ask about travel', tags: ['mum'] });
  });

  it('are for saved studies', async () => {
    const ask = { nctId: 'NCT00000999', notes: 'x' };
    expect(await app.handlers['ui-bg-annotate'](ask, ASKER)).toMatchObject({ ok: false });
  });
});

describe('what was seen', () => {
  it('is no longer counted, for changes by id and for new studies by number', async () => {
    await news();
    expect(world.browser.badge).toBe(2);
    const { changes, newStudies } = await inbox();
    const ids = [
      ...changes.map((change) => change.id),
      ...newStudies.map((one) => `Cough/${one.nctId}`),
    ];
    given(await app.handlers['ui-bg-mark-seen']({ ids }, ASKER));
    expect(world.browser.badge).toBe(0);
    const after = await inbox();
    expect([...after.changes, ...after.newStudies].every((item) => item.seen)).toBe(true);
  });
});

describe('the inbox', () => {
  it('has the newest first and hides its own bookkeeping', async () => {
    await news();
    world.time.now += DAY;
    const { newStudies } = await inbox();
    expect(newStudies).toEqual([
      {
        nctId: 'NCT00000301',
        briefTitle: 'Title of NCT00000301',
        headline: 'Read of Title of NCT00000301',
        stage: '',
        place: '',
        condition: 'Cough',
        foundAt: expect.any(String),
        seen: false,
      },
    ]);
  });

  it('names each study by its headline', async () => {
    await news();
    expect((await inbox()).headlines).toEqual({ [A]: 'Read of Cough Syrup Study' });
  });

  it('leaves out studies that are no longer in the list', async () => {
    await news();
    given(await app.handlers['ui-bg-unfollow']({ nctId: A }, ASKER));
    expect((await inbox()).changes).toEqual([]);
  });
});

describe('removing a study', () => {
  it('takes it out with its notes and changes', async () => {
    await news();
    given(await app.handlers['ui-bg-annotate']({ nctId: A, notes: 'x' }, ASKER));
    given(
      await app.handlers['ui-bg-change-saved']({ nctIds: [A], change: { to: 'remove' } }, ASKER),
    );
    expect((await saved()).map((row) => row.nctId)).toEqual([B]);
    expect((await inbox()).changes).toEqual([]);
    expect(world.browser.badge).toBe(1);
  });
});

describe('many at once', () => {
  const change = (nctIds: string[], wanted: SavedChange) =>
    app.handlers['ui-bg-change-saved']({ nctIds, change: wanted }, ASKER);

  it('get a tag once each and lose it again', async () => {
    given(await app.handlers['ui-bg-annotate']({ nctId: A, tags: ['mum', 'dad'] }, ASKER));
    given(await change([A, B], { to: 'tag', tag: 'mum' }));
    expect((await saved()).map(({ tags }) => tags)).toEqual([['mum'], ['mum', 'dad']]);
    given(await change([A, B], { to: 'untag', tag: 'mum' }));
    expect((await saved()).map(({ tags }) => tags)).toEqual([[], ['dad']]);
  });

  it('are unfollowed with their notes kept, and followed again with what changed in between', async () => {
    given(await change([A, B], { to: 'tag', tag: 'mum' }));
    given(await change([A, B], { to: 'unfollow' }));
    expect((await saved()).map(({ following }) => following)).toEqual([false, false]);
    await news();
    expect((await inbox()).changes).toEqual([]);
    given(await change([A, B], { to: 'follow' }));
    world.nextDay();
    await app.onAlarm('check-follows');
    expect((await inbox()).changes.map(({ nctId }) => nctId)).toEqual([A]);
  });

  it('change nothing when one number is no number, and pass over what is not saved', async () => {
    expect(await change([A, 'nonsense'], { to: 'remove' })).toMatchObject({
      error: { kind: 'bad-id' },
    });
    given(await change(['NCT00000999', A], { to: 'remove' }));
    expect((await saved()).map(({ nctId }) => nctId)).toEqual([B]);
  });
});
