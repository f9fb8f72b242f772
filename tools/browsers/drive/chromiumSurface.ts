// A Chromium tab: Puppeteer for input and pages, the DevTools protocol to look into closed shadow roots.
import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import type { Surface } from './surface.ts';

export async function chromiumSurface(page: Page): Promise<Surface> {
  const session = await page.createCDPSession();
  return {
    url: async () => page.evaluate(() => location.href),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    call: async (fn, ...args) =>
      (await page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`)) as never,
    callIn: async (host, fn, ...args) => {
      const objectId = await rootObject(session, host);
      if (objectId === undefined) return undefined;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...args) { return (${fn.toString()})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'Failed');
      return result.value;
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 2 });
      await page.mouse.up();
    },
    drop: async ({ x, y }, text) => {
      const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
    },
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key as KeyInput);
      if (held) await page.keyboard.up(held);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    setColorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    setMedia: (media) => page.emulateMediaType(media),
    spoken: async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name, description }) => ({
          role: String(role?.value),
          name: String(name?.value ?? ''),
          description: String(description?.value ?? ''),
        }));
    },
    capture: async () => {
      // Chromium 156 ends itself when a tab behind another one is captured.
      await page.bringToFront();
      return page.screenshot();
    },
    close: () => page.close(),
  };
}

/** The root as an object of a world beside the page's own, so that the page cannot change what is read. */
async function rootObject(session: CDPSession, host: string | null): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const rootId =
    host === null ? root.backendNodeId : await shadowRootId(session, root.nodeId, host);
  if (rootId === undefined) return undefined;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'plain-trial-tests',
  });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: rootId,
    executionContextId,
  });
  return object.objectId;
}

async function shadowRootId(
  session: CDPSession,
  documentId: Protocol.DOM.NodeId,
  host: string,
): Promise<Protocol.DOM.BackendNodeId | undefined> {
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: documentId,
    selector: host,
  });
  if (nodeId === 0) return undefined;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 0, pierce: true });
  return node.shadowRoots?.[0]?.backendNodeId;
}
