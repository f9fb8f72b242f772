// Random harm to real and sample records: there is always a read, and it always keeps the contract.
// FUZZ_RUNS=5000 FUZZ_SEED=7 looks further than the everyday run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { studyFacts } from '../../lib/summary/facts/studyFacts.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Json } from '../oracle/recordFacts.ts';
import { breaches } from './support/contract.ts';
import { mutate, mutations } from './support/mutations.ts';
import { changed, pathsOf } from './support/pointers.ts';
import { fixtures, type PooledRecord, sharedSample } from './support/pool.ts';

const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 300),
  seed: Number(process.env.FUZZ_SEED ?? 1),
};
const MINUTES_2 = 120_000;
const LANGUAGES = ['en', 'es'] as const;
const TODAY = '2026-11-22';

const pool: PooledRecord[] = [...fixtures(), ...sharedSample(40)];
const recordOf = new Map(pool.map(({ nctId, record }) => [nctId, record]));
/** By number, so that a counterexample prints in a line. */
const anyId = fc.constantFrom(...recordOf.keys());
const load = (nctId: string): Json => recordOf.get(nctId) ?? null;

/** What is wrong with the reads of a record; a record that cannot be read must say why. */
function faultsOf(record: Json, nctId: string): string[] {
  const study = readStudy(record);
  if (!study.ok) return study.error.detail ? [] : ['unreadable without a word'];
  studyFacts(study.value, 'en');
  return LANGUAGES.flatMap((lang) =>
    breaches(record, summarize(study.value, { today: TODAY, lang }), nctId, lang),
  );
}

describe('records in good order', () => {
  it.each(pool.map(({ nctId }) => nctId))('keep the contract: %s', (nctId) => {
    expect(faultsOf(load(nctId), nctId)).toEqual([]);
  });
});

describe('spoilt records', () => {
  it(
    'keep the contract, however they were spoilt',
    () => {
      fc.assert(
        fc.property(anyId, mutations, (nctId, steps) => {
          expect(faultsOf(mutate(load(nctId), steps), nctId)).toEqual([]);
        }),
        RUNS,
      );
    },
    MINUTES_2,
  );

  it(
    'read the same twice',
    () => {
      fc.assert(
        fc.property(anyId, mutations, (nctId, steps) => {
          const bytes = () => {
            const study = readStudy(mutate(load(nctId), steps));
            return study.ok && JSON.stringify(summarize(study.value, { today: TODAY, lang: 'es' }));
          };
          expect(bytes()).toBe(bytes());
        }),
        { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 4) },
      );
    },
    MINUTES_2,
  );

  it(
    'are left as they were',
    () => {
      fc.assert(
        fc.property(anyId, mutations, (nctId, steps) => {
          const spoilt = mutate(load(nctId), steps);
          const before = JSON.stringify(spoilt);
          faultsOf(spoilt, nctId);
          expect(JSON.stringify(spoilt)).toBe(before);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        }),
        { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 6) },
      );
    },
    MINUTES_2,
  );
});

describe('a record with one thing missing', () => {
  /** Every module and field of a record, and of its lists the first two items. */
  const parts = (record: Json) =>
    pathsOf(record).filter(
      (path) => path.length <= 5 && path.every((key) => typeof key === 'string' || key < 2),
    );

  it.each(fixtures().map(({ nctId }) => nctId))(
    'keeps the contract: %s',
    (nctId) => {
      const record = load(nctId);
      const faults = parts(record).flatMap((path) =>
        faultsOf(changed(record, path, undefined), nctId).map(
          (fault) => `without ${path.join('/')}: ${fault}`,
        ),
      );
      expect(faults).toEqual([]);
    },
    MINUTES_2,
  );
});
