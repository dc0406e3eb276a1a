import { connect } from 'node:net';

const PATIENCE_MS = 15_000;
const SILENCE_MS = 400;

/** Sends bytes to a server as they are, and gives all that comes back until it closes, or falls silent after an answer. */
export function sendRaw(port: number, pieces: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE_MS, end);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      socket.setTimeout(SILENCE_MS);
    });
    socket.on('close', end).on('error', end);
    for (const piece of pieces) socket.write(Buffer.from(piece, 'latin1'));
  });
}

/** Statuses of all answers in what came back. */
export function statusesIn(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}
