import { connect } from 'node:net';

/** Sends bytes to a server as they are, and gives all that comes back until it closes or falls silent. */
export function sendRaw(port: number, pieces: readonly string[], silence = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(silence, end);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', end).on('error', end);
    for (const piece of pieces) socket.write(Buffer.from(piece, 'latin1'));
  });
}

/** Statuses of all answers in what came back. */
export function statusesIn(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}
