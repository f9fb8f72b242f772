// Benchmark: the detector on big pages in real browsers, against reading the page's text once and against mark.js.
// `npm run bench -- detector --only bursts,memory --in firefox` runs parts of it, in one browser.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/browserPaths.ts';
import { type BenchLine, figure, median } from './benchLine.ts';
import { type BenchPages, startBenchPages } from './detector/benchPages.ts';
import type { PageKind } from './detector/bigPage.ts';
import { longestTask } from './detector/longestTask.ts';

const ROUNDS = 5;
const BURST_ROWS = 5_000;
const NAVIGATIONS = [10, 1_000] as const;
const KINDS: PageKind[] = ['flat', 'nested'];

const line = (name: string, value: number, unit: string, baseline?: number): BenchLine => ({
  name: `detector: ${name}`,
  value: figure(value),
  unit,
  ...(baseline !== undefined && { baseline: figure(baseline) }),
  ...(baseline && { ratio: figure(value / baseline) }),
});

/** Medians of value and baseline over some rounds, each on a page that nobody has looked at yet. */
async function compare(
  pages: BenchPages,
  path: string,
  measure: (page: Page) => Promise<[value: number, baseline: number]>,
): Promise<[value: number, baseline: number]> {
  const rounds: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await pages.open(path, measure));
  return [median(rounds.map(([value]) => value)), median(rounds.map(([, baseline]) => baseline))];
}

/** The first scan of a page, against reading its text once. */
async function benchScan(pages: BenchPages, kind: PageKind, numbers: number): Promise<BenchLine> {
  const path = `/${kind}-${numbers}`;
  const [value, baseline] = await compare(pages, path, async (page) => {
    const once = await page.evaluate(() => bench.baseline());
    const [ms, found] = await page.evaluate(() => bench.scan());
    if (found !== numbers) throw new Error(`${found} numbers found on ${path}`);
    return [ms, once];
  });
  return line(`first scan of the ${kind} page, ${numbers} numbers`, value, 'ms', baseline);
}

async function benchMark(pages: BenchPages): Promise<BenchLine> {
  const [value, baseline] = await compare(pages, '/nested-1000', async (page) => {
    const [ms] = await page.evaluate(() => bench.scan());
    return [ms, await page.evaluate(() => bench.mark())];
  });
  return line('first scan, against mark.js marking the same numbers', value, 'ms', baseline);
}

async function benchBursts(pages: BenchPages): Promise<BenchLine> {
  const [value, baseline] = await compare(pages, '/empty', async (page) => {
    await page.evaluate((rows) => bench.addRows(rows, 1), BURST_ROWS);
    const once = await page.evaluate(() => bench.scanRows());
    await page.evaluate(() => bench.watch());
    const [before] = await page.evaluate(() => bench.worked());
    await page.evaluate((rows) => bench.addRows(rows, 10), BURST_ROWS);
    const [after] = await page.evaluate(() => bench.worked());
    return [after - before, once];
  });
  return line('5,000 rows added one by one in 10 bursts', value, 'ms', baseline);
}

async function benchMemory(pages: BenchPages): Promise<BenchLine> {
  return pages.open('/empty', async (page) => {
    await page.evaluate(() => bench.watch());
    const [few, many] = NAVIGATIONS;
    await page.evaluate((times) => bench.navigate(times), few);
    const before = await pages.memory(page);
    await page.evaluate((times) => bench.navigate(times), many - few);
    const after = await pages.memory(page);
    return line(`memory after ${many} in-page navigations`, after, 'bytes', before);
  });
}

async function benchIdle(pages: BenchPages): Promise<BenchLine> {
  return pages.open('/nested-1000', async (page) => {
    await page.evaluate(() => bench.watch());
    const [, before] = await page.evaluate(() => bench.worked());
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const [, after] = await page.evaluate(() => bench.worked());
    return line('timers set in 3 idle seconds', after - before, 'timers');
  });
}

async function benchTasks(_pages: BenchPages, browser: BrowserName, kind: PageKind) {
  const [value, baseline] = await longestTask(browser, kind);
  return line(`longest task on the ${kind} page, badges placed`, value, 'ms', baseline);
}

type Part = (pages: BenchPages, browser: BrowserName) => Promise<BenchLine>;

const PARTS: Record<string, Part[]> = {
  scan: KINDS.flatMap((kind) =>
    [1_000, 0].map(
      (numbers): Part =>
        (pages) =>
          benchScan(pages, kind, numbers),
    ),
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
        console.log(JSON.stringify({ browser, ...(await measure(pages, browser)) }));
    }
  } finally {
    await pages.close();
  }
}
