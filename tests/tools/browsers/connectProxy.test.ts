// The proxy leads chosen hosts to this machine, over TLS with a certificate in their name, and nothing else anywhere.
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterEach, expect, it } from 'vitest';
import { createCertificate } from '../../../tools/browsers/certificate.ts';
import { startConnectProxy } from '../../../tools/browsers/connectProxy.ts';
import { loadRecords, SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { startRegistry } from '../../../tools/registry/startRegistry.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function world() {
  const tls = await createCertificate(['clinicaltrials.gov', 'www.clinicaltrials.gov']);
  const registry = await startRegistry({ records: loadRecords(SAMPLE_RECORDS).studies, tls });
  const proxy = await startConnectProxy(['clinicaltrials.gov'], registry.port);
  closing.push(proxy.close, registry.close);
  return { proxy, registry, ca: tls.cert };
}

/** Asks the proxy for a tunnel and gives its first line and the socket. */
function tunnel(port: number, target: string) {
  return new Promise<{ line: string; socket: ReturnType<typeof connect> }>((done, fail) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`),
    );
    socket.once('data', (data) => done({ line: String(data).split('\r\n')[0] ?? '', socket }));
    socket.once('error', fail);
  });
}

it('answers for the registry’s own name, with a certificate that says so', async () => {
  const { proxy, ca } = await world();
  const { line, socket } = await tunnel(proxy.port, 'clinicaltrials.gov:443');
  expect(line).toBe('HTTP/1.1 200 Connection established');
  const answer = await new Promise<string>((done, fail) => {
    const tls = connectTls({ socket, servername: 'clinicaltrials.gov', ca }, () =>
      tls.write(
        'GET /api/v2/version HTTP/1.1\r\nHost: clinicaltrials.gov\r\nConnection: close\r\n\r\n',
      ),
    );
    let all = '';
    tls.on('data', (data) => {
      all += data;
    });
    tls.on('end', () => done(all));
    tls.on('error', fail);
  });
  expect(answer).toContain('"apiVersion":"2.0.5"');
});

it('refuses every other host and remembers it', async () => {
  const { proxy, registry } = await world();
  const { line } = await tunnel(proxy.port, 'example.org:443');
  expect(line).toBe('HTTP/1.1 403 Forbidden');
  const plain = await fetch(`http://127.0.0.1:${proxy.port}/anything`);
  expect(plain.status).toBe(403);
  expect(proxy.refused).toEqual(['example.org:443', '/anything']);
  expect(registry.requests).toEqual([]);
});
