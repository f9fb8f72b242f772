// Benchmark: the library with 10,000 saved studies in a real Chromium: opening it, searching as one types, scrolling.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browsers/findBrowser.ts';
import { ROOT, runCommand } from '../runCommand.ts';
import { type BenchLine, figure, median } from './benchLine.ts';
import { startLibraryBench } from './library/libraryPage.ts';

const STUDIES = 10_000;
const ROUNDS = 9;
/** Each further sign leaves fewer studies and each one taken back leaves more, so that every key changes what is shown. */
const WORDS = ['9871', '4136', '2098', '7352', '6409'];
const BUILD = join(ROOT, '.output/chrome-mv3');

const chromium = findBrowser('chromium');
if ('advice' in chromium) throw new Error(chromium.advice);
if (
  !existsSync(BUILD) &&
  (await runCommand('wxt', ['build', '-b', 'chrome'], { quiet: true })) !== 0
)
  throw new Error('The build failed');

const bench = await startLibraryBench(chromium.path, BUILD, STUDIES);
const say = (line: BenchLine) => console.log(JSON.stringify(line));
try {
  const times: number[] = [];
  const bareTimes: number[] = [];
  // Taken in turns, so that whatever else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await bench.usable());
    bareTimes.push(await bench.bare());
  }
  const [value, baseline] = [median(times), median(bareTimes)];
  say({
    name: `library: ${STUDIES} saved studies usable, against a bare read of the table (at most 4 times)`,
    value: figure(value),
    unit: 'ms',
    baseline: figure(baseline),
    ratio: figure(value / baseline),
  });
  const keys: number[] = [];
  for (const words of WORDS) keys.push(...(await bench.type(words)));
  say({
    name: 'library: from a key in the search to its findings painted, median (under 100)',
    value: figure(median(keys)),
    unit: 'ms',
  });
  say({
    name: 'library: longest task while scrolling (0: none over 50)',
    value: figure(await bench.scroll()),
    unit: 'ms',
  });
} finally {
  await bench.close();
}
