// Benchmark: from the click on a badge to the read of a cached study, against an empty React root put in the same way.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browsers/findBrowser.ts';
import { SAMPLE_RECORDS } from '../registry/loadRecords.ts';
import { ROOT, runCommand } from '../runCommand.ts';
import { startLocalRegistry } from '../startLocalRegistry.ts';
import { type BenchLine, figure, median } from './benchLine.ts';
import { startClickBench } from './overlay/clickToReady.ts';
import { makeEmptyExtension } from './overlay/emptyExtension.ts';

const STUDY = 'NCT07118319';
const ROUNDS = 21;
const BUILD = join(ROOT, '.output/chrome-mv3');

const chromium = findBrowser('chromium');
if ('advice' in chromium) throw new Error(chromium.advice);
if (
  !existsSync(BUILD) &&
  (await runCommand('wxt', ['build', '-b', 'chrome'], { quiet: true })) !== 0
)
  throw new Error('The build failed');

const empty = await makeEmptyExtension(BUILD);
const local = await startLocalRegistry(SAMPLE_RECORDS);
const ours = await startClickBench(chromium.path, BUILD, local.proxyPort, STUDY);
const baseline = await startClickBench(chromium.path, empty, local.proxyPort, STUDY);
try {
  const times: number[] = [];
  const emptyTimes: number[] = [];
  // Taken in turns, so that whatever else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await ours.measure());
    emptyTimes.push(await baseline.measure());
  }
  const [value, base] = [median(times), median(emptyTimes)];
  const line: BenchLine = {
    name: 'overlay: click to ready, cached study, against an empty React root',
    value: figure(value),
    unit: 'ms',
    baseline: figure(base),
    ratio: figure(value / base),
  };
  console.log(JSON.stringify(line));
} finally {
  await ours.close();
  await baseline.close();
  await local.close();
  rmSync(empty, { recursive: true, force: true });
}
