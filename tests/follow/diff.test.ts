// Specifies lib/follow/diff.ts and snapshot.ts: what holds for every change, on invented and real records.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/follow/change.ts';
import { diffStored, goneChange, mergedChange } from '../../lib/follow/diff.ts';
import { type Snapshot, storedSnapshot } from '../../lib/follow/snapshot.ts';
import { CHANGE_WORDS } from '../../lib/follow/words/languages.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';
import { changesBetween, record, snapshotFrom, TELLING, told, version } from './versions.ts';

const FIXTURES = new URL('../fixtures/records/', import.meta.url);
const records: unknown[] = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => new URL(name, FIXTURES)),
  ...sharedRecordPaths(),
].map((path) => JSON.parse(readFileSync(path, 'utf8')));
const snapshots = records.map(snapshotFrom);

/** Codes with an underscore or that stand for a status: those nobody would write in capitals otherwise. */
const ENUMS = {
  statuses: [
    'RECRUITING',
    'COMPLETED',
    'SUSPENDED',
    'TERMINATED',
    'WITHDRAWN',
    'UNKNOWN',
    'AVAILABLE',
    'WITHHELD',
    '(?:NOT_YET|ACTIVE_NOT)_RECRUITING',
    'ENROLLING_BY_INVITATION',
    '(?:TEMPORARILY_NOT|NO_LONGER)_AVAILABLE',
    'APPROVED_FOR_MARKETING',
  ],
  design: [
    '(?:EARLY_)?PHASE[1-4]',
    '(?:NON_)?RANDOMIZED',
    'INTERVENTIONAL',
    'OBSERVATIONAL',
    'EXPANDED_ACCESS',
    'QUADRUPLE',
    'ESTIMATED',
    'ACTUAL',
    'EXPERIMENTAL',
    '[A-Z]+_COMPARATOR',
    'NO_INTERVENTION',
    'DIETARY_SUPPLEMENT',
  ],
};
/** Texts of the record, in which a registrant may write in capitals. */
const QUOTED: ReadonlySet<string> = new Set([
  'title',
  'eligibility',
  'why-stopped',
  'primary-outcome-added',
  'primary-outcome-removed',
  'primary-outcome-reworded',
  'documents-posted',
]);

/** A generator of numbers from 0 up to 1 that only depends on its seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same record with every list in another order, and every object's keys. */
function shuffled(value: unknown, random: () => number): unknown {
  const mixed = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) return mixed(value).map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    mixed(Object.entries(value)).map(([key, item]) => [key, shuffled(item, random)]),
  );
}

/** Another record's content under the number of the first: a study in which everything has changed. */
const asIfNext = (from: Snapshot, to: Snapshot): Snapshot => ({ ...to, nctId: from.nctId });

describe('a record', () => {
  it('has not changed against itself', () => {
    for (const snapshot of snapshots) {
      const stored = JSON.parse(JSON.stringify(snapshot));
      expect(changesBetween(snapshot, stored), snapshot.nctId).toEqual([]);
    }
  });

  it('has not changed when anything in it is reordered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), (json, seed) => {
        const again = snapshotFrom(shuffled(json, chance(seed)));
        expect(changesBetween(snapshotFrom(json), again)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a small snapshot', () => {
    const sizes = snapshots
      .map((snapshot) => JSON.stringify(snapshot).length)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(8000);
    expect(sizes.at(-1)).toBeLessThan(80_000);
  });
});

