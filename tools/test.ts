// `npm test`: every check in order, to the end, and one line with the counts. `--no-browsers` leaves the browsers out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS, type BrowserName } from './browsers/browserPaths.ts';
import { findOrInstallBrowser } from './browsers/findBrowser.ts';
import { runCommand } from './runCommand.ts';
import { type Counts, failedFiles, type Outcome, readOutcome } from './testCounts.ts';

interface Step {
  title: string;
  run(): Promise<Outcome>;
}

const asOne = (isFine: boolean, note: string): Outcome => ({
  passed: isFine ? 1 : 0,
  failed: isFine ? 0 : 1,
  skipped: 0,
  notes: isFine ? [] : [`failed: ${note}`],
});

/** A program that passes or fails as a whole counts as one check. */
function command(title: string, program: string, args: string[]): Step {
  return {
    title,
    run: async () => {
      const code = await runCommand(program, args, { quiet: true });
      return asOne(code === 0, `${program} ended with code ${code}`);
    },
  };
}

interface HowToTest {
  env?: Record<string, string>;
  quiet?: boolean;
  /** Files in which something failed are run once more, from their start. */
  secondAttempt?: boolean;
}

function tests(title: string, args: string[], how: HowToTest = {}): Step {
  const { env = {}, quiet = false, secondAttempt = false } = how;
  const attempt = async (name: string, more: string[] = []) => {
    const report = join(scratch, `${title} ${name}.json`.replaceAll(' ', '-'));
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runCommand('vitest', ['run', ...args, ...more, ...reporters], {
      env: { PLAIN_TRIAL_BUILT: 'yes', ...env },
      quiet,
    });
    return { report, code };
  };
  return {
    title,
    run: async () => {
      const first = await attempt('first');
      const failed = secondAttempt ? failedFiles(first.report) : [];
      if (failed.length === 0) return readOutcome(first.report, first.code);
      const second = await attempt('second', failed);
      return readOutcome(second.report, second.code, first.report);
    },
  };
}

/** A browser that is missing fails its step: the tests that could not run have not passed. */
function browserTests(name: BrowserName): Step {
  const inBrowser = tests(`end to end in ${name}`, ['--config', 'vitest.e2e.config.ts'], {
    env: { PLAIN_TRIAL_BROWSERS: name },
    // Beside the other browser's: the two would talk at once.
    quiet: true,
    // Real browsers on a busy machine are late at times. What failed at the first attempt is named all the same.
    secondAttempt: true,
  });
  return {
    title: inBrowser.title,
    run: async () => {
      const found = findOrInstallBrowser(name, console.log);
      if ('path' in found) return inBrowser.run();
      console.error(found.advice);
      return asOne(false, found.advice);
    },
  };
}

const scratch = mkdtempSync(join(tmpdir(), 'plain-trial-tests-'));
const withBrowsers = !process.argv.includes('--no-browsers');
/** One after the other; what stands in one row runs side by side: browsers spend half their time waiting. */
const rows: Step[][] = [
  [command('format and lint', 'biome', ['ci', '--error-on-warnings', '.'])],
  [command('types', 'tsc', ['--noEmit'])],
  [command('build for Chromium', 'wxt', ['zip', '-b', 'chrome'])],
  [command('build for Firefox', 'wxt', ['zip', '-b', 'firefox'])],
  [tests('unit', ['--project', 'unit', '--project', 'isolated'])],
  [tests('budgets and manifest', ['--project', 'built'])],
  ...(withBrowsers ? [BROWSERS.map(browserTests)] : []),
];

const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];

async function count({ title, run }: Step): Promise<void> {
  const from = performance.now();
  const { passed, failed, skipped, notes } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  summary.push(
    `${failed === 0 ? 'ok  ' : 'FAIL'}  ${title}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`,
    ...notes.map((note) => `      ${note}`),
  );
}

for (const [index, row] of rows.entries()) {
  console.log(`\n[${index + 1}/${rows.length}] ${row.map(({ title }) => title).join(', ')}`);
  await Promise.all(row.map(count));
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
