// A year of daily checks of real studies through the use cases, real client and real store, on a registry and a clock in memory.
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createApp } from '../../../lib/app/createApp.ts';
import { reader } from '../../../lib/app/reader.ts';
import { BATCH_SIZE, createRegistryClient } from '../../../lib/registry/client.ts';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import { cite } from '../../../lib/share/citation.ts';
import { createStore } from '../../../lib/store/createStore.ts';
import { DATABASE_NAME } from '../../../lib/store/names.ts';
import { createBrowser } from '../../../tests/app/fakePlatform.ts';
import { ASKER } from '../../../tests/app/world.ts';
import { sharedRecordPaths } from '../../../tests/sharedRecords.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-01T10:00:00Z');

/** As much of a record as is changed here. */
interface Record {
  protocolSection: {
    identificationModule: { nctId: string };
    statusModule: {
      overallStatus?: string;
      lastUpdatePostDateStruct?: { date: string };
      completionDateStruct?: { date: string; type?: string };
    };
    eligibilityModule?: { eligibilityCriteria?: string };
    contactsLocationsModule?: { locations?: { status?: string }[] };
  };
}

export interface Table {
  name: string;
  rows: unknown[];
}

/** An update as sponsors make them: a place opens or closes, the finish moves by a month, now and then a rule is reworded. */
function update({ protocolSection }: Record, day: string, turn: number): void {
  const { statusModule, eligibilityModule, contactsLocationsModule } = protocolSection;
  statusModule.lastUpdatePostDateStruct = { date: day };
  const places = contactsLocationsModule?.locations ?? [];
  const place = places[turn % Math.max(places.length, 1)];
  if (place) place.status = place.status === 'RECRUITING' ? 'COMPLETED' : 'RECRUITING';
  const month = String((turn % 12) + 1).padStart(2, '0');
  statusModule.completionDateStruct = { date: `${2028 + (turn % 5)}-${month}`, type: 'ESTIMATED' };
  if (turn % 4 === 0 && eligibilityModule?.eligibilityCriteria) {
    eligibilityModule.eligibilityCriteria += `\n* Rule ${turn} that was added`;
  }
}

/** Every table with its rows. */
async function readTables(indexedDB: IDBFactory): Promise<Table[]> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(DATABASE_NAME);
    opening.onsuccess = () => resolve(opening.result);
  });
  const names = [...db.objectStoreNames];
  const work = db.transaction(names);
  return Promise.all(
    names.map(
      (name) =>
        new Promise<Table>((resolve) => {
          const reading = work.objectStore(name).getAll();
          reading.onsuccess = () => resolve({ name, rows: reading.result });
        }),
    ),
  );
}

/** Follows `studies` real records spread over all there are, and checks daily; each day `changing` of them have moved. */
export async function simulateYear(
  studies: number,
  changing: number,
  days: number,
): Promise<{ tables: Table[]; changes: number }> {
  const paths = sharedRecordPaths();
  const step = Math.floor(paths.length / studies);
  const records = Array.from(
    { length: studies },
    (_, at): Record => JSON.parse(readFileSync(paths[at * step] ?? '', 'utf8')),
  );
  const byId = new Map(
    records.map((record) => [record.protocolSection.identificationModule.nctId, record]),
  );
  const indexedDB = new IDBFactory();
  const time = { now: START };
  const today = (): string => new Date(time.now).toISOString().slice(0, 10);
  const answer = (url: URL): unknown => {
    if (url.pathname.endsWith('/version')) return { dataTimestamp: `${today()}T09:00:00` };
    const ids = url.searchParams.get('filter.ids');
    return ids === null
      ? byId.get(url.pathname.split('/').at(-1) ?? '')
      : { studies: ids.split(',').map((id) => byId.get(id)) };
  };
  const store = createStore({ indexedDB, IDBKeyRange });
  const app = createApp({
    store,
    registry: createRegistryClient({
      fetch: async (input) => Response.json(answer(new URL(String(input)))),
      now: () => time.now,
      sleep: async (ms) => {
        time.now += ms;
      },
      random: () => 0.5,
      log: (row) => void app.logRequest(row),
    }),
    batchSize: BATCH_SIZE,
    registryHost: 'clinicaltrials.gov',
    platform: createBrowser().platform,
    clock: { now: () => time.now, today, minuteOfDay: () => 600 },
    random: () => 0.5,
    newToken: () => 'token',
    readStudy,
    loadReader: async () => reader,
    cite,
  });
  for (const nctId of byId.keys()) {
    const followed = await app.handlers['ui-bg-follow']({ nctId }, ASKER);
    if (!followed.ok) throw new Error(`${nctId}: ${followed.error.kind}`);
  }
  for (let day = 1; day <= days; day += 1) {
    time.now = START + day * DAY_MS;
    for (let at = 0; at < changing; at += 1) {
      const turn = day * changing + at;
      const record = records[turn % studies];
      if (record) update(record, today(), turn);
    }
    await app.onAlarm('check-follows');
  }
  const tables = await readTables(indexedDB);
  return { tables, changes: tables.find(({ name }) => name === 'changes')?.rows.length ?? 0 };
}
