// `npm run evaluate -- DIR [--worst N]`: figures of the reads of a folder of records, judged by the oracle in tests/oracle.
import { parseArgs } from 'node:util';
import { type Evaluation, evaluate, type RecordReport } from '../tests/oracle/evaluate.ts';
import { judgeFolder } from '../tests/oracle/judgeFolder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string' }, faults: { type: 'string' } },
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (name: string, value: string): void => console.log(`  ${name.padEnd(34)} ${value}`);

function printFigures(figures: Evaluation): void {
  console.log(`\n${figures.records} records\n\nFacts (said of held, contradicted)`);
  for (const [name, { held, said, contradicted }] of Object.entries(figures.facts))
    row(
      name,
      `${percent(said / Math.max(1, held)).padStart(7)} of ${held}, ${contradicted} contradicted`,
    );
  console.log('\nFaults');
  for (const [name, count] of Object.entries(figures.faults)) row(name, String(count));
  console.log('\nReading');
  const { grade, sentence, summaryWords, readWords, milliseconds } = figures;
  row('grade, median / p95', `${grade.median.toFixed(2)} / ${grade.p95.toFixed(2)}`);
  row('grade without quotes', `${grade.ownMedian.toFixed(2)} / ${grade.ownP95.toFixed(2)}`);
  row(
    'words a sentence, median / p95',
    `${sentence.median} / ${sentence.p95}, longest ${sentence.longest}`,
  );
  row('standard deviation', sentence.deviation.toFixed(2));
  row(
    'summary of 35 to 75 words',
    `${percent(summaryWords.inRange)}, median ${summaryWords.median}`,
  );
  row('headlines over 12 words', String(figures.headlineOver12));
  row('words a read, median / p95', `${readWords.median} / ${readWords.p95}`);
  row('main goal only quoted', percent(figures.quotedGoalShare));
  row('milliseconds a read', `${milliseconds.median.toFixed(2)} / ${milliseconds.p95.toFixed(2)}`);
  console.log('\nSections with something to say');
  for (const [name, count] of Object.entries(figures.sections))
    row(name, percent(count / figures.records));
}

const burden = (report: RecordReport): number =>
  Object.values(report.faults).reduce((sum, list) => sum + list.length, 0) * 10 +
  Object.values(report.verdicts).filter((verdict) => verdict === 'missing').length * 3 +
  report.grades.ownGrade;

function printWorst(reports: readonly RecordReport[], count: number): void {
  const worst = [...reports].sort((a, b) => burden(b) - burden(a)).slice(0, count);
  for (const report of worst) {
    const missing = Object.entries(report.verdicts)
      .filter(([, verdict]) => verdict === 'missing')
      .map(([name]) => name);
    console.log(`\n${report.nctId} grade ${report.grades.ownGrade.toFixed(1)}`);
    if (missing.length > 0) console.log(`  not said: ${missing.join(', ')}`);
    for (const [kind, list] of Object.entries(report.faults))
      for (const fault of list) console.log(`  ${kind}: ${fault}`);
  }
}

const folder = positionals[0];
if (folder === undefined) {
  console.error('Say which folder of records to evaluate: npm run evaluate -- DIR [--worst N]');
  process.exit(2);
}
const { reports, unread } = judgeFolder(folder);
for (const { file, why } of unread) console.log(`not read: ${file}: ${why}`);
printFigures(evaluate(reports));
if (values.faults !== undefined)
  for (const report of reports)
    for (const fault of report.faults[values.faults] ?? []) console.log(`${report.nctId} ${fault}`);
if (values.worst !== undefined) printWorst(reports, Number(values.worst));
