// One request to the registry and what became of it: parsed JSON, or the kind of failure.
import { type Failure, fail, ok, type Result } from '../result/result.ts';
import type { RequestLogRow } from '../settings/requestLogRow.ts';
import type { ClientDeps } from './clientDeps.ts';
import { retryAfterSeconds } from './retryAfter.ts';

/** Headers and body together. */
export const TIMEOUT_MS = 15_000;

const OPTIONS = {
  method: 'GET',
  credentials: 'omit',
  cache: 'no-cache',
  redirect: 'follow',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
} as const satisfies RequestInit;

/** What came back before anybody looked into it. */
interface Received {
  status: number;
  type: string;
  retryAfter: string | null;
  bytes: Uint8Array;
}

type Attempt = { got: Received } | { lost: 'timeout' | 'cancelled' | 'network'; detail: string };

async function attempt(deps: ClientDeps, url: string, outer: AbortSignal): Promise<Attempt> {
  const request = new AbortController();
  const done = new AbortController();
  const cancel = () => request.abort();
  outer.addEventListener('abort', cancel, { once: true });
  // Browsers refuse a fetch that is called as a method of anything but the window.
  const { fetch } = deps;
  let late = false;
  void deps.sleep(TIMEOUT_MS, done.signal).then(() => {
    if (done.signal.aborted) return;
    late = true;
    request.abort();
  });
  try {
    const response = await fetch(url, { ...OPTIONS, signal: request.signal });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      got: {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        retryAfter: response.headers.get('retry-after'),
        bytes,
      },
    };
  } catch (error) {
    const lost = late ? 'timeout' : outer.aborted ? 'cancelled' : 'network';
    return { lost, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    done.abort();
    outer.removeEventListener('abort', cancel);
  }
}

/** Error bodies of the registry are text or HTML, never JSON (API.md): one short line of plain text is worth repeating. */
function errorLine({ status, type, bytes }: Received): string {
  const line = type.startsWith('text/plain')
    ? new TextDecoder().decode(bytes).split('\n')[0]?.trim().slice(0, 120)
    : undefined;
  return line ? `HTTP ${status}: ${line}` : `HTTP ${status}`;
}

function failureOf(got: Received, nowMs: number): { ok: false; error: Failure } {
  const wait = retryAfterSeconds(got.retryAfter, nowMs);
  if (got.status === 429) return fail('rate-limited', 'HTTP 429', wait);
  if (got.status === 503 && wait !== undefined) return fail('rate-limited', 'HTTP 503', wait);
  // nginx answers a path that is not served with an HTML page: that says nothing about a study.
  if (got.status === 404 && got.type.startsWith('text/plain'))
    return fail('unknown-id', errorLine(got));
  if (got.status === 400) return fail('bad-request', errorLine(got));
  return fail('registry-error', errorLine(got));
}

function read(got: Received, nowMs: number): Result<unknown> {
  if (got.status !== 200) return failureOf(got, nowMs);
  if (!/[/+]json\b/i.test(got.type))
    return fail('registry-error', `HTTP 200 as ${got.type || 'nothing'} instead of JSON`);
  try {
    return ok(JSON.parse(new TextDecoder().decode(got.bytes)));
  } catch {
    return fail('registry-error', `HTTP 200, JSON cut off after ${got.bytes.byteLength} bytes`);
  }
}

function lostResult(lost: 'timeout' | 'cancelled' | 'network', detail: string): Result<never> {
  if (lost === 'timeout') return fail('timeout', `no answer within ${TIMEOUT_MS / 1000} seconds`);
  return fail('offline', lost === 'cancelled' ? 'cancelled' : detail);
}

function logRow(
  url: string,
  why: RequestLogRow['why'],
  startedMs: number,
  tried: Attempt,
): RequestLogRow {
  const { host, pathname, search } = new URL(url);
  return {
    at: new Date(startedMs).toISOString(),
    host,
    path: pathname + search,
    why,
    bytes: 'got' in tried ? tried.got.bytes.byteLength : null,
    outcome: 'got' in tried ? String(tried.got.status) : tried.lost,
  };
}

/**
 * Sends one GET and gives the parsed JSON of a 200 that says it is JSON. Everything else is a failure: `offline`,
 * `timeout`, `rate-limited` (with the seconds to wait), `unknown-id` (404 in plain text), `bad-request` (400),
 * `registry-error`. Logs the request.
 */
export async function sendRequest(
  deps: ClientDeps,
  url: string,
  why: RequestLogRow['why'],
  signal: AbortSignal,
): Promise<Result<unknown>> {
  const started = deps.now();
  const tried = await attempt(deps, url, signal);
  deps.log(logRow(url, why, started, tried));
  return 'got' in tried ? read(tried.got, deps.now()) : lostResult(tried.lost, tried.detail);
}
