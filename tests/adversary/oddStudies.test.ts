// Studies unlike those of any one folder, whole and with modules missing: judged as the reference records are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import { judge } from '../oracle/evaluate.ts';
import type { Json } from '../oracle/recordFacts.ts';
import { breaches } from './support/contract.ts';
import { MODULES, ODD_STUDIES } from './support/oddStudies.ts';
import { withAt } from './support/pointers.ts';

const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 150),
  seed: Number(process.env.FUZZ_SEED ?? 1),
};
const TODAY = '2026-11-22';
const NCT_ID = 'NCT07999999';
/** Facts every read says wherever the record holds them; the others may fall in an odd record. */
const MUST = ['01', '02', '03', '04', '05', '06', '09', '10', '13', '16'];

/** Everything that is wrong with the reads of a record, in both languages. */
function faultsOf(record: Json): string[] {
  const study = readStudy(record);
  if (!study.ok) throw new Error(study.error.detail);
  const [english, spanish] = (['en', 'es'] as const).map((lang) =>
    summarize(study.value, { today: TODAY, lang }),
  );
  if (!english || !spanish) return ['no read'];
  const report = judge(record, english, TODAY, 0);
  return [
    // What a registrant typed into a plain field is quoted with its escapes; `breaches` looks at our own words.
    ...Object.entries(report.faults).flatMap(([kind, found]) =>
      kind === 'leftovers' ? [] : found.map((fault) => `${kind}: ${fault}`),
    ),
    ...breaches(record, english, NCT_ID, 'en'),
    ...Object.entries(report.verdicts).flatMap(([fact, verdict]) =>
      verdict === 'missing' && MUST.includes(fact.slice(0, 2)) ? [`not said: ${fact}`] : [],
    ),
    ...(report.grades.headlineWords > 12 ? ['headline of more than 12 words'] : []),
    ...(report.grades.summaryWords > 85 ? ['summary of more than 85 words'] : []),
    ...breaches(record, spanish, NCT_ID, 'es'),
  ];
}

const PROTOCOL = 'protocolSection';
const without = (record: Json, modules: readonly string[]): Json =>
  modules.reduce((now, name) => withAt(now, `${PROTOCOL}.${name}`, undefined), record);

describe('an odd study', () => {
  it.each([...ODD_STUDIES])('is read without a fault: %s', (_, record) => {
    expect(faultsOf(record)).toEqual([]);
  });

  it('is read without a fault whatever modules are missing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ODD_STUDIES.keys()),
        fc.subarray([...MODULES]),
        (name, missing) => {
          expect(faultsOf(without(ODD_STUDIES.get(name) ?? null, missing))).toEqual([]);
        },
      ),
      RUNS,
    );
  }, 60_000);
});
