// A Firefox tab over WebDriver BiDi: web pages and the extension's own pages alike.
import { type BidiConnection, callForJson, callFunction, listContexts } from './bidiConnection.ts';
import type { Surface } from './surface.ts';

/** Scripts for shadow roots run beside the page's world, so that the page cannot change what they see. */
const SANDBOX = 'plain-trial-tests';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageDown: '\uE00F',
  Backspace: '\uE003',
};

interface SerializedNode {
  sharedId: string;
  value?: { shadowRoot?: SerializedNode | null };
}

export function firefoxSurface(
  bidi: BidiConnection,
  context: string,
  asBrowser: (functionDeclaration: string) => Promise<void>,
): Surface {
  const act = (actions: Record<string, unknown>[]) =>
    bidi.send('input.performActions', { context, actions });
  const keys = (sequence: { type: string; value: string }[]) =>
    act([{ type: 'key', id: 'keyboard', actions: sequence }]);
  const mouse = (sequence: Record<string, unknown>[]) =>
    act([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: sequence },
    ]);
  const move = ({ x, y }: { x: number; y: number }) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  });

  return {
    url: async () => (await listContexts(bidi)).find((one) => one.context === context)?.url ?? '',
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    call: async (fn, ...args) =>
      (await callForJson(
        bidi,
        { context },
        `async () => JSON.stringify(await (${fn.toString()})(...${JSON.stringify(args)}))`,
      )) as never,
    callIn: async (host, fn, ...args) => {
      const root = host === null ? undefined : await shadowRootOf(bidi, context, host);
      if (host !== null && root === undefined) return undefined;
      return (await callForJson(
        bidi,
        { context, sandbox: SANDBOX },
        `async (root) => JSON.stringify(await (${fn.toString()})(root ?? document, ...${JSON.stringify(args)}))`,
        { arguments: root === undefined ? [] : [{ sharedId: root }] },
      )) as never;
    },
    click: async (at) => {
      await mouse([move(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    openMenu: async (at) => {
      await mouse([move(at), { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }]);
    },
    moveMouse: async (to) => {
      await mouse([move(to)]);
    },
    drag: async (from, to) => {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      await mouse([
        move(from),
        { type: 'pointerDown', button: 0 },
        move(middle),
        move(to),
        { type: 'pointerUp', button: 0 },
      ]);
    },
    press: async (key, held) => {
      const value = KEYS[key] ?? key;
      const pressed = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      if (held === undefined) await keys(pressed);
      else {
        const holding = KEYS[held] ?? held;
        await keys([
          { type: 'keyDown', value: holding },
          ...pressed,
          { type: 'keyUp', value: holding },
        ]);
      }
    },
    type: async (text) => {
      await keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    // 0 is dark, 1 is light.
    setColorScheme: (scheme) =>
      asBrowser(
        `() => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      ),
    setMedia: async (media) => {
      await bidi.send('browsingContext.activate', { context });
      const medium = media === 'print' ? 'print' : '';
      await asBrowser(`() => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}';
      }`);
    },
    capture: async () => {
      await bidi.send('browsingContext.activate', { context });
      const shot = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from((shot as { data: string }).data, 'base64');
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** The shared id of a shadow root, closed or open. */
async function shadowRootOf(
  bidi: BidiConnection,
  context: string,
  host: string,
): Promise<string | undefined> {
  const found = await callFunction(
    bidi,
    { context, sandbox: SANDBOX },
    `() => document.querySelector(${JSON.stringify(host)})`,
    { serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' } },
  );
  const root = (found as SerializedNode).value?.shadowRoot;
  return root?.sharedId;
}
