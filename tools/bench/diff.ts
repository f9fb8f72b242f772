// Benchmark: two versions of the largest reference record compared; the aim is under 2 ms at the median.
import { readFileSync } from 'node:fs';
import { diffTrial } from '../../lib/follow/diff.ts';
import type { Snapshot } from '../../lib/follow/snapshot.ts';
import { snapshotOf } from '../../lib/follow/snapshotOf.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import type { Markup } from '../../lib/trial/sourced.ts';
import { sharedRecordPaths } from '../../tests/sharedRecords.ts';
import { type BenchLine, figure, median } from './benchLine.ts';

const ROUNDS = 101;

function snapshotAt(path: string): Snapshot {
  const trial = readStudy(JSON.parse(readFileSync(path, 'utf8')));
  if (!trial.ok) throw new Error(`${path}: ${trial.error.detail}`);
  return snapshotOf(trial.value);
}

/** What an update of a big study looks like: places come, go, open and are renamed, a rule is reworded, a date moves. */
const updated = (before: Snapshot): Snapshot => ({
  ...before,
  completion: { date: '2031-01', type: 'ESTIMATED' },
  criteria: (before.criteria?.replace('18', '21') ?? null) as Markup | null,
  sites: before.sites
    .slice(3)
    .map((site, i) =>
      i % 20 === 0 ? { ...site, facility: 'Research Site', status: 'RECRUITING' } : { ...site },
    ),
});

export function benchDiff(): BenchLine[] {
  const sizes = sharedRecordPaths().map((path) => ({ path, size: readFileSync(path).length }));
  const largest = sizes.sort((a, b) => b.size - a.size)[0];
  if (!largest) return [];
  const before = snapshotAt(largest.path);
  const after = updated(structuredClone(before));
  const options = { lang: 'en', foundAt: '2026-11-23T00:00:00.000Z' } as const;
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    diffTrial(before, after, options);
    return performance.now() - start;
  });
  return [{ name: 'diff of the largest record', value: figure(median(times)), unit: 'ms' }];
}

if (import.meta.main) for (const line of benchDiff()) console.log(JSON.stringify(line));
