// Every database that was ever shipped opens in this build with everything a person saved; a failed upgrade loses nothing.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../lib/follow/studyFilter.ts';
import { createStore } from '../../lib/store/createStore.ts';
import { type DatabaseVersion, VERSIONS } from '../../lib/store/db.ts';
import { DATABASE_NAME, PRECIOUS_TABLES } from '../../lib/store/names.ts';
import { given } from '../store/storeFixtures.ts';
import { SHIPPED, type ShippedVersion, writeShipped } from './shippedVersions.ts';

const rowsOf = (shipped: ShippedVersion, name: string): unknown[] =>
  shipped.tables.find((table) => table.name === name)?.rows ?? [];

describe('the list of shipped databases', () => {
  it('has every version of the code, and the code has every version of the list', () => {
    expect(SHIPPED.map((shipped) => shipped.version)).toEqual(
      VERSIONS.map((block) => block.version),
    );
  });

  it.each(SHIPPED.map((shipped) => [shipped.version, shipped] as const))(
    'matches what this code makes of an empty browser at version %i',
    async (version, shipped) => {
      const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
      const versions = VERSIONS.filter((block) => block.version <= version);
      const store = createStore({ ...factory, versions });
      given(await store.saved.all());
      store.close();
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = factory.indexedDB.open(DATABASE_NAME);
        opening.onsuccess = () => resolve(opening.result);
      });
      expect([...db.objectStoreNames]).toEqual(shipped.tables.map((table) => table.name).sort());
      const tables = db.transaction([...db.objectStoreNames]);
      for (const table of shipped.tables) {
        const made = tables.objectStore(table.name);
        expect([table.name, made.keyPath, made.autoIncrement, [...made.indexNames]]).toEqual([
          table.name,
          table.keyPath,
          table.autoIncrement ?? false,
          [...table.indexes].sort(),
        ]);
      }
    },
  );
});

describe.each(SHIPPED.map((shipped) => [shipped.version, shipped] as const))(
  'a database of version %i',
  (_version, shipped) => {
    it('opens in this build with everything a person saved', async () => {
      const indexedDB = new IDBFactory();
      await writeShipped(indexedDB, DATABASE_NAME, shipped);
      const rows = given(
        await createStore({ indexedDB, IDBKeyRange }).backup.exportRows({ history: true }),
      );
      for (const name of PRECIOUS_TABLES) {
        const saved = rowsOf(shipped, name);
        expect(rows[name]).toEqual(saved.map((row) => expect.objectContaining(row)));
      }
    });

    it('keeps its data when an upgrade fails, and hands them out', async () => {
      const indexedDB = new IDBFactory();
      await writeShipped(indexedDB, DATABASE_NAME, shipped);
      const broken: DatabaseVersion = {
        version: 99,
        stores: { saved: 'nctId' },
        upgrade: async (transaction) => {
          await transaction.table('saved').clear();
          throw new TypeError('an upgrade with a mistake');
        },
      };
      const store = createStore({ indexedDB, IDBKeyRange, versions: [...VERSIONS, broken] });
      expect(await store.saved.all()).toMatchObject({
        ok: false,
        error: { kind: 'storage-shut' },
      });
      const rescued = given(await store.backup.rescue());
      for (const name of PRECIOUS_TABLES) expect(rescued[name]).toEqual(rowsOf(shipped, name));
      const mended = createStore({ indexedDB, IDBKeyRange });
      expect(given(await mended.saved.all())).toHaveLength(rowsOf(shipped, 'saved').length);
    });

    it('upgrades while a tab of the old build is open, and that tab writes no more', async () => {
      const indexedDB = new IDBFactory();
      await writeShipped(indexedDB, DATABASE_NAME, shipped);
      const old = createStore({
        indexedDB,
        IDBKeyRange,
        versions: VERSIONS.filter((block) => block.version <= shipped.version),
      });
      given(await old.saved.all());
      const next: DatabaseVersion = { version: 99, stores: { later: 'id' } };
      const current = createStore({ indexedDB, IDBKeyRange, versions: [...VERSIONS, next] });
      expect(given(await current.saved.all())).toHaveLength(rowsOf(shipped, 'saved').length);
      expect(await old.saved.remove(['NCT00000101'], '2026-11-24T08:00:00.000Z')).toMatchObject({
        ok: false,
      });
      expect(given(await current.saved.all())).toHaveLength(rowsOf(shipped, 'saved').length);
    });
  },
);

describe('the step to version 2', () => {
  it('gives followed conditions a filter that lets everything through, and begins cut-off listings anew', async () => {
    const indexedDB = new IDBFactory();
    const shipped = structuredClone(SHIPPED[0]) as ShippedVersion;
    const [row] = shipped.tables.find(({ name }) => name === 'conditions')?.rows ?? [];
    Object.assign(row as object, { run: { under: 'data-1', pageToken: 'p2', found: [{}] } });
    await writeShipped(indexedDB, DATABASE_NAME, shipped);
    const store = createStore({ indexedDB, IDBKeyRange });
    expect(given(await store.conditions.all())).toMatchObject([
      { condition: 'Cough', meshTerm: '', filter: NO_FILTER, run: null, known: ['NCT00000102'] },
    ]);
    expect(given(await store.newStudies.all())).toMatchObject([
      { nctId: 'NCT00000103', headline: '', stage: '', place: '' },
    ]);
  });
});
