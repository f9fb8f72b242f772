// Benchmark: the detector on big pages in a real Chromium, against reading the page's text once and against mark.js.
import type { Page } from 'puppeteer-core';
import { type BenchLine, figure, median } from './benchLine.ts';
import { type BenchPages, startBenchPages } from './detector/benchPages.ts';
import type { PageKind } from './detector/bigPage.ts';
import { longestTask } from './detector/longestTask.ts';

const ROUNDS = 5;
const NAVIGATIONS = [10, 1_000] as const;

const line = (name: string, value: number, unit: string, baseline?: number): BenchLine => ({
  name: `detector: ${name}`,
  value: figure(value),
  unit,
  ...(baseline !== undefined && { baseline: figure(baseline), ratio: figure(value / baseline) }),
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
    await page.evaluate(() => bench.watch());
    const [before] = await page.evaluate(() => bench.worked());
    await page.evaluate(() => bench.addRows(5_000, 10));
    const [after] = await page.evaluate(() => bench.worked());
    return [after - before, await page.evaluate(() => bench.scanRows())];
  });
  return line('5,000 rows added one by one in 10 bursts', value, 'ms', baseline);
}

/** Bytes of JavaScript in use once everything that can go has gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function benchMemory(pages: BenchPages): Promise<BenchLine> {
  return pages.open('/empty', async (page) => {
    await page.evaluate(() => bench.watch());
    const [few, many] = NAVIGATIONS;
    await page.evaluate((times) => bench.navigate(times), few);
    const before = await heapOf(page);
    await page.evaluate((times) => bench.navigate(times), many - few);
    const after = await heapOf(page);
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

const pages = await startBenchPages();
const say = (found: BenchLine) => console.log(JSON.stringify(found));
try {
  for (const kind of ['flat', 'nested'] as const)
    for (const numbers of [1_000, 0]) say(await benchScan(pages, kind, numbers));
  say(await benchMark(pages));
  say(await benchBursts(pages));
  say(await benchMemory(pages));
  say(await benchIdle(pages));
} finally {
  await pages.close();
}
for (const kind of ['flat', 'nested'] as const)
  say(line(`longest task on the ${kind} page, badges placed`, await longestTask(kind), 'ms'));
