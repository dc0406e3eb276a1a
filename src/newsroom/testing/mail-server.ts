import { createServer, type Socket } from 'node:net';

/** A mail server that takes every letter and keeps it: the little of SMTP that a client needs. */
export interface MailServer {
  port: number;
  /** Resolves with the next letter: who it goes to, and all its lines. */
  nextLetter(): Promise<{ to: string; data: string }>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: { to: string; data: string }[] = [];
  const waiting: ((letter: { to: string; data: string }) => void)[] = [];
  const server = createServer((socket) =>
    converse(socket, (letter) => {
      const next = waiting.shift();
      if (next) next(letter);
      else letters.push(letter);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    async nextLetter() {
      return letters.shift() ?? new Promise((resolve) => waiting.push(resolve));
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, received: (letter: { to: string; data: string }) => void): void {
  let buffer = '';
  let to = '';
  let data: string | null = null;
  socket.setEncoding('utf8');
  socket.write('220 test ESMTP\r\n');
  socket.on('error', () => {});
  socket.on('data', (part) => {
    buffer += part;
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (data !== null) takeData(line);
      else answer(line);
    }
  });

  function takeData(line: string): void {
    if (line !== '.') {
      data += `${line.replace(/^\.\./, '.')}\n`;
      return;
    }
    received({ to, data: data ?? '' });
    data = null;
    socket.write('250 kept\r\n');
  }

  function answer(line: string): void {
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (command === 'DATA') data = '';
    if (command === 'QUIT') return void socket.end('221 bye\r\n');
    socket.write(
      command === 'DATA' ? '354 go on\r\n' : command === 'EHLO' ? '250-test\r\n250 8BITMIME\r\n' : '250 ok\r\n',
    );
  }
}
