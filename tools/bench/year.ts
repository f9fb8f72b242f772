// Benchmark: what a year of daily checks of 100 follows leaves in the database, a tenth of them changed every day; under 20 MB in a real Chromium.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browsers/findBrowser.ts';
import { ROOT, runCommand } from '../runCommand.ts';
import { figure } from './benchLine.ts';
import { realSize } from './year/realSize.ts';
import { simulateYear } from './year/simulateYear.ts';

const STUDIES = 100;
const CHANGING = 10;
const DAYS = 365;
const MOST_MB = 20;
const BUILD = join(ROOT, '.output/chrome-mv3');

const chromium = findBrowser('chromium');
if ('advice' in chromium) throw new Error(chromium.advice);
if (
  !existsSync(BUILD) &&
  (await runCommand('wxt', ['build', '-b', 'chrome'], { quiet: true })) !== 0
)
  throw new Error('The build failed');

const { tables, changes } = await simulateYear(STUDIES, CHANGING, DAYS);
const value = figure((await realSize(chromium.path, BUILD, tables)) / 1e6);
console.log(
  JSON.stringify({
    name: `year of daily checks of ${STUDIES} real records, ${CHANGING} changed a day (${changes} changes): database in Chromium, as it counts it (under ${MOST_MB})`,
    value,
    unit: 'MB',
    baseline: MOST_MB,
    ratio: figure(value / MOST_MB),
  }),
);
for (const { name, rows } of tables) {
  const bytes = rows.reduce<number>((sum, row) => sum + JSON.stringify(row).length, 0);
  if (bytes < 100_000) continue;
  console.log(
    JSON.stringify({ name: `year: table ${name} as JSON`, value: figure(bytes / 1e6), unit: 'MB' }),
  );
}
