import { connect, type Socket } from 'node:net';
import { parseArgs } from 'node:util';

/**
 * Asks at a steady rate and prints how long answers took, as JSON. Times count from when a request was due, not from
 * when it could be sent, so that a server that stalls is charged for everything that waited. A program of its own, so
 * that it can be given a core of its own.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    path: { type: 'string' },
    rate: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const port = Number(values.port);
const rate = Number(values.rate);
const total = rate * Number(values.seconds);
const CONNECTIONS = 16;
const REQUEST = Buffer.from(`GET ${values.path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n`);

const latencies: number[] = [];
const idle: Client[] = [];
const due: number[] = [];

interface Client {
  socket: Socket;
  since: number;
  left: number;
}

const clients = await Promise.all(Array.from({ length: CONNECTIONS }, open));
idle.push(...clients);
const start = performance.now();
let asked = 0;
await new Promise<void>((resolve) => {
  const step = () => {
    const now = performance.now();
    while (asked < total && start + (asked * 1000) / rate <= now) due.push(start + (asked++ * 1000) / rate);
    send();
    if (latencies.length >= total) resolve();
    else setImmediate(step);
  };
  step();
});
for (const { socket } of clients) socket.destroy();
latencies.sort((a, b) => a - b);
const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
console.log(JSON.stringify({ p50: at(0.5), p90: at(0.9), p99: at(0.99) }));

function send(): void {
  while (due.length > 0 && idle.length > 0) {
    const client = idle.pop()!;
    client.since = due.shift()!;
    client.socket.write(REQUEST);
  }
}

function open(): Promise<Client> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const client: Client = { socket, since: 0, left: 0 };
    socket.once('connect', () => resolve(client)).once('error', reject);
    socket.on('data', (chunk: Buffer) => take(client, chunk));
  });
}

/** Counts the bytes of an answer down; the next request goes out when it is whole. */
function take(client: Client, chunk: Buffer): void {
  if (client.left === 0) {
    const end = chunk.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(chunk.toString('latin1', 0, end))?.[1] ?? 0);
    client.left = end + 4 + length;
  }
  client.left -= chunk.length;
  if (client.left > 0) return;
  latencies.push(performance.now() - client.since);
  idle.push(client);
}
