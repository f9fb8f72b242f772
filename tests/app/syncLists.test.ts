// Two computers of one person: the list travels when asked to, field by field, and never at the cost of what is saved.
import { beforeEach, describe, expect, it } from 'vitest';
import { fail } from '../../lib/result/result.ts';
import { A, B, C, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, HOUR, study, type World } from './world.ts';

let desk: World;
let phone: World;

beforeEach(() => {
  desk = createWorld();
  phone = createWorld();
  phone.browser.syncItems = desk.browser.syncItems;
  for (const world of [desk, phone]) {
    world.browser.settings.sync = true;
    for (const nctId of [A, B, C]) world.registry.studies.set(nctId, study());
  }
});

const follow = async (world: World, nctId: string) =>
  given(await world.start().handlers['ui-bg-follow']({ nctId }, ASKER));
const annotate = async (world: World, nctId: string, fields: { notes?: string; tags?: string[] }) =>
  given(await world.start().handlers['ui-bg-annotate']({ nctId, ...fields }, ASKER));
const remove = async (world: World, nctId: string) =>
  given(
    await world
      .start()
      .handlers['ui-bg-change-saved']({ nctIds: [nctId], change: { to: 'remove' } }, ASKER),
  );
/** As the browsers do it: each exchange wakes the other side. */
const exchange = async (...worlds: World[]) => {
  for (const world of worlds) await world.start().onAlarm('sync-lists');
};
const list = async (world: World) =>
  given(await world.start().handlers['ui-bg-list-saved']({}, ASKER))
    .map(({ nctId, following, notes, tags }) => ({ nctId, following, notes, tags }))
    .sort((a, b) => a.nctId.localeCompare(b.nctId));
const state = async (world: World) =>
  given(await world.start().handlers['ui-bg-sync-state']({}, ASKER));
const later = () => {
  desk.time.now += HOUR;
  phone.time.now += HOUR;
};

describe('the list', () => {
  it('does not travel unless it was asked to', async () => {
    desk.browser.settings.sync = false;
    await follow(desk, A);
    expect(desk.browser.alarms.has('sync-lists')).toBe(false);
    await exchange(desk);
    expect(desk.browser.syncItems).toEqual({});
    expect(await state(desk)).toBeNull();
  });

  it('travels soon after a change, with notes and tags', async () => {
    await follow(desk, A);
    await annotate(desk, A, { notes: 'Ask about travel', tags: ['mum'] });
    expect(desk.browser.alarms.get('sync-lists')).toEqual({ when: desk.time.now + 60_000 });
    await exchange(desk, phone);
    expect(await list(phone)).toEqual([
      { nctId: A, following: true, notes: 'Ask about travel', tags: ['mum'] },
    ]);
    expect(await state(phone)).toMatchObject({ studies: 1, tooLong: 0 });
  });

  it('is exchanged at once when it is turned on', async () => {
    desk.browser.settings.sync = false;
    await follow(desk, A);
    await desk.start().handlers['ui-bg-set-settings']({ settings: { sync: true } }, ASKER);
    expect(Object.keys(desk.browser.syncItems)).toEqual(['studies-1']);
  });

  it('gets its records by the next check, and what changes after that is told on both', async () => {
    await follow(desk, A);
    await exchange(desk, phone);
    expect(phone.browser.alarms.has('check-follows-retry')).toBe(true);
    await phone.start().onAlarm('check-follows-retry');
    const [row] = given(await phone.start().handlers['ui-bg-list-saved']({}, ASKER));
    expect(row).toMatchObject({
      briefTitle: 'Cough Syrup Study',
      statusText: 'Recruiting now',
    });
    for (const world of [desk, phone]) {
      world.nextDay();
      world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
      await world.start().onAlarm('check-follows');
      expect(world.browser.told).toMatchObject([{ title: 'Read of Cough Syrup Study' }]);
    }
  });

  it('is merged field by field: notes from one, tags from the other', async () => {
    await follow(desk, A);
    await exchange(desk, phone);
    later();
    await annotate(desk, A, { notes: 'from the desk' });
    later();
    await annotate(phone, A, { tags: ['phone'] });
    await exchange(desk, phone, desk);
    const both = [{ nctId: A, following: true, notes: 'from the desk', tags: ['phone'] }];
    expect(await list(desk)).toEqual(both);
    expect(await list(phone)).toEqual(both);
  });

  it('written by two at once loses nothing: what was overwritten is written again', async () => {
    await follow(desk, A);
    await follow(phone, B);
    await exchange(desk);
    // The phone's writing arrives as if it had never seen the desk's.
    for (const key of Object.keys(desk.browser.syncItems)) delete desk.browser.syncItems[key];
    await exchange(phone, desk, phone);
    expect((await list(desk)).map((row) => row.nctId)).toEqual([A, B]);
    expect(await list(phone)).toEqual(await list(desk));
  });

  it('comes back after the database was deleted under one of them', async () => {
    await follow(desk, A);
    await annotate(desk, A, { notes: 'mine' });
    await exchange(desk);
    const fresh = createWorld();
    fresh.browser.syncItems = desk.browser.syncItems;
    fresh.browser.settings.sync = true;
    await exchange(fresh);
    expect(await list(fresh)).toEqual(await list(desk));
  });

  it('comes to rest: nothing is written when nothing differs', async () => {
    await follow(desk, A);
    await exchange(desk, phone, desk);
    const before = JSON.stringify(desk.browser.syncItems);
    Object.freeze(desk.browser.syncItems);
    await exchange(phone, desk);
    expect(JSON.stringify(desk.browser.syncItems)).toBe(before);
    expect(await state(desk)).not.toHaveProperty('problem');
  });
});

