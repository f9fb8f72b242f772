// Invented rows and a fresh in-memory database for the tests of the store and of what stands on it.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Change } from '../../lib/follow/change.ts';
import type { Listing } from '../../lib/follow/listing.ts';
import type { NewStudy } from '../../lib/follow/saved.ts';
import { NO_FILTER } from '../../lib/follow/studyFilter.ts';
import type { Result } from '../../lib/result/result.ts';
import type { NewCondition } from '../../lib/store/conditions.ts';
import { createStore, type Store } from '../../lib/store/createStore.ts';
import type { ConditionRow, FoundStudy } from '../../lib/store/rows.ts';
import type { Following } from '../../lib/store/saved.ts';

export const NOW = '2026-11-23T08:00:00.000Z';
export const LATER = '2026-11-24T08:00:00.000Z';
export const A = 'NCT00000101';
export const B = 'NCT00000102';
export const C = 'NCT00000103';

/** A browser's database that forgets everything with the test. */
export const freshFactory = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });

export const freshStore = (): Store => createStore(freshFactory());

/** The value of a result that must be one. */
export function given<T>(result: Result<T>): T {
  expect(result, JSON.stringify(result)).toMatchObject({ ok: true });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

export const listing = (fields: Partial<Listing> = {}): Listing => ({
  headline: 'A study of a cough syrup',
  briefTitle: 'Cough Syrup Study',
  status: 'RECRUITING',
  statusText: 'Open',
  phases: ['PHASE2'],
  conditions: ['Cough'],
  countries: ['Iceland'],
  hasResults: false,
  ...fields,
});

export const following = (nctId: string, fields: Partial<Following> = {}): Following => ({
  nctId,
  now: NOW,
  listing: listing(),
  lastUpdatePosted: '2026-11-01',
  dataDay: '2026-11-22',
  snapshot: { status: 'RECRUITING', sites: ['Reykjavik'] },
  ...fields,
});

export const change = (nctId: string, id: string, fields: Partial<Change> = {}): Change => ({
  id,
  nctId,
  kind: 'status',
  weight: 'important',
  text: 'The study was suspended.',
  before: 'RECRUITING',
  after: 'SUSPENDED',
  ptr: '/protocolSection/statusModule/overallStatus',
  foundAt: LATER,
  seen: false,
  ...fields,
});

/** A day a condition was followed, and the first posting day asked for. */
export const FOLLOWED = { now: NOW, from: '2026-11-20' };

/** Conditions as they are followed, without a MeSH term. */
export const named = (...conditions: string[]): NewCondition[] =>
  conditions.map((condition) => ({ condition, meshTerm: '' }));

export const foundStudy = (nctId: string, fields: Partial<FoundStudy> = {}): FoundStudy => ({
  nctId,
  briefTitle: `Title of ${nctId}`,
  headline: '',
  stage: '',
  place: '',
  firstPostDate: '',
  otherIds: [],
  wanted: true,
  ...fields,
});

export const newStudy = (nctId: string, fields: Partial<NewStudy> = {}): NewStudy => ({
  nctId,
  condition: 'Cough',
  briefTitle: `Title of ${nctId}`,
  headline: '',
  stage: '',
  place: '',
  foundAt: NOW,
  seen: false,
  ...fields,
});

export const condition = (name: string, fields: Partial<ConditionRow> = {}): ConditionRow => ({
  key: name.toLowerCase(),
  condition: name,
  meshTerm: '',
  filter: NO_FILTER,
  since: NOW,
  checkedAt: null,
  checkedUnder: '',
  from: '2026-11-20',
  known: null,
  run: null,
  ...fields,
});
