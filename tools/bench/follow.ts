// Benchmark: requests of one check of 1,000 followed studies, with the real client and store on a registry in memory.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createApp } from '../../lib/app/createApp.ts';
import { reader } from '../../lib/app/reader.ts';
import { BATCH_SIZE, createRegistryClient } from '../../lib/registry/client.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { cite } from '../../lib/share/citation.ts';
import { createStore } from '../../lib/store/createStore.ts';
import { createBrowser } from '../../tests/app/fakePlatform.ts';
import type { BenchLine } from './benchLine.ts';

const FOLLOWED = 1_000;
const CHANGED = 10;
const DAY_MS = 86_400_000;
/** The client keeps a second between two requests; time runs faster here so that nobody has to wait for that. */
const SPEED = 20;

const numberOf = (at: number): string => `NCT${String(at + 1).padStart(8, '0')}`;

/** A registry in memory that answers what the client asks, and counts. */
function createRegistry() {
  const world = { day: '2026-11-23', requests: 0, changed: new Set<string>() };
  const recordOf = (nctId: string) => ({
    protocolSection: {
      identificationModule: { nctId, briefTitle: `Study ${nctId}` },
      statusModule: {
        overallStatus: world.changed.has(nctId) ? 'SUSPENDED' : 'RECRUITING',
        lastUpdatePostDateStruct: { date: world.changed.has(nctId) ? world.day : '2026-01-05' },
      },
    },
    derivedSection: { miscInfoModule: { versionHolder: world.day } },
    hasResults: false,
  });
  const answer = (url: URL): unknown => {
    if (url.pathname.endsWith('/version')) return { dataTimestamp: `${world.day}T09:00:00` };
    const ids = url.searchParams.get('filter.ids');
    if (ids !== null) return { studies: ids.split(',').map(recordOf) };
    return recordOf(url.pathname.split('/').at(-1) ?? '');
  };
  const ask: typeof fetch = async (input) => {
    world.requests += 1;
    return Response.json(answer(new URL(String(input))));
  };
  return { world, fetch: ask };
}

const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms / SPEED);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

async function followAll() {
  const { world, fetch } = createRegistry();
  const store = createStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const start = Date.parse('2026-11-23T10:00:00Z') - performance.now() * SPEED;
  let skipped = 0;
  const now = (): number => start + performance.now() * SPEED + skipped;
  const app = createApp({
    store,
    registry: createRegistryClient({
      fetch,
      now,
      sleep,
      random: Math.random,
      log: () => undefined,
    }),
    batchSize: BATCH_SIZE,
    registryHost: 'clinicaltrials.gov',
    platform: createBrowser().platform,
    clock: { now, today: () => world.day, minuteOfDay: () => 0 },
    random: Math.random,
    newToken: () => 'token',
    readStudy,
    loadReader: async () => reader,
    cite,
  });
  for (let at = 0; at < FOLLOWED; at += 1) {
    const record = await fetch(`https://clinicaltrials.gov/api/v2/studies/${numberOf(at)}`);
    const trial = readStudy(await record.json());
    if (!trial.ok) throw new Error(trial.error.detail);
    await store.saved.follow({
      nctId: numberOf(at),
      now: new Date(now()).toISOString(),
      listing: {
        headline: '',
        briefTitle: '',
        status: 'RECRUITING',
        statusText: '',
        phases: [],
        conditions: [],
        countries: [],
        hasResults: false,
      },
      lastUpdatePosted: '2026-01-05',
      dataDay: '',
      snapshot: reader.follow.snapshotOf(trial.value),
    });
  }
  /** Requests of one check. */
  const check = async (): Promise<number> => {
    world.requests = 0;
    await app.onAlarm('check-follows');
    return world.requests;
  };
  const nextDay = (): void => {
    skipped += DAY_MS;
    world.day = new Date(now()).toISOString().slice(0, 10);
  };
  return { world, check, nextDay };
}

export async function benchFollow(): Promise<BenchLine[]> {
  const { world, check, nextDay } = await followAll();
  await check();
  const line = (what: string, value: number, baseline: number): BenchLine => ({
    name: `check of ${FOLLOWED} follows, ${what}`,
    value,
    unit: 'requests',
    baseline,
    ratio: value / baseline,
  });
  const unmoved = await check();
  nextDay();
  const moved = await check();
  nextDay();
  for (let at = 0; at < CHANGED; at += 1) world.changed.add(numberOf(at * 100));
  const changed = await check();
  return [
    line('registry not moved (at most 1)', unmoved, 1),
    line('registry moved, none of them (at most 12)', moved, 12),
    line(`registry moved, ${CHANGED} of them (at most ${12 + CHANGED})`, changed, 12 + CHANGED),
  ];
}

if (import.meta.main) for (const line of await benchFollow()) console.log(JSON.stringify(line));
