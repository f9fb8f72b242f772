// Every database version as it was shipped, written by hand with rows of its time: frozen, never derived from the code.

export interface ShippedTable {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement?: true;
  indexes: string[];
  rows: unknown[];
}

export interface ShippedVersion {
  version: number;
  tables: ShippedTable[];
}

const AT = '2026-11-23T08:00:00.000Z';

export const SHIPPED: readonly ShippedVersion[] = [
  {
    version: 1,
    tables: [
      {
        name: 'records',
        keyPath: 'asked',
        indexes: ['fetchedAt'],
        rows: [
          {
            asked: 'NCT00000101',
            nctId: 'NCT00000101',
            json: {},
            fetchedAt: AT,
            dataDay: '2026-11-23',
          },
        ],
      },
      {
        name: 'saved',
        keyPath: 'nctId',
        indexes: ['following'],
        rows: [
          {
            nctId: 'NCT00000101',
            headline: 'A study of a cough syrup',
            briefTitle: 'Cough Syrup Study',
            status: 'RECRUITING',
            statusText: 'Open',
            phases: ['PHASE2'],
            conditions: ['Cough'],
            countries: ['Iceland'],
            hasResults: false,
            savedAt: AT,
            following: 1,
            followingAt: AT,
            notes: 'Ask about travel',
            notesAt: AT,
            tags: ['mum'],
            tagsAt: AT,
            checkedAt: AT,
            checkedUnder: '2026-11-23T09:00:00',
            lastUpdatePosted: '2026-11-01',
          },
        ],
      },
      {
        name: 'snapshots',
        keyPath: ['nctId', 'version'],
        indexes: ['nctId'],
        rows: [
          { nctId: 'NCT00000101', version: 0, at: AT, parts: { set: { status: 'A' }, gone: [] } },
          { nctId: 'NCT00000101', version: 1, at: AT, full: { status: 'B' } },
        ],
      },
      {
        name: 'changes',
        keyPath: 'id',
        indexes: ['nctId'],
        rows: [
          {
            id: 'c1',
            nctId: 'NCT00000101',
            kind: 'status',
            weight: 'important',
            text: 'The study opened.',
            before: 'A',
            after: 'B',
            ptr: '/protocolSection/statusModule/overallStatus',
            foundAt: AT,
            seen: false,
          },
        ],
      },
      {
        name: 'alerts',
        keyPath: 'id',
        indexes: ['notificationId'],
        rows: [{ id: 'change:c1', kind: 'change', subject: 'c1', notificationId: '' }],
      },
      {
        name: 'conditions',
        keyPath: 'key',
        indexes: [],
        rows: [
          {
            key: 'cough',
            condition: 'Cough',
            since: AT,
            checkedAt: AT,
            checkedUnder: '2026-11-23T09:00:00',
            from: '2026-11-20',
            known: ['NCT00000102'],
            run: null,
          },
        ],
      },
      {
        name: 'newStudies',
        keyPath: 'nctId',
        indexes: ['conditionKey'],
        rows: [
          {
            nctId: 'NCT00000103',
            briefTitle: 'New',
            condition: 'Cough',
            conditionKey: 'cough',
            foundAt: AT,
            seen: false,
          },
        ],
      },
      { name: 'checks', keyPath: 'id', indexes: [], rows: [] },
      { name: 'requestLog', keyPath: null, autoIncrement: true, indexes: [], rows: [] },
      { name: 'backups', keyPath: 'at', indexes: [], rows: [] },
      { name: 'imports', keyPath: 'token', indexes: [], rows: [] },
    ],
  },
  {
    version: 2,
    tables: [
      {
        name: 'records',
        keyPath: 'asked',
        indexes: ['fetchedAt'],
        rows: [
          {
            asked: 'NCT00000101',
            nctId: 'NCT00000101',
            json: {},
            fetchedAt: AT,
            dataDay: '2026-11-23',
          },
        ],
      },
      {
        name: 'saved',
        keyPath: 'nctId',
        indexes: ['following'],
        rows: [
          {
            nctId: 'NCT00000101',
            headline: 'A study of a cough syrup',
            briefTitle: 'Cough Syrup Study',
            status: 'RECRUITING',
            statusText: 'Open',
            phases: ['PHASE2'],
            conditions: ['Cough'],
            countries: ['Iceland'],
            hasResults: false,
            savedAt: AT,
            following: 1,
            followingAt: AT,
            notes: 'Ask about travel',
            notesAt: AT,
            tags: ['mum'],
            tagsAt: AT,
            checkedAt: AT,
            checkedUnder: '2026-11-23T09:00:00',
            lastUpdatePosted: '2026-11-01',
          },
        ],
      },
      {
        name: 'snapshots',
        keyPath: ['nctId', 'version'],
        indexes: ['nctId'],
        rows: [
          { nctId: 'NCT00000101', version: 0, at: AT, parts: { set: { status: 'A' }, gone: [] } },
          { nctId: 'NCT00000101', version: 1, at: AT, full: { status: 'B' } },
        ],
      },
      {
        name: 'changes',
        keyPath: 'id',
        indexes: ['nctId'],
        rows: [
          {
            id: 'c1',
            nctId: 'NCT00000101',
            kind: 'status',
            weight: 'important',
            text: 'The study opened.',
            before: 'A',
            after: 'B',
            ptr: '/protocolSection/statusModule/overallStatus',
            foundAt: AT,
            seen: false,
          },
        ],
      },
      {
        name: 'alerts',
        keyPath: 'id',
        indexes: ['notificationId'],
        rows: [{ id: 'change:c1', kind: 'change', subject: 'c1', notificationId: '' }],
      },
      {
        name: 'conditions',
        keyPath: 'key',
        indexes: [],
        rows: [
          {
            key: 'cough',
            condition: 'Cough',
            meshTerm: 'Cough',
            since: AT,
            checkedAt: AT,
            checkedUnder: '2026-11-23T09:00:00',
            from: '2026-11-20',
            known: ['NCT00000102'],
            filter: { joinable: true, age: 61, country: 'Iceland', near: false },
            run: null,
          },
        ],
      },
      {
        name: 'newStudies',
        keyPath: 'nctId',
        indexes: ['conditionKey'],
        rows: [
          {
            nctId: 'NCT00000103',
            briefTitle: 'New',
            headline: 'Study of a cough syrup',
            stage: 'Phase 2',
            place: 'Reykjavik, Iceland',
            condition: 'Cough',
            conditionKey: 'cough',
            foundAt: AT,
            seen: false,
          },
        ],
      },
      { name: 'checks', keyPath: 'id', indexes: [], rows: [] },
      { name: 'requestLog', keyPath: null, autoIncrement: true, indexes: [], rows: [] },
      { name: 'backups', keyPath: 'at', indexes: [], rows: [] },
      { name: 'imports', keyPath: 'token', indexes: [], rows: [] },
      {
        name: 'removed',
        keyPath: 'nctId',
        indexes: [],
        rows: [{ nctId: 'NCT00000104', at: AT }],
      },
    ],
  },
];

/** Writes a database as an old build left it. Dexie keeps ten times its own number in the browser. */
export function writeShipped(
  indexedDB: IDBFactory,
  name: string,
  { version, tables }: ShippedVersion,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version * 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const table of tables) {
        const { keyPath, autoIncrement = false } = table;
        const store = opening.result.createObjectStore(table.name, { keyPath, autoIncrement });
        for (const index of table.indexes) store.createIndex(index, index);
        for (const row of table.rows) store.add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
