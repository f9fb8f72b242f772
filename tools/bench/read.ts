// Benchmark: parse, validate, model and read all reference records, against a plain JSON.parse of the same bytes.
import { readFileSync } from 'node:fs';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { parseCriteria } from '../../lib/summary/criteria/parseCriteria.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Markup } from '../../lib/trial/sourced.ts';
import type { Trial } from '../../lib/trial/trial.ts';
import { sharedRecordPaths } from '../../tests/sharedRecords.ts';
import { type BenchLine, figure, median } from './benchLine.ts';

/** The first rounds are slow until the engine has compiled what is used often. */
const ROUNDS = 12;
const OPTIONS = { today: '2026-11-23', lang: 'en' } as const;

/** Processor time in milliseconds, of all threads: what else the machine does at the time is not counted. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function modelled(text: string): Trial {
  const trial = readStudy(JSON.parse(text));
  if (!trial.ok) throw new Error(`a reference record could not be read: ${trial.error.detail}`);
  return trial.value;
}

/** Least processor time of several rounds, the three kinds of work taking turns so that a busy machine slows all alike. */
function wholeLines(texts: readonly string[]): BenchLine[] {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parse: processorTime(() => {
      for (const text of texts) JSON.parse(text);
    }),
    model: processorTime(() => {
      for (const text of texts) modelled(text);
    }),
    read: processorTime(() => {
      for (const text of texts) summarize(modelled(text), OPTIONS);
    }),
  }));
  const least = (kind: 'parse' | 'model' | 'read') =>
    Math.min(...rounds.map((round) => round[kind]));
  const baseline = least('parse');
  const line = (name: string, value: number): BenchLine => ({
    name: `${name}, least of ${ROUNDS} rounds, processor time against JSON.parse`,
    value: figure(value),
    unit: 'ms',
    baseline: figure(baseline),
    ratio: figure(value / baseline),
  });
  return [
    line(`parse, validate and model ${texts.length} records`, least('model')),
    line(`parse, validate, model and read ${texts.length} records`, least('read')),
  ];
}

/** Validation, model and read of single parsed records, each the middle of several rounds: usual, slow and slowest. */
function recordLines(texts: readonly string[]): BenchLine[] {
  const times = texts
    .map((text) =>
      median(
        Array.from({ length: ROUNDS }, () => {
          const json: unknown = JSON.parse(text);
          const start = performance.now();
          const trial = readStudy(json);
          if (trial.ok) summarize(trial.value, OPTIONS);
          return performance.now() - start;
        }),
      ),
    )
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  const line = (name: string, value: number): BenchLine => ({
    name: `validate, model and read one parsed record, ${name}`,
    value: figure(value),
    unit: 'ms',
  });
  return [line('median', at(0.5)), line('95th percentile', at(0.95)), line('slowest', at(1))];
}

/** Criteria typed on one line, the shape that costs most: a text twice as long should take twice as long. */
const oneLine = (rules: number): Markup =>
  `Inclusion Criteria: ${'Adults who can; (2) walk and talk. '.repeat(rules)}` as Markup;

function longLine(): BenchLine {
  const least = (text: Markup) =>
    Math.min(...Array.from({ length: ROUNDS }, () => processorTime(() => parseCriteria(text))));
  const [half, whole] = [least(oneLine(270)), least(oneLine(540))];
  return {
    name: `split 19,000 characters of criteria on one line, least of ${ROUNDS} rounds, against half as long a line`,
    value: figure(whole),
    unit: 'ms',
    baseline: figure(half),
    ratio: figure(whole / half),
  };
}

/** Nothing where the reference records are not there. */
export function benchRead(): BenchLine[] {
  const texts = sharedRecordPaths().map((path) => readFileSync(path, 'utf8'));
  return texts.length === 0 ? [] : [...wholeLines(texts), ...recordLines(texts), longLine()];
}

if (import.meta.main) for (const line of benchRead()) console.log(JSON.stringify(line));