describe('every change', () => {
  const pairs = snapshots.slice(1).map((after, i) => {
    const before = snapshots[i] ?? after;
    return [before, asIfNext(before, after)] as const;
  });

  it('names two different values, a field, a weight, and says something', () => {
    for (const [before, after] of pairs)
      for (const change of changesBetween(before, after)) {
        expect(change.before, `${change.kind} ${before.nctId} ${after.briefTitle}`).not.toBe(
          change.after,
        );
        expect(change.ptr).toMatch(/^\/[\w/]+$/);
        expect(change.text).toMatch(/^\S.*[.”?!)]$/s);
        expect(change.text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(change).toMatchObject({
          nctId: before.nctId,
          foundAt: TELLING.foundAt,
          seen: false,
        });
        for (const detail of change.details ?? []) expect(detail.before).not.toBe(detail.after);
      }
  });

  it('shows no code of the registry, in its words or its values, in any language', () => {
    const codes = Object.values(ENUMS).flat();
    const code = new RegExp(`(?<![\\p{L}\\d_])(?:${codes.join('|')})(?![\\p{L}\\d_])`, 'u');
    const shown = (change: Change): string[] => [
      ...(QUOTED.has(change.kind) ? [] : [change.text, change.before ?? '', change.after ?? '']),
      ...(change.details ?? []).flatMap(({ label }) => label ?? []),
    ];
    const seen = new Set<string>();
    for (const lang of ['en', 'es'] as const)
      for (const [before, after] of pairs)
        for (const change of changesBetween(before, after, { lang })) {
          seen.add(change.kind);
          for (const text of shown(change)) expect(text, change.kind).not.toMatch(code);
        }
    expect([...seen]).toEqual(expect.arrayContaining(['status', 'phase', 'masking', 'enrollment']));
  });

  it('has an id of its own, the same each time it is found and in each language', () => {
    for (const [before, after] of pairs) {
      const ids = changesBetween(before, after).map((change) => change.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(changesBetween(before, after, { lang: 'es' }).map((change) => change.id)).toEqual(ids);
    }
  });

  it('comes in order of weight', () => {
    const order = ['important', 'notable', 'minor'];
    for (const [before, after] of pairs) {
      const weights = changesBetween(before, after).map((change) => order.indexOf(change.weight));
      expect(weights).toEqual([...weights].sort());
    }
  });

  it('is said in every language, each in its own words', () => {
    const kinds = new Map<string, Set<string>>();
    for (const lang of Object.keys(CHANGE_WORDS) as (keyof typeof CHANGE_WORDS)[])
      for (const [before, after] of pairs.slice(0, 200))
        for (const change of changesBetween(before, after, { lang })) {
          const texts = kinds.get(change.kind) ?? new Set();
          kinds.set(change.kind, texts.add(`${change.id}${change.text}`));
        }
    for (const [kind, texts] of kinds) expect(texts.size % 2, kind).toBe(0);
  });
});

describe('the id of a change', () => {
  const closed = (day: string) =>
    version({
      statusModule: { overallStatus: 'SUSPENDED', lastUpdatePostDateStruct: { date: day } },
      contactsLocationsModule: { locations: [] },
    });
  const open = version({ contactsLocationsModule: { locations: [] } });

  it('is another when the same thing happens a second time', () => {
    const first = changesBetween(open, closed('2026-11-01'))[0];
    const second = changesBetween(open, closed('2027-02-01'))[0];
    expect(first?.text).toBe(second?.text);
    expect(first?.id).not.toBe(second?.id);
  });
});

describe('paperwork', () => {
  it.each([
    [
      'a re-confirmed record',
      {
        statusModule: {
          statusVerifiedDate: '2026-11',
          lastUpdateSubmitDate: '2026-11-01',
          lastUpdatePostDateStruct: { date: '2026-11-05', type: 'ACTUAL' },
        },
      },
      {},
    ],
    [
      'the data of the day',
      {},
      { derivedSection: { miscInfoModule: { versionHolder: '2026-11-21' } } },
    ],
    [
      'MeSH trees',
      {},
      {
        derivedSection: { conditionBrowseModule: { meshes: [{ id: 'D001249', term: 'Asthma' }] } },
      },
    ],
    ['a detailed description', { descriptionModule: { detailedDescription: 'More.' } }, {}],
    ['a secondary outcome', { outcomesModule: { secondaryOutcomes: [{ measure: 'Sleep' }] } }, {}],
    ['an official title', { identificationModule: { officialTitle: 'A Randomised Study' } }, {}],
    ['references', { referencesModule: { references: [{ citation: 'Example A. 2026.' }] } }, {}],
  ])('gives no news: %s', (_, change, rest) => {
    expect(told(version(), version(change, rest))).toEqual([]);
  });
});

describe('a study that is no longer itself', () => {
  it('was merged when the registry answers with another', () => {
    const other = snapshotFrom(record({ identificationModule: { nctId: 'NCT07900198' } }));
    expect(told(version(), other)).toEqual([
      ['merged', 'notable', 'The registry merged this study into NCT07900198.'],
    ]);
    expect(changesBetween(version(), other)[0]).toEqual(
      mergedChange('NCT07900199', 'NCT07900198', TELLING),
    );
  });

  it('is gone when the registry has no answer', () => {
    expect(goneChange('NCT07900199', version(), TELLING)).toMatchObject({
      nctId: 'NCT07900199',
      kind: 'gone',
      weight: 'important',
      text: 'The registry no longer shows this study.',
      before: 'NCT07900199',
      after: null,
    });
    expect(goneChange('NCT07900199', undefined, { ...TELLING, lang: 'es' }).text).toBe(
      'El registro ya no muestra este estudio.',
    );
  });
});

describe('a stored snapshot', () => {
  it('is compared when it has the present shape', () => {
    const after = version({ statusModule: { overallStatus: 'SUSPENDED' } });
    const stored = JSON.parse(JSON.stringify(version()));
    expect(diffStored(stored, after, TELLING)).toEqual(changesBetween(version(), after));
  });

  it('of another shape is no base for news', () => {
    const { shape, ...old } = version();
    expect(storedSnapshot(old)).toBeUndefined();
    expect(storedSnapshot({ ...old, shape: shape + 1 })).toBeUndefined();
    expect(diffStored({ ...old, status: 'COMPLETED' }, version(), TELLING)).toEqual([]);
  });
});
