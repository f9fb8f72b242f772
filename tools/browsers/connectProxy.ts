// A CONNECT proxy that sends chosen hosts to a local TLS server and refuses every other.
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  port: number;
  /** `host:port` of every tunnel asked for and refused: what the browser tried to reach besides. */
  refused: string[];
  close(): Promise<void>;
}

/** `hosts` are names, or `*` for all; their tunnels end at `port` of this machine. */
export async function startConnectProxy(
  hosts: readonly string[],
  port: number,
): Promise<ConnectProxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const wanted = new Set(hosts);
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A browser drops tunnels whenever it likes; the other half is dropped with it below.
    socket.on('error', () => socket.destroy());
  };
  server.on('connection', keep);
  server.on('connect', (request, client: Socket, head) => {
    const target = request.url ?? '';
    if (!wanted.has('*') && !wanted.has(target.replace(/:\d+$/, ''))) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    keep(upstream);
    // A reset goes on as a reset: to a browser it is another failure than an end.
    upstream.on('error', () => client.resetAndDestroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
