import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { plainAnswer } from './front/answer.ts';
import type { FrontPages } from './front/connection.ts';
import { serveAhead } from './front/front.ts';
import { chooseCoding } from './pages/coding.ts';
import { statusOfBadHead } from './requests/host.ts';
import { bareAnswer, statusOfBadRequest } from './trouble/bare-answer.ts';

export interface Listening {
  host: string;
  port: number;
  /** Stops taking connections, lets requests end, and cuts what has not ended after some seconds. */
  close(): Promise<void>;
}

export interface ListenOptions {
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** Several processes take connections of one port, as the operating system deals them out. */
  reusePort?: boolean;
}

const HEADERS_MS = 15_000;
const REQUEST_MS = 60_000;
const SILENT_MS = 120_000;
const KEEP_ALIVE_MS = 65_000;
const GRACE_MS = 10_000;

/**
 * Takes connections: the front answers plain requests for kept pages, node:http reads all others, and what the cache
 * does not hold goes to the app, which is loaded when it is first asked.
 * @throws the error of `listen`: EADDRINUSE, EACCES.
 */
export async function listen(
  app: () => Promise<RequestListener>,
  pages: FrontPages,
  options: ListenOptions,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 5_000,
    requireHostHeader: false,
  });
  server.timeout = SILENT_MS;
  server.on('request', (request, response) => {
    const bad = statusOfBadHead(request);
    if (bad !== null) {
      response.socket?.end(bareAnswer(bad, Date.now()));
      return;
    }
    const page = isRead(request.method) ? pages.peek(request.url ?? '') : undefined;
    if (page === undefined) {
      app().then(
        (answer) => answer(request, response),
        () => response.socket?.end(bareAnswer(500, Date.now())),
      );
      return;
    }
    const { status, lines, body } = plainAnswer(
      page,
      {
        head: request.method === 'HEAD',
        coding: chooseCoding(request.headers['accept-encoding']?.toString()),
        ifNoneMatch: request.headers['if-none-match'] ?? null,
      },
      Date.now(),
    );
    response.writeHead(status, lines);
    response.end(body ?? undefined);
  });
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) =>
    refuse(socket, statusOfBadRequest(error.code, error.rawPacket)),
  );
  server.on('connect', (_request, socket) => refuse(socket, 405));
  server.on('checkExpectation', (_request, response) => {
    response.socket?.end(bareAnswer(417, Date.now()));
  });
  const front = serveAhead(server, pages);
  await start(server, options);
  const { address, port } = server.address() as AddressInfo;
  return {
    host: address,
    port,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        front.close(GRACE_MS);
        server.closeIdleConnections();
      }),
  };
}

function start(server: Server, { host, port, reusePort = false }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, reusePort }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isRead(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}

function refuse(socket: Duplex, status: number): void {
  if (socket.writable) socket.end(bareAnswer(status, Date.now()));
  else socket.destroy();
}
