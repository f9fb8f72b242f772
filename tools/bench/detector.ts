// Benchmark: the detector on big pages in real browsers, against reading the page's text once and against mark.js.
// `npm run bench -- detector --only bursts,memory --in firefox` runs parts of it, in one browser.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/browserPaths.ts';
import { type BenchLine, inTurns } from './benchLine.ts';
import { benchMemory } from './detector/benchMemory.ts';
import { type BenchPages, startBenchPages } from './detector/benchPages.ts';
import { numberAt, type PageKind } from './detector/bigPage.ts';
import { line } from './detector/line.ts';
import { longestTask } from './detector/longestTask.ts';

const ROUNDS = 5;
const BURST_ROWS = 5_000;
/** Of the 1,000: mark.js looks through the whole page for each. */
const SOME_NUMBERS = 20;
const KINDS: PageKind[] = ['flat', 'nested'];

/** Measured in turns, each on a page that nobody has looked at yet. */
const compare = (
  pages: BenchPages,
  path: string,
  value: (page: Page) => Promise<number>,
  baseline: (page: Page) => Promise<number>,
) =>
  inTurns(
    ROUNDS,
    () => pages.open(path, value),
    () => pages.open(path, baseline),
  );

/** The first scan of a page, which has to find all its numbers. */
const scan = (numbers: number) => async (page: Page) => {
  const [ms, found] = await page.evaluate(() => bench.scan());
  if (found !== numbers) throw new Error(`${found} numbers found instead of ${numbers}`);
  return ms;
};

/** The first scan of a page, against reading its text once. */
async function benchScan(pages: BenchPages, kind: PageKind, numbers: number): Promise<BenchLine[]> {
  const [value, baseline] = await compare(pages, `/${kind}-${numbers}`, scan(numbers), (page) =>
    page.evaluate(() => bench.baseline()),
  );
  return [line(`first scan of the ${kind} page, ${numbers} numbers`, value, 'ms', baseline)];
}

/**
 * mark.js has two ways to mark the same numbers. By one pattern is the faster one, which counts. Number by number it
 * goes through the page once for each, minutes for all: it is given a few of them, and the detector looks for all.
 * The floor: how far ahead of mark.js a page's text is read once, and only read.
 */
async function benchMark(pages: BenchPages): Promise<BenchLine[]> {
  const path = '/nested-1000';
  const byPattern = (page: Page) => page.evaluate(() => bench.markPattern());
  const some = Array.from({ length: SOME_NUMBERS }, (_, n) => numberAt(n));
  const [value, pattern] = await compare(pages, path, scan(1_000), byPattern);
  const each = await pages.open(path, (page) =>
    page.evaluate((numbers) => bench.markEach(numbers), some),
  );
  const floor = await compare(
    pages,
    path,
    (page) => page.evaluate(() => bench.baseline()),
    byPattern,
  );
  return [
    line('first scan, against mark.js markRegExp', value, 'ms', pattern),
    line(`first scan, against mark.js mark with ${SOME_NUMBERS} of the numbers`, value, 'ms', each),
    line('floor: one textContent pass, against mark.js markRegExp', floor[0], 'ms', floor[1]),
  ];
}

/**
 * Rows that come in bursts to a page that is watched, against one look at the same rows on a page that is not. The
 * floor does no more than any watch must: it hears of each row, and looks at all of them once.
 */
async function benchBursts(pages: BenchPages): Promise<BenchLine[]> {
  const scanOnce = async (page: Page) => {
    await page.evaluate((rows) => bench.addRows(rows, 1), BURST_ROWS);
    return page.evaluate(() => bench.scanRows());
  };
  const [value, baseline] = await compare(
    pages,
    '/empty',
    async (page) => {
      await page.evaluate(() => bench.watch());
      const [before] = await page.evaluate(() => bench.worked());
      await page.evaluate((rows) => bench.addRows(rows, 10), BURST_ROWS);
      const [after] = await page.evaluate(() => bench.worked());
      return after - before;
    },
    scanOnce,
  );
  const [listed, looked] = await compare(
    pages,
    '/empty',
    async (page) => {
      await page.evaluate(() => bench.listOnly());
      await page.evaluate((rows) => bench.addRows(rows, 10), BURST_ROWS);
      const [ms] = await page.evaluate(() => bench.worked());
      return ms + (await page.evaluate(() => bench.scanRows()));
    },
    scanOnce,
  );
  const name = '5,000 rows added one by one in 10 bursts';
  return [
    line(name, value, 'ms', baseline),
    line(`floor: ${name}, only listed, and looked at once`, listed, 'ms', looked),
  ];
}

async function benchIdle(pages: BenchPages): Promise<BenchLine[]> {
  return pages.open('/nested-1000', async (page) => {
    await page.evaluate(() => bench.watch());
    const [, before] = await page.evaluate(() => bench.worked());
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const [, after] = await page.evaluate(() => bench.worked());
    return [line('timers set in 3 idle seconds', after - before, 'timers')];
  });
}

/** Held against a page where nothing happens; the floors are pages where only the same badges are inserted, and only one. */
async function benchTasks(_pages: BenchPages, browser: BrowserName, kind: PageKind) {
  const tasks = await longestTask(browser, kind);
  const { detector, 'only insert': insert, 'one badge': one, nothing } = tasks;
  const name = `longest task on the ${kind} page`;
  return [
    line(`${name}, badges placed`, detector, 'ms', nothing),
    line(`floor: ${name}, the same badges only inserted`, insert, 'ms', nothing),
    line(`floor: ${name}, a single badge only inserted`, one, 'ms', nothing),
  ];
}

type Part = (pages: BenchPages, browser: BrowserName) => Promise<BenchLine[]>;

const PARTS: Record<string, Part[]> = {
  scan: KINDS.map(
    (kind): Part =>
      (pages) =>
        benchScan(pages, kind, 1_000),
  ),
  blank: KINDS.map(
    (kind): Part =>
      (pages) =>
        benchScan(pages, kind, 0),
  ),
  mark: [benchMark],
  bursts: [benchBursts],
  memory: [benchMemory],
  idle: [benchIdle],
  tasks: KINDS.map(
    (kind): Part =>
      (pages, browser) =>
        benchTasks(pages, browser, kind),
  ),
};

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join() },
    in: { type: 'string', default: 'chromium,firefox' },
  },
});
for (const browser of asked.in.split(',') as BrowserName[]) {
  const pages = await startBenchPages(browser);
  try {
    for (const name of asked.only.split(',')) {
      const parts = PARTS[name];
      if (!parts)
        throw new Error(`There is no part ${name}. There are: ${Object.keys(PARTS).join(', ')}.`);
      for (const measure of parts)
        for (const measured of await measure(pages, browser))
          console.log(JSON.stringify({ browser, ...measured }));
    }
  } finally {
    await pages.close();
  }
}
