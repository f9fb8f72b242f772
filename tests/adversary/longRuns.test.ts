// Long runs of one letter, mark or word: no pattern may go over them again and again.
// Nothing is timed; a search that never ends meets the time limit of the test.
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { studyFacts } from '../../lib/summary/facts/studyFacts.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Json } from '../oracle/recordFacts.ts';
import { RUNS } from './support/hostile.ts';
import { changed, pathsOf, valueAt } from './support/pointers.ts';
import { fixtures } from './support/pool.ts';

const HALF_A_MINUTE = 30_000;
const LONGEST = 50_000;

/** Studies that between them fill nearly every field. */
const FULL = ['NCT07900101', 'NCT07900111', 'NCT07900112'];
const full = fixtures().filter(({ nctId }) => FULL.includes(nctId));

/** Texts the registry chooses from a list, and dates: a run there is an unknown word and nothing more. */
const CHOSEN = /^(?:[A-Z][A-Z_0-9]+|\d{4}-\d{2}.*)$/;

/** The record with the run in every field a person may type into. */
function filled(record: Json, run: string): Json {
  return pathsOf(record)
    .filter((path) => {
      const value = valueAt(record, path);
      return typeof value === 'string' && !CHOSEN.test(value);
    })
    .reduce((now, path) => changed(now, path, run), record);
}

function read(record: Json): string {
  const study = readStudy(record);
  if (!study.ok) throw new Error(study.error.detail);
  studyFacts(study.value, 'en');
  return JSON.stringify(
    (['en', 'es'] as const).map((lang) => summarize(study.value, { today: '2026-11-22', lang })),
  );
}

describe.each(Object.entries(RUNS))('a long run of %s', (_name, run) => {
  it(
    'in every field at once is read to the end',
    () => {
      for (const { nctId, record } of full)
        expect(read(filled(record, run(4_000)))).toContain(nctId);
    },
    HALF_A_MINUTE,
  );

  it.each(['eligibilityModule/eligibilityCriteria', 'descriptionModule/detailedDescription'])(
    'as the whole of %s is read to the end',
    (field) => {
      const [{ nctId, record } = { nctId: '', record: null }] = full;
      const path = ['protocolSection', ...field.split('/')];
      expect(read(changed(record, path, run(LONGEST)))).toContain(nctId);
    },
    HALF_A_MINUTE,
  );
});
