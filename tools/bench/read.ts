// Benchmark: parse, validate, model and read all reference records, against a plain JSON.parse of the same bytes.
import { readFileSync } from 'node:fs';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import { sharedRecordPaths } from '../../tests/sharedRecords.ts';
import { type BenchLine, figure, median } from './benchLine.ts';

const ROUNDS = 7;
const OPTIONS = { today: '2026-11-23', lang: 'en' } as const;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function readAll(texts: readonly string[]): void {
  for (const text of texts) {
    const trial = readStudy(JSON.parse(text));
    if (!trial.ok) throw new Error(`a reference record could not be read: ${trial.error.detail}`);
    summarize(trial.value, OPTIONS);
  }
}

function modelAll(texts: readonly string[]): void {
  for (const text of texts) readStudy(JSON.parse(text));
}

/** Medians of several rounds, the three kinds of work taking turns so that a busy machine slows all of them. */
export function benchRead(): BenchLine[] {
  const texts = sharedRecordPaths().map((path) => readFileSync(path, 'utf8'));
  if (texts.length === 0) return [];
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parse: timed(() => {
      for (const text of texts) JSON.parse(text);
    }),
    model: timed(() => modelAll(texts)),
    read: timed(() => readAll(texts)),
  }));
  const baseline = median(rounds.map((round) => round.parse));
  const line = (name: string, value: number): BenchLine => ({
    name,
    value: figure(value),
    unit: 'ms',
    baseline: figure(baseline),
    ratio: figure(value / baseline),
  });
  return [
    line('parse, validate and model all records', median(rounds.map((round) => round.model))),
    line('parse, validate, model and read all records', median(rounds.map((round) => round.read))),
  ];
}

if (import.meta.main) for (const line of benchRead()) console.log(JSON.stringify(line));