describe('a study', () => {
  it('taken out on one computer is taken out on the other and does not come back', async () => {
    await follow(desk, A);
    await annotate(desk, A, { notes: 'mine' });
    await exchange(desk, phone);
    later();
    await remove(desk, A);
    await exchange(desk, phone, desk);
    expect(await list(desk)).toEqual([]);
    expect(await list(phone)).toEqual([]);
  });

  it('written about later than it was taken out elsewhere stays', async () => {
    await follow(desk, A);
    await exchange(desk, phone);
    later();
    await remove(desk, A);
    later();
    await annotate(phone, A, { notes: 'still of use' });
    await exchange(desk, phone, desk);
    expect(await list(phone)).toMatchObject([{ nctId: A, notes: 'still of use' }]);
    expect(await list(desk)).toMatchObject([{ nctId: A, notes: 'still of use' }]);
  });

  it('written about here after words from a clock that ran ahead keeps the newer words', async () => {
    phone.time.now += 48 * HOUR;
    await follow(phone, A);
    await annotate(phone, A, { notes: 'from the future' });
    await exchange(phone, desk);
    await annotate(desk, A, { notes: 'truly later' });
    await exchange(desk, phone);
    expect(await list(phone)).toMatchObject([{ notes: 'truly later' }]);
  });
});

describe('trouble', () => {
  it('with the sync costs nothing that is saved, and is said', async () => {
    await follow(desk, A);
    desk.browser.syncFailure = fail('storage-refused', 'no');
    await exchange(desk);
    expect(await list(desk)).toHaveLength(1);
    expect(await state(desk)).toMatchObject({ problem: 'refused' });
    desk.browser.syncFailure = null;
    await exchange(desk);
    expect(await state(desk)).not.toHaveProperty('problem');
  });

  it('with room: nothing is sent, nothing there is taken away, and it is said', async () => {
    await follow(desk, A);
    await exchange(desk);
    const before = structuredClone(desk.browser.syncItems);
    for (let at = 1; at <= 21; at += 1) {
      const nctId = `NCT000004${String(at).padStart(2, '0')}`;
      desk.registry.studies.set(nctId, study());
      await follow(desk, nctId);
      await annotate(desk, nctId, { notes: 'x'.repeat(5_000) });
    }
    await exchange(desk);
    expect(desk.browser.syncItems).toEqual(before);
    expect(await state(desk)).toMatchObject({ problem: 'full' });
    expect(await list(desk)).toHaveLength(22);
  });

  it('of a stranger’s making in the sync is passed over', async () => {
    await follow(desk, A);
    Object.assign(desk.browser.syncItems, { 'studies-1': [['<script>', 1, 1]], other: 'kept' });
    await exchange(desk);
    expect(await list(desk)).toHaveLength(1);
    expect(desk.browser.syncItems).toHaveProperty('other', 'kept');
  });
});

describe('erasing what is saved', () => {
  it('takes the list out of the sync and stops using it here', async () => {
    await follow(desk, A);
    await exchange(desk);
    given(await desk.start().handlers['ui-bg-erase']({ what: ['saved'] }, ASKER));
    expect(desk.browser.syncItems).toEqual({});
    expect(desk.browser.settings.sync).toBe(false);
  });
});
