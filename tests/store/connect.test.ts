// A database that is refused, taken over, deleted or full is a failure with a name, never a hang or a loss.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../lib/store/connect.ts';
import { createStore } from '../../lib/store/createStore.ts';
import { VERSIONS } from '../../lib/store/db.ts';
import { DATABASE_NAME } from '../../lib/store/names.ts';
import { recordsTable } from '../../lib/store/records.ts';
import { savedTable } from '../../lib/store/saved.ts';
import { storageFailure } from '../../lib/store/storageFailure.ts';
import { A, B, following, freshFactory, given } from './storeFixtures.ts';

const named = (name: string, inner?: unknown): Error =>
  Object.assign(new Error('words'), { name, inner });

describe('storageFailure', () => {
  it.each([
    [named('QuotaExceededError'), 'storage-full'],
    [named('AbortError', named('QuotaExceededError')), 'storage-full'],
    [named('OpenFailedError', named('UnknownError')), 'storage-shut'],
    [named('OpenFailedError', named('SecurityError')), 'storage-refused'],
    [named('UpgradeError'), 'storage-shut'],
    [named('VersionError'), 'storage-shut'],
    [named('MissingAPIError'), 'storage-refused'],
    [named('DatabaseClosedError'), 'storage-shut'],
    [named('SecurityError'), 'storage-refused'],
  ])('names %s', (error, kind) => {
    expect(storageFailure(error)?.kind).toBe(kind);
  });

  it.each([[new TypeError('bug')], [named('ConstraintError')], [undefined], ['text']])(
    'leaves a bug a bug: %s',
    (error) => {
      expect(storageFailure(error)).toBeNull();
    },
  );

  it('tells the names of errors and none of their words', () => {
    expect(storageFailure(named('AbortError', named('UnknownError')))?.detail).toBe(
      'AbortError < UnknownError',
    );
  });
});

describe('connect', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers with a failure where the browser has no database', async () => {
    const result = await createStore({}).saved.all();
    expect(result).toMatchObject({ ok: false, error: { kind: 'storage-refused' } });
  });

  it('throws bugs on', async () => {
    const { run } = connect(freshFactory());
    await expect(run(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });

  it('lets a newer build have the database, and writes no more', async () => {
    const factory = freshFactory();
    const old = createStore(factory);
    given(await old.saved.follow(following(A)));
    const newer = createStore({
      ...factory,
      versions: [...VERSIONS, { version: 2, stores: { more: 'id' } }],
    });
    expect(given(await newer.saved.get(A))?.nctId).toBe(A);
    expect(await old.saved.unfollow([A], 'now')).toMatchObject({
      ok: false,
      error: { kind: 'storage-shut', detail: 'a newer version of the extension is running' },
    });
    expect(given(await newer.saved.get(A))?.following).toBe(1);
  });

  it('opens afresh after the database was deleted under it', async () => {
    const factory = freshFactory();
    const store = createStore(factory);
    given(await store.saved.follow(following(A)));
    await new Dexie(DATABASE_NAME, factory).delete();
    expect(given(await store.saved.all())).toEqual([]);
    given(await store.saved.follow(following(A)));
    expect(given(await store.saved.all())).toHaveLength(1);
  });

  it('gives up waiting for a tab that will not let go', async () => {
    const indexedDB = new IDBFactory();
    await new Promise((resolve, reject) => {
      const stuck = indexedDB.open(DATABASE_NAME, 5);
      stuck.onsuccess = resolve;
      stuck.onerror = reject;
    });
    const store = createStore({ indexedDB, IDBKeyRange });
    expect(await store.saved.all()).toMatchObject({
      ok: false,
      error: { kind: 'storage-shut', detail: expect.stringContaining('blocked') },
    });
  }, 10_000);

  it('gives up the cache when the disk is full, so that what a person saves finds room', async () => {
    const { db, run } = connect(freshFactory());
    given(
      await recordsTable(db, run).put({ asked: B, nctId: B, json: {}, fetchedAt: '', dataDay: '' }),
    );
    let full = true;
    db.saved.hook('creating', () => {
      if (!full) return;
      full = false;
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    given(await savedTable(db, run).follow(following(A)));
    expect(await db.saved.count()).toBe(1);
    expect(await db.snapshots.count()).toBe(1);
    expect(await db.records.count()).toBe(0);
  });

  it('says so when the disk is full of other things', async () => {
    const { db, run } = connect(freshFactory());
    db.saved.hook('creating', () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    expect(await savedTable(db, run).follow(following(A))).toMatchObject({
      ok: false,
      error: { kind: 'storage-full' },
    });
    expect(await db.saved.count()).toBe(0);
  });

  it('opens once for calls that come together', async () => {
    const factory = freshFactory();
    const open = vi.spyOn(factory.indexedDB, 'open');
    const store = createStore(factory);
    await Promise.all([store.saved.all(), store.changes.all(), store.alerts.all()]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});
