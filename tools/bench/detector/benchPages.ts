// A Chromium without the extension, and pages that carry the detector's functions.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../browsers/findBrowser.ts';
import { bigPage } from './bigPage.ts';

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
  close(): Promise<void>;
}

export async function startBenchPages(): Promise<BenchPages> {
  const chromium = findBrowser('chromium');
  if ('advice' in chromium) throw new Error(chromium.advice);
  const code = await bundle();
  const server = createServer((request, response) => {
    const [, kind, numbers] = /^\/(flat|nested)-(\d+)$/.exec(request.url ?? '') ?? [];
    const page =
      kind === 'flat' || kind === 'nested' ? bigPage(kind, Number(numbers)) : '<!doctype html>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({
    executablePath: chromium.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
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
    async close() {
      await browser.close();
      server.close();
    },
  };
}
