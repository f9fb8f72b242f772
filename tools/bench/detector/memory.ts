// How much memory a page holds once everything that can go has gone.
import type { Browser, Page } from 'puppeteer-core';
import { bidiConnection, callForJson, listContexts } from '../../browsers/drive/bidiConnection.ts';

/** Bytes of JavaScript in use. */
export async function chromiumMemory(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/**
 * Runs in Firefox's own window: bytes of all that `about:memory` counts for the pages of a host, once all processes
 * have let go of what they can.
 */
const REPORT = `async (host) => {
  const { promise, resolve } = Promise.withResolvers();
  for (let n = 0; n < 3; n++)
    for (const what of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) {
      Services.obs.notifyObservers(null, what);
      await new Promise((done) => setTimeout(done, 300));
    }
  let bytes = 0;
  const add = (_process, path, _kind, _units, amount) => {
    if (path.startsWith('explicit/window-objects/') && path.includes(host)) bytes += amount;
  };
  Cc['@mozilla.org/memory-reporter-manager;1']
    .getService(Ci.nsIMemoryReporterManager)
    .getReports(add, null, resolve, null, false);
  await promise;
  return JSON.stringify(bytes);
}`;

/** Bytes of documents and JavaScript. Needs `systemAccess`. */
export async function firefoxMemory(browser: Browser, page: Page): Promise<number> {
  const bidi = bidiConnection(browser);
  const [window] = await listContexts(bidi, 'chrome');
  if (window === undefined) throw new Error('Firefox shows no window');
  const { port } = new URL(page.url());
  const bytes = await callForJson(bidi, { context: window.context }, REPORT, {
    // Written this way in the paths of reports: slashes part their levels.
    arguments: [{ type: 'string', value: `127.0.0.1:${port}` }],
  });
  if (typeof bytes !== 'number' || bytes === 0) throw new Error('Firefox told of no memory');
  return bytes;
}
