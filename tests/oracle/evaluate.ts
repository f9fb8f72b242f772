// A folder of records in, figures out: what `npm run evaluate` prints and the bars test.
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { checkFacts, type Verdict } from './factChecks.ts';
import { type Grades, gradesOf, quantile } from './grades.ts';
import { type Json, recordFacts } from './recordFacts.ts';
import { badQuotes, badSources, unsupportedNumbers } from './sourceChecks.ts';
import { duplicates, forbiddenWords, leftovers } from './wordChecks.ts';

export interface RecordReport {
  nctId: string;
  verdicts: Record<string, Verdict>;
  grades: Grades;
  /** Kind of fault → what is wrong. */
  faults: Record<string, string[]>;
  quotedGoal: boolean;
  interventional: boolean;
  sections: string[];
  milliseconds: number;
}

/** Judges one English read beside its raw record. `milliseconds` is what making the read took. */
export function judge(
  record: Json,
  read: PlainRead,
  today: string,
  milliseconds: number,
): RecordReport {
  const facts = recordFacts(record);
  const verdicts = checkFacts(facts, read);
  const goal = read.sections
    .filter((section) => section.id === 'summary')
    .flatMap((section) => section.sentences)
    .filter((sentence) => sentence.sources.some(({ ptr }) => ptr.includes('/primaryOutcomes')));
  return {
    nctId: facts.nctId,
    verdicts,
    grades: gradesOf(read),
    faults: {
      contradicted: Object.entries(verdicts)
        .filter(([, verdict]) => verdict === 'contradicted')
        .map(([name]) => name),
      sources: badSources(record, read),
      quotes: badQuotes(record, read),
      numbers: unsupportedNumbers(record, read, today),
      words: forbiddenWords(read),
      leftovers: leftovers(read),
      duplicates: duplicates(read),
    },
    quotedGoal: goal.some((sentence) => sentence.rule === 'R62'),
    interventional: facts.studyType === 'INTERVENTIONAL',
    sections: read.sections
      .filter((section) => section.sentences.length > 0 || (section.lists?.length ?? 0) > 0)
      .map((section) => section.id),
    milliseconds,
  };
}

export interface Evaluation {
  records: number;
  /** Share said among the records that hold the fact. */
  facts: Record<string, { held: number; said: number; contradicted: number }>;
  faults: Record<string, number>;
  grade: { median: number; p95: number; ownMedian: number; ownP95: number };
  sentence: { median: number; p95: number; deviation: number; longest: number };
  summaryWords: { inRange: number; median: number };
  headlineOver12: number;
  readWords: { median: number; p95: number };
  quotedGoalShare: number;
  sections: Record<string, number>;
  milliseconds: { median: number; p95: number };
}

const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length),
  );
};

function factTable(reports: readonly RecordReport[]): Evaluation['facts'] {
  const table: Evaluation['facts'] = {};
  for (const { verdicts } of reports)
    for (const [name, verdict] of Object.entries(verdicts)) {
      table[name] ??= { held: 0, said: 0, contradicted: 0 };
      const row = table[name];
      if (verdict === 'contradicted') row.contradicted++;
      if (verdict !== 'not-recorded') row.held++;
      if (verdict === 'said') row.said++;
    }
  return table;
}

/** The figures of a whole folder. */
export function evaluate(reports: readonly RecordReport[]): Evaluation {
  const each = <T>(pick: (report: RecordReport) => T) => reports.map(pick);
  const lengths = reports.flatMap((report) => report.grades.lengths);
  const summaries = each((report) => report.grades.summaryWords);
  const tally = (names: string[]) =>
    names.reduce<Record<string, number>>((sum, name) => {
      sum[name] = (sum[name] ?? 0) + 1;
      return sum;
    }, {});
  const interventional = reports.filter((report) => report.interventional);
  return {
    records: reports.length,
    facts: factTable(reports),
    faults: Object.fromEntries(
      Object.keys(reports[0]?.faults ?? {}).map((kind) => [
        kind,
        reports.reduce((sum, report) => sum + (report.faults[kind]?.length ?? 0), 0),
      ]),
    ),
    grade: {
      median: quantile(
        each((r) => r.grades.grade),
        0.5,
      ),
      p95: quantile(
        each((r) => r.grades.grade),
        0.95,
      ),
      ownMedian: quantile(
        each((r) => r.grades.ownGrade),
        0.5,
      ),
      ownP95: quantile(
        each((r) => r.grades.ownGrade),
        0.95,
      ),
    },
    sentence: {
      median: quantile(lengths, 0.5),
      p95: quantile(lengths, 0.95),
      deviation: deviation(lengths),
      longest: Math.max(0, ...lengths),
    },
    summaryWords: {
      inRange: summaries.filter((count) => count >= 35 && count <= 75).length / reports.length,
      median: quantile(summaries, 0.5),
    },
    headlineOver12: each((r) => r.grades.headlineWords).filter((count) => count > 12).length,
    readWords: {
      median: quantile(
        each((r) => r.grades.words),
        0.5,
      ),
      p95: quantile(
        each((r) => r.grades.words),
        0.95,
      ),
    },
    quotedGoalShare:
      interventional.filter((report) => report.quotedGoal).length /
      Math.max(1, interventional.length),
    sections: tally(reports.flatMap((report) => report.sections)),
    milliseconds: {
      median: quantile(
        each((r) => r.milliseconds),
        0.5,
      ),
      p95: quantile(
        each((r) => r.milliseconds),
        0.95,
      ),
    },
  };
}
