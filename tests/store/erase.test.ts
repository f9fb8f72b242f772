// Erasing takes what was chosen, all of it, and nothing besides.
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type Store } from '../../lib/store/createStore.ts';
import {
  A,
  B,
  change,
  FOLLOWED,
  following,
  freshFactory,
  given,
  LATER,
  NOW,
  named,
} from './storeFixtures.ts';

let store: Store;

beforeEach(async () => {
  store = createStore(freshFactory());
  await store.records.put({ asked: A, nctId: A, json: {}, fetchedAt: NOW, dataDay: '' });
  await store.saved.follow(following(A));
  await store.saved.follow(following(B));
  const changes = [change(A, 'one'), change(A, 'two')];
  await store.absorb({
    nctId: A,
    now: LATER,
    under: 'd',
    comparedWith: 0,
    changes,
    alerts: ['one'],
  });
  await store.conditions.add(named('Cough'), FOLLOWED);
  await store.requestLog.add({
    at: NOW,
    host: 'h',
    path: '/',
    why: 'click',
    bytes: 1,
    outcome: '200',
  });
  await store.backups.keep({ at: NOW, json: '{}', trials: 2, conditions: 1 });
});

describe('counts', () => {
  it('says how many things each choice would take', async () => {
    expect(given(await store.counts())).toEqual({
      cache: 1,
      saved: 3,
      changes: 2,
      requestLog: 1,
      everything: 8,
    });
  });
});

describe('erase', () => {
  it('of the cache leaves everything a person saved', async () => {
    const before = given(await store.backup.exportRows({ history: true }));
    given(await store.erase(['cache']));
    expect(given(await store.counts())).toMatchObject({ cache: 0, saved: 3, changes: 2 });
    expect(given(await store.backup.exportRows({ history: true }))).toEqual(before);
  });

  it('of saved things takes the copies of them along', async () => {
    given(await store.erase(['saved']));
    expect(given(await store.counts())).toEqual({
      cache: 1,
      saved: 0,
      changes: 0,
      requestLog: 1,
      everything: 2,
    });
    expect(given(await store.backups.list())).toEqual([]);
    expect(given(await store.alerts.all())).toEqual([]);
    expect(given(await store.snapshots.history(A))).toEqual([]);
  });

  it('of changes leaves the studies followed, with their snapshots', async () => {
    given(await store.erase(['changes']));
    expect(given(await store.counts())).toMatchObject({ saved: 3, changes: 0 });
    expect(given(await store.snapshots.newest(A))).toBeDefined();
    expect(given(await store.alerts.all())).toEqual([]);
  });

  it('of the request log takes only that', async () => {
    given(await store.erase(['requestLog']));
    expect(given(await store.counts())).toMatchObject({ requestLog: 0, cache: 1, saved: 3 });
  });

  it('of everything leaves nothing', async () => {
    given(await store.erase(['everything']));
    expect(given(await store.counts())).toMatchObject({ everything: 0 });
    expect(given(await store.snapshots.history(A))).toEqual([]);
  });

  it('of settings touches no table', async () => {
    given(await store.erase(['settings']));
    expect(given(await store.counts())).toMatchObject({ everything: 8 });
  });
});
