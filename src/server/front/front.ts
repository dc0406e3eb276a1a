import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { Connection, type FrontPages } from './connection.ts';

export interface Front {
  /** Ends idle connections now and the others after the answer they wait for, or after so many milliseconds. */
  close(grace: number): void;
}

/** How long a connection may stay silent: before its first request, and between requests. */
const BEAT_MS = 5_000;
const BEATS_BEFORE_FIRST = 3;
const BEATS_BETWEEN = 13;

/**
 * Puts the page cache ahead of node:http on a server: a plain request for a kept page is answered from its bytes
 * without node:http seeing it. The first request of a connection that is anything else hands the connection over to
 * node:http for good, with every byte not yet answered. See docs/decisions/0040-front.md.
 * @param beatMs milliseconds between two looks at who has been silent too long.
 */
export function serveAhead(server: Server, pages: FrontPages, beatMs = BEAT_MS): Front {
  const listeners = server.listeners('connection');
  server.removeAllListeners('connection');
  const connections = new Set<Connection>();
  const clock = { beat: 0, closing: false };

  server.on('connection', (socket: Socket) => {
    const connection = new Connection(socket, pages, clock, {
      handOver: (rest) => {
        connections.delete(connection);
        for (const listener of listeners) listener.call(server, socket);
        if (rest.length > 0) socket.unshift(rest);
        socket.resume();
      },
      closed: () => connections.delete(connection),
    });
    connections.add(connection);
  });

  const beats = setInterval(() => {
    clock.beat++;
    for (const connection of connections) {
      if (connection.silentFor(clock.beat) > (connection.answered ? BEATS_BETWEEN : BEATS_BEFORE_FIRST))
        connection.cut();
    }
  }, beatMs).unref();

  return {
    close(grace) {
      clearInterval(beats);
      clock.closing = true;
      for (const connection of connections) connection.finish();
      setTimeout(() => {
        for (const connection of connections) connection.cut();
      }, grace).unref();
    },
  };
}
