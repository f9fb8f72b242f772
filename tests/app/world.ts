// A small world for the use cases: a registry, a browser, a database and a clock that outlive any background worker.
import { createApp } from '../../lib/app/createApp.ts';
import type { Deps, FollowRules, Reading } from '../../lib/app/deps.ts';
import type { Change } from '../../lib/follow/change.ts';
import type { PastVersion } from '../../lib/follow/history.ts';
import type { RegistryClient } from '../../lib/registry/client.ts';
import type { FoundStudy } from '../../lib/registry/listedStudy.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { type Failure, fail, ok } from '../../lib/result/result.ts';
import { createStore } from '../../lib/store/createStore.ts';
import type { StoredSnapshot } from '../../lib/store/rows.ts';
import { freshFactory } from '../store/storeFixtures.ts';
import { createBrowser } from './fakePlatform.ts';

export const START = Date.parse('2026-11-23T08:00:00.000Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A study as the world's registry has it. */
export interface WorldStudy {
  status: string;
  updated: string;
  title: string;
  conditions: string[];
  completion: string;
  /** The number the registry now answers with. */
  mergedInto?: string;
  /** 404 from now on. */
  hidden?: boolean;
  /** Left out of batches although it is there. */
  notInBatches?: boolean;
  /** The record is no record. */
  damaged?: boolean;
}

export const study = (fields: Partial<WorldStudy> = {}): WorldStudy => ({
  status: 'RECRUITING',
  updated: '2026-11-01',
  title: 'Cough Syrup Study',
  conditions: ['Cough'],
  completion: '2027-03',
  ...fields,
});

export const found = (nctId: string, fields: Partial<FoundStudy> = {}): FoundStudy => ({
  nctId,
  briefTitle: `Title of ${nctId}`,
  overallStatus: 'RECRUITING',
  firstPostDate: '2026-11-24',
  sites: [],
  minimumAge: '',
  maximumAge: '',
  otherIds: [],
  record: { protocolSection: { identificationModule: { nctId, briefTitle: `Title of ${nctId}` } } },
  ...fields,
});

export const recordOf = (nctId: string, study: WorldStudy, dataDay: string): unknown => ({
  protocolSection: {
    identificationModule: { nctId, briefTitle: study.title },
    statusModule: {
      overallStatus: study.status,
      lastUpdatePostDateStruct: { date: study.updated, type: 'ACTUAL' },
      completionDateStruct: { date: study.completion, type: 'ESTIMATED' },
    },
    conditionsModule: { conditions: study.conditions },
  },
  derivedSection: { miscInfoModule: { versionHolder: dataDay } },
  hasResults: false,
});

/** The registry: its studies, its data day, what it was asked and how it fails. */
function createRegistry() {
  const world = {
    studies: new Map<string, WorldStudy>(),
    dataTimestamp: '2026-11-23T09:00:00',
    /** Pages a condition's search gives, by its wording. */
    searches: new Map<string, FoundStudy[][]>(),
    /** Studies that carry a number of another registry. */
    across: new Map<string, FoundStudy[]>(),
    /** Versions the registry's own history has, the same for every study. */
    past: [] as PastVersion[],
    asked: [] as string[],
    /** Decides for each request whether it fails. */
    failing: (_request: string): Failure | null => null,
  };
  const answer = (request: string): { ok: false; error: Failure } | null => {
    world.asked.push(request);
    const failure = world.failing(request);
    return failure && { ok: false, error: failure };
  };
  const client: RegistryClient = {
    async fetchVersion() {
      return answer('version') ?? ok({ dataTimestamp: world.dataTimestamp });
    },
    async fetchStudy(asked) {
      const failure = answer(`study ${asked}`);
      if (failure) return failure;
      const there = world.studies.get(asked);
      if (!there || there.hidden) return fail('unknown-id', `NCT number ${asked} not found`);
      if (there.damaged) return ok({ record: { protocolSection: {} }, nctId: asked });
      const nctId = there.mergedInto ?? asked;
      const shown = world.studies.get(nctId) ?? there;
      return ok({ record: recordOf(nctId, shown, world.dataTimestamp.slice(0, 10)), nctId });
    },
    async fetchBatch(nctIds) {
      const failure = answer(`batch ${nctIds.length}`);
      if (failure) return failure;
      return ok(
        nctIds.flatMap((nctId) => {
          const there = world.studies.get(nctId);
          if (!there || there.hidden || there.mergedInto || there.notInBatches) return [];
          return [{ nctId, lastUpdatePostDate: there.updated, overallStatus: there.status }];
        }),
      );
    },
    async searchNew({ condition, since, pageToken }) {
      const failure = answer(`search ${condition} ${pageToken ?? 'first'}`);
      if (failure) return failure;
      const pages = world.searches.get(condition) ?? [[]];
      const at = Number(pageToken ?? 0);
      const studies = (pages[at] ?? []).filter((one) => one.firstPostDate >= since);
      return ok({ studies, ...(at + 1 < pages.length && { nextPageToken: String(at + 1) }) });
    },
    async findBySecondaryId(id) {
      return answer(`across ${id}`) ?? ok(world.across.get(id) ?? []);
    },
    async fetchHistory(nctId) {
      const failure = answer(`history ${nctId}`);
      return (
        failure ?? ok(world.past.map(({ version, date, status }) => ({ version, date, status })))
      );
    },
    async fetchPastVersion(nctId, version) {
      const failure = answer(`history ${nctId} ${version}`);
      if (failure) return failure;
      const past = world.past.find((one) => one.version === version);
      return past
        ? ok({ record: recordOf(nctId, study({ status: past.status }), past.date) })
        : fail('registry-error', 'HTTP 404');
    },
  };
  return { world, client };
}

const change = (nctId: string, kind: string, fields: Partial<Change>, foundAt: string): Change => ({
  id: `${nctId} ${kind} ${fields.before} ${fields.after}`,
  nctId,
  kind,
  weight: 'notable',
  text: `${kind}: ${fields.before} to ${fields.after}`,
  before: null,
  after: null,
  ptr: '/protocolSection',
  foundAt,
  seen: false,
  ...fields,
});

/** Rules of comparison as plain as can be: status is important, the finish notable, the title minor. */
const followRules: FollowRules = {
  snapshotOf: (trial): StoredSnapshot => ({
    nctId: trial.nctId.value,
    status: trial.status.overallStatus?.value,
    completion: trial.status.completionDate?.date.value,
    title: trial.identification.briefTitle?.value,
  }),
  changes: (before, after, { foundAt }) => {
    const weights = { status: 'important', completion: 'notable', title: 'minor' } as const;
    return Object.entries(weights).flatMap(([kind, weight]) =>
      before[kind] === after[kind]
        ? []
        : change(
            String(after.nctId),
            kind,
            { weight, before: String(before[kind]), after: String(after[kind]) },
            foundAt,
          ),
    );
  },
  gone: (nctId, _last, { foundAt }) =>
    change(nctId, 'gone', { weight: 'important', text: 'No longer shown.' }, foundAt),
  merged: (nctId, into, { foundAt }) =>
    change(nctId, 'merged', { weight: 'important', after: into }, foundAt),
  stage: (phases) => phases.join(' and '),
  place: ({ city = '' }, others) => (others === 0 ? city : `${city} and ${others} more`),
};

const reading: Reading = {
  summarize: (trial, { today, lang }) => ({
    nctId: trial.nctId.value,
    lang,
    engine: 'test',
    recordVersion: today,
    via: 'rules',
    sections: [
      {
        id: 'headline',
        heading: 'Headline',
        sentences: [
          {
            id: 'headline-1',
            text: `Read of ${trial.identification.briefTitle?.value}`,
            rule: 'R1',
            certainty: 'stated',
            sources: [],
          },
        ],
      },
    ],
  }),
  facts: () => [{ heading: 'Facts', rows: [] }],
  conditions: (trial) =>
    trial.conditions.conditions.items.map(({ value, ptr }) => ({ listed: value, ptr })),
  glosses: () => [{ term: 'placebo', plain: 'a look-alike' }],
  valueWords: () => ({ RECRUITING: 'Recruiting' }),
  verbatim: (trial) => ({ headline: [trial.identification.briefTitle?.value ?? ''] }),
};

export function createWorld() {
  const registry = createRegistry();
  const browser = createBrowser();
  const database = freshFactory();
  const time = { now: START };
  let tokens = 0;

  /** What a background worker that starts now would be given. */
  const deps = (): Deps => ({
    store: createStore(database),
    registry: registry.client,
    batchSize: 200,
    registryHost: 'clinicaltrials.gov',
    platform: browser.platform,
    clock: {
      now: () => time.now,
      today: () => new Date(time.now).toISOString().slice(0, 10),
      minuteOfDay: () => Math.floor(time.now / 60_000) % 1_440,
    },
    random: () => 0.5,
    newToken: () => `token-${++tokens}`,
    readStudy,
    loadReader: async (language) => {
      browser.state.words.add(language);
      return { reading, follow: followRules };
    },
    cite: ({ trial }, format, accessed) => ({
      text: `${trial.nctId.value} ${format} ${accessed}`,
      filename: 'file',
      mime: 'text/plain',
    }),
  });

  return {
    registry: registry.world,
    browser: browser.state,
    database,
    time,
    deps,
    /** A new background worker. */
    start: (given: Deps = deps()) => createApp(given),
    /** A store to look into. */
    store: createStore(database),
    /** The registry's next data day. */
    nextDay() {
      time.now += DAY;
      registry.world.dataTimestamp = `${new Date(time.now).toISOString().slice(0, 10)}T09:00:00`;
      registry.world.asked.length = 0;
    },
  };
}

export type World = ReturnType<typeof createWorld>;

/** Who asks, for handlers called without a router. */
export const ASKER = {
  kind: 'extension-page',
  origin: 'chrome-extension://own-id',
  inPrivate: false,
} as const;
