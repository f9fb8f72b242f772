// How much memory a page holds once everything that can go has gone.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { bidiConnection, callForJson, listContexts } from '../../browsers/drive/bidiConnection.ts';

export interface Memory {
  bytes: number;
  /** Of these, what the engine has made of functions that ran often: machine code and what belongs to it. Firefox keeps it elsewhere. */
  code: number;
}

/** Bytes of JavaScript. Not of nodes: among those the browser keeps its notes for whoever drives it. */
export async function chromiumMemory(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  try {
    for (let n = 0; n < 5; n++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { bytes: usedSize, code: await codeSize(session) };
  } finally {
    await session.detach();
  }
}

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

/** Bytes of all that a heap snapshot calls code. */
async function codeSize(session: CDPSession): Promise<number> {
  let json = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    json += chunk;
  });
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes } = JSON.parse(json) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] === code) bytes += nodes[at + size] ?? 0;
  return bytes;
}

/**
 * Runs in Firefox's own window: bytes of all that `about:memory` counts for the pages of a host, once all processes
 * have let go of what they can.
 */
const REPORT = `async (host) => {
  const { promise, resolve } = Promise.withResolvers();
  for (let n = 0; n < 5; n++)
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
export async function firefoxMemory(browser: Browser, page: Page): Promise<Memory> {
  const bidi = bidiConnection(browser);
  const [window] = await listContexts(bidi, 'chrome');
  if (window === undefined) throw new Error('Firefox shows no window');
  const { port } = new URL(page.url());
  const bytes = await callForJson(bidi, { context: window.context }, REPORT, {
    // Written this way in the paths of reports: slashes part their levels.
    arguments: [{ type: 'string', value: `127.0.0.1:${port}` }],
  });
  if (typeof bytes !== 'number' || bytes === 0) throw new Error('Firefox told of no memory');
  return { bytes, code: 0 };
}
