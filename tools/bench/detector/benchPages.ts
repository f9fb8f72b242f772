// A browser without the extension, and pages that carry the detector's functions.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../../browsers/browserPaths.ts';
import { findBrowser } from '../../browsers/findBrowser.ts';
import { startBrowser } from '../../browsers/launchBrowser.ts';
import { bigPage } from './bigPage.ts';
import { chromiumMemory, firefoxMemory, type Memory } from './memory.ts';

/** A page in a process of its own is given a finer clock: 5 µs in Chromium, 20 µs in Firefox, instead of 0.1 and 1 ms. */
const ALONE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'inPage.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('vite built nothing');
  return chunk.code;
}

export interface BenchPages {
  /** Opens `/flat-1000`, `/nested-0`, `/empty` afresh, hands it to `measure` and closes it. */
  open<T>(path: string, measure: (page: Page) => Promise<T>): Promise<T>;
  /** What a page holds, once everything that can go has gone. */
  memory(page: Page): Promise<Memory>;
  close(): Promise<void>;
}

export async function startBenchPages(name: BrowserName): Promise<BenchPages> {
  const found = findBrowser(name);
  if ('advice' in found) throw new Error(found.advice);
  const code = await bundle();
  const server = createServer((request, response) => {
    const [, kind, numbers] = /^\/(flat|nested)-(\d+)$/.exec(request.url ?? '') ?? [];
    const page =
      kind === 'flat' || kind === 'nested' ? bigPage(kind, Number(numbers)) : '<!doctype html>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...ALONE });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await startBrowser({
    name,
    path: found.path,
    headless: true,
    systemAccess: true,
  });

  return {
    async open(path, measure) {
      const page = await browser.newPage();
      try {
        await page.goto(`http://127.0.0.1:${port}${path}`);
        await page.evaluate(code);
        return await measure(page);
      } finally {
        await page.close();
      }
    },
    memory: (page) => (name === 'chromium' ? chromiumMemory(page) : firefoxMemory(browser, page)),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
