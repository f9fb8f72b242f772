// The WebDriver BiDi connection of a Firefox that Puppeteer launched, for what Puppeteer cannot do itself:
// look into closed shadow roots, reach the extension's own pages, and ask the browser for its windows.
import type { Browser } from 'puppeteer-core';

export interface BidiConnection {
  send(method: string, parameters: Record<string, unknown>): Promise<unknown>;
}

export interface BidiContext {
  context: string;
  url: string;
}

/** Puppeteer keeps the connection on its Firefox browser object (24.43); a test fails here first if that changes. */
export function bidiConnection(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('Puppeteer no longer shows its BiDi connection');
  return {
    send: async (method, parameters) => {
      const answer = await connection.send(method, parameters);
      return Reflect.get(Object(answer), 'result');
    },
  };
}

function isConnection(value: unknown): value is BidiConnection {
  return (
    value !== null && typeof value === 'object' && typeof Reflect.get(value, 'send') === 'function'
  );
}

/** The open tabs, or with `chrome` the browser's windows (needs `--remote-allow-system-access`). */
export async function listContexts(
  bidi: BidiConnection,
  scope: 'content' | 'chrome' = 'content',
): Promise<BidiContext[]> {
  const tree = await bidi.send(
    'browsingContext.getTree',
    scope === 'chrome' ? { 'moz:scope': scope } : {},
  );
  return (tree as { contexts: BidiContext[] }).contexts;
}

interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Calls a function in a tab; throws what it throws. The result is BiDi's own form of a value. */
export async function callFunction(
  bidi: BidiConnection,
  target: { context: string; sandbox?: string },
  functionDeclaration: string,
  options: Record<string, unknown> = {},
): Promise<unknown> {
  const answer = (await bidi.send('script.callFunction', {
    functionDeclaration,
    target,
    awaitPromise: true,
    ...options,
  })) as ScriptAnswer;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}

/** As `callFunction`, for functions that give a JSON text. */
export async function callForJson(
  bidi: BidiConnection,
  target: { context: string; sandbox?: string },
  functionDeclaration: string,
  options: Record<string, unknown> = {},
): Promise<unknown> {
  const result = await callFunction(bidi, target, functionDeclaration, options);
  const value: unknown = Reflect.get(Object(result), 'value');
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
