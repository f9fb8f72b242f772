// The bars every read of the reference records must clear, judged by the oracle.
import { beforeAll, describe, expect, it } from 'vitest';
import { SHARED_RECORDS, sharedRecordPaths } from '../sharedRecords.ts';
import { type Evaluation, evaluate, type RecordReport } from './evaluate.ts';
import { judgeFolder } from './judgeFolder.ts';

const there = sharedRecordPaths().length > 0;

/** The facts every read must hold wherever the record does (READ rules, evaluation). */
const MUST = ['01', '02', '03', '04', '05', '06', '09', '10', '11', '13', '16'];

describe.runIf(there)('reads of all reference records', () => {
  let reports: RecordReport[];
  let figures: Evaluation;
  beforeAll(() => {
    const judged = judgeFolder(SHARED_RECORDS);
    expect(judged.unread).toEqual([]);
    reports = judged.reports;
    figures = evaluate(reports);
  }, 120_000);

  const faults = (kind: string) =>
    reports.flatMap((report) =>
      (report.faults[kind] ?? []).map((fault) => `${report.nctId} ${fault}`),
    );

  it.each(['contradicted', 'sources', 'quotes', 'numbers', 'words', 'leftovers', 'duplicates'])(
    'have no fault of the kind “%s”',
    (kind) => {
      expect(faults(kind)).toEqual([]);
    },
  );

  it('say every must-have fact the record holds, and 98 in 100 of the others', () => {
    const short = Object.entries(figures.facts)
      .map(([name, { held, said }]) => ({ name, share: said / Math.max(1, held), held }))
      .filter(
        ({ name, share, held }) => held > 0 && share < (MUST.includes(name.slice(0, 2)) ? 1 : 0.98),
      );
    expect(short).toEqual([]);
  });

  it('are easy to read: grade at most 6 at the median and 8 for 95 in 100', () => {
    expect(figures.grade.median).toBeLessThanOrEqual(6);
    expect(figures.grade.p95).toBeLessThanOrEqual(8);
  });

  it('keep sentences short and not all alike', () => {
    expect(figures.sentence.median).toBeLessThanOrEqual(13);
    expect(figures.sentence.p95).toBeLessThanOrEqual(20);
    expect(figures.sentence.deviation).toBeGreaterThanOrEqual(3);
  });

  it('keep 95 in 100 summaries within 35 to 75 words, and headlines within 12', () => {
    expect(figures.summaryWords.inRange).toBeGreaterThanOrEqual(0.95);
    expect(figures.headlineOver12).toBe(0);
  });

  it('quote the main goal only where no plain words are known, in at most 20 in 100', () => {
    expect(figures.quotedGoalShare).toBeLessThanOrEqual(0.2);
  });

  it('say something in every section a study needs', () => {
    for (const id of ['headline', 'status', 'summary', 'lead', 'who', 'when', 'disclaimer'])
      expect(figures.sections[id], id).toBe(reports.length);
  });
});
