// What can still be read of a database that this build cannot open as it should.
import { describe, expect, it } from 'vitest';
import { createStore } from '../../lib/store/createStore.ts';
import { DATABASE_NAME } from '../../lib/store/names.ts';
import { rescue } from '../../lib/store/rescue.ts';
import { A, B, following, freshFactory, given } from './storeFixtures.ts';

/** Leaves the database as a later, unknown build would: another version, tables gone, one of them new. */
function leaveBehind(indexedDB: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, 990);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      opening.result.deleteObjectStore('changes');
      opening.result.deleteObjectStore('alerts');
      opening.result.createObjectStore('later', { keyPath: 'id' });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

async function filled() {
  const factory = freshFactory();
  const store = createStore(factory);
  given(await store.saved.follow(following(A)));
  given(await store.saved.annotate(A, { notes: 'Ask about travel' }, '2026-11-24T08:00:00.000Z'));
  given(await store.saved.follow(following(B)));
  store.close();
  return factory;
}

describe('a database of an unknown build', () => {
  it('gives what this build knows of it, and is left as it was', async () => {
    const factory = await filled();
    await leaveBehind(factory.indexedDB);
    const rows = given(await rescue(factory));
    expect(rows.saved).toMatchObject([{ nctId: A, notes: 'Ask about travel' }, { nctId: B }]);
    expect(rows.snapshots).toHaveLength(2);
    expect(rows.changes).toEqual([]);
    const [there] = await factory.indexedDB.databases();
    expect(there?.version).toBe(990);
  });
});

describe('a damaged row', () => {
  it('is left out, and the others are read', async () => {
    const { indexedDB } = await filled();
    const damaged = new Proxy(indexedDB, {
      get: (target, name) =>
        name === 'open'
          ? () => breakReading(target.open(DATABASE_NAME))
          : Reflect.get(target, name),
    });
    const rows = given(await rescue({ indexedDB: damaged }));
    expect(rows.saved).toMatchObject([{ nctId: B }]);
  });
});

/** From then on reading all of `saved` at once fails, and so does reading the first study. */
function breakReading(opening: IDBOpenDBRequest): IDBOpenDBRequest {
  opening.addEventListener('success', () => {
    const db = opening.result;
    const transaction = db.transaction.bind(db);
    db.transaction = (...given: Parameters<IDBDatabase['transaction']>) => {
      const work = transaction(...given);
      const table = work.objectStore.bind(work);
      work.objectStore = (name) => {
        const store = table(name);
        if (name !== 'saved') return store;
        const get = store.get.bind(store);
        store.getAll = () => {
          throw new DOMException('damaged', 'DataError');
        };
        store.get = (key) => {
          if (key === A) throw new DOMException('damaged', 'DataError');
          return get(key);
        };
        return store;
      };
      return work;
    };
  });
  return opening;
}

describe('where there is no database', () => {
  it('says so and makes none', async () => {
    const factory = freshFactory();
    expect(await rescue(factory)).toMatchObject({ error: { kind: 'storage-shut' } });
    expect(await factory.indexedDB.databases()).toEqual([]);
  });
});
