// Words of a record are keys like any other, whatever a JavaScript object carries by birth.
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Json } from '../oracle/recordFacts.ts';
import { breaches } from './support/contract.ts';
import { changed, pathsOf, valueAt } from './support/pointers.ts';
import { fixtures } from './support/pool.ts';

/** Short texts in capitals: what the registry chooses from a list. */
function withEveryEnum(record: Json, word: string): Json {
  return pathsOf(record)
    .filter((path) => /^[A-Z][A-Z_0-9]+$/.test(String(valueAt(record, path) ?? '')))
    .reduce((spoilt, path) => changed(spoilt, path, word), record);
}

describe.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a record whose every enum is “%s”',
  (word) => {
    it.each(fixtures().map(({ nctId }) => nctId))('still gives a read: %s', (nctId) => {
      const { record } = fixtures().find((one) => one.nctId === nctId) ?? { record: null };
      const spoilt = withEveryEnum(record, word);
      const study = readStudy(spoilt);
      if (!study.ok) throw new Error(study.error.detail);
      for (const lang of ['en', 'es'] as const) {
        const read = summarize(study.value, { today: '2026-11-22', lang });
        expect(breaches(spoilt, read, nctId, lang)).toEqual([]);
      }
    });
  },
);
