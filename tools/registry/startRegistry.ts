// Starts the local registry: the API, the pages, and faults on demand, over HTTP or TLS on this machine only.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, htmlAnswer, textAnswer } from './answer.ts';
import { answerControl, CONTROL_PREFIX } from './answerControl.ts';
import { answerApi } from './api/answerApi.ts';
import { createFaultList, type Fault } from './faults.ts';
import { answerFragment, answerPage, FRAGMENT_PATH } from './pages/answerPage.ts';
import { playFault } from './playFault.ts';
import type { RequestEntry } from './requestLog.ts';
import { createShelf } from './shelf.ts';
import type { Study } from './study.ts';

export interface RegistryOptions {
  records: Study[];
  /** 0, the default, takes a free port. */
  port?: number;
  /** With a key and a certificate (PEM) the registry speaks TLS. */
  tls?: { key: string; cert: string };
  faults?: Fault[];
  dataTimestamp?: string;
}

export interface Registry {
  /** `http://127.0.0.1:PORT`, or https. */
  url: string;
  port: number;
  /** Every request so far, oldest first; empty it with `requests.length = 0`. */
  requests: RequestEntry[];
  /** Adds a study or replaces the one with its number. */
  setRecord(study: Study): void;
  getRecord(nctId: string): Study | undefined;
  removeRecord(nctId: string): void;
  /** UTC, `2026-11-21T09:00:00`: what `/version` says from now on. */
  setDataTimestamp(time: string): void;
  setFaults(faults: Fault[]): void;
  /** A page of any other host that is routed here: `setPage('https://example.org/paper', '<p>…')`. */
  setPage(url: string, html: string): void;
  close(): Promise<void>;
}

export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const shelf = createShelf(options.records, options.dataTimestamp);
  const faults = createFaultList(options.faults);
  const pages = new Map<string, string>();
  const requests: RequestEntry[] = [];
  const started = performance.now();

  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    const page = pages.get(`${url.host}${url.pathname}`);
    if (page !== undefined) return htmlAnswer(200, page);
    if (url.pathname.startsWith(CONTROL_PREFIX)) {
      return answerControl({ shelf, faults, requests }, request, url.pathname);
    }
    if (url.pathname === FRAGMENT_PATH) {
      return answerFragment(shelf, url.searchParams.get('address') ?? '/');
    }
    if (url.pathname.startsWith('/api/')) return answerApi(shelf, url.pathname, url.searchParams);
    return answerPage(url.pathname, url.searchParams);
  };

  const server = options.tls ? createTlsServer(options.tls) : createServer();
  const reset = rememberConnections(server);

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = readUrl(request);
    if (url === undefined) return send(response, textAnswer(400, 'Bad request'));
    const fault = faults.take(url.pathname + url.search);
    const entry = entryOf(request, url, performance.now() - started);
    if (!url.pathname.startsWith(CONTROL_PREFIX)) requests.push(entry);
    if (fault !== undefined) entry.fault = fault.kind;
    const right = await answer(request, url);
    const played = await playFault(fault, right, response, reset);
    entry.status = played === 'reset' ? 'reset' : played.status;
    if (played !== 'reset') send(response, played);
  };

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      // A bug in the registry: say so on the screen and in the answer, and keep serving.
      console.error(error);
      if (!response.headersSent) send(response, textAnswer(500, 'The local registry failed'));
    });
  });
  await listen(server, options.port ?? 0);
  const port = (server.address() as AddressInfo).port;

  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    requests,
    setRecord: shelf.put,
    getRecord: shelf.get,
    removeRecord: shelf.remove,
    setDataTimestamp: (time) => {
      shelf.dataTimestamp = time;
    },
    setFaults: faults.set,
    setPage: (url, html) => {
      const { host, pathname } = new URL(url);
      pages.set(`${host}${pathname}`, html);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Gives the function that resets the connection a request came by: what TLS speaks over has to be found first. */
function rememberConnections(server: Server): (response: ServerResponse) => void {
  const open = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    open.set(remotePort, socket);
    socket.on('close', () => open.delete(remotePort));
  });
  return ({ socket }) => open.get(socket?.remotePort ?? 0)?.resetAndDestroy();
}

/** The address asked for; undefined when it, or an escape in its path, cannot be read. */
function readUrl(request: IncomingMessage): URL | undefined {
  try {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

function entryOf(request: IncomingMessage, url: URL, at: number): RequestEntry {
  return {
    method: request.method ?? 'GET',
    host: url.host,
    path: url.pathname,
    parameters: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    from: url.pathname.startsWith('/api/v2/') ? 'api' : 'page',
    status: 200,
    at: Math.round(at),
  };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}
