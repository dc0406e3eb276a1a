import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { PageCache } from '../pages/page-cache.ts';
import { type Front, serveAhead } from './front.ts';

const PAGE = `<!doctype html><title>A page</title>${'<p>The ferry runs until midnight.'.repeat(400)}`;

describe('the front', () => {
  let server: Server;
  let front: Front;
  let port: number;
  const cache = new PageCache({ limit: 1_000_000 });

  before(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => response.end(`node:http had ${request.method} ${request.url} ${body}`));
    });
    front = serveAhead(server, {
      peek: (url) => cache.peek(url),
      make: (url) => {
        if (url === '/broken/') return Promise.reject(new Error('no'));
        if (!/^\/page\d*\/$/.test(url)) return null;
        return cache.get(url, async () => ({
          status: 200,
          type: 'text/html; charset=utf-8',
          body: `${PAGE}<p>${url}`,
          keys: ['story:1'],
          freshUntil: null,
          caching: 'page',
        }));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });

  after(() => {
    front.close(0);
    server.close();
    server.closeAllConnections();
  });

  test('answers a page, and 304 to whoever has it', async () => {
    const first = await say([get('/page1/')]);
    assert.match(first, /^HTTP\/1\.1 200 OK\r\nDate: \w{3}, /);
    assert.match(first, /<p>\/page1\/$/);
    const etag = /ETag: (.*)\r\n/.exec(first)?.[1];
    const second = await say([get('/page1/', `If-None-Match: "other", ${etag}`)]);
    assert.match(second, /^HTTP\/1\.1 304 Not Modified\r\n/);
    assert.match(second, /\r\n\r\n$/);
    assert.doesNotMatch(second, /Content-Length/);
  });

  test('answers HEAD with the head alone', async () => {
    const answer = await say([get('/page1/').replace('GET', 'HEAD')]);
    assert.match(answer, new RegExp(`Content-Length: ${PAGE.length + '<p>/page1/'.length}\r\n`));
    assert.match(answer, /\r\n\r\n$/);
  });

  test('answers in brotli', async () => {
    const answer = await sayBytes([get('/page1/', 'Accept-Encoding: gzip, br')]);
    const at = answer.indexOf('\r\n\r\n');
    assert.match(answer.subarray(0, at).toString(), /Content-Encoding: br/);
    assert.equal(brotliDecompressSync(answer.subarray(at + 4)).toString(), `${PAGE}<p>/page1/`);
  });

  test('answers a hundred requests that come together, in their order', async () => {
    const answer = await say([Array.from({ length: 100 }, (_, index) => get(`/page${index % 7}/`)).join('')]);
    const shown = [...answer.matchAll(/<p>\/page(\d)\//g)].map(([, number]) => Number(number));
    assert.deepEqual(
      shown,
      Array.from({ length: 100 }, (_, index) => index % 7),
    );
  });

  test('hands over at the first request that is not plain, and loses no byte', async () => {
    const answer = await say([
      get('/page1/') +
        get('/elsewhere') +
        get('/page2/') +
        'POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nname=Dana' +
        get('/last'),
    ]);
    const order = [...answer.matchAll(/<p>\/page1\/|node:http had \w+ \S+ (?:name=Dana)?/g)].map(([text]) =>
      text.trim(),
    );
    assert.deepEqual(order, [
      '<p>/page1/',
      'node:http had GET /elsewhere',
      'node:http had GET /page2/',
      'node:http had POST /form name=Dana',
      'node:http had GET /last',
    ]);
  });

  test('hands over a request that comes byte by byte', async () => {
    const answer = await say([...get('/page1/')]);
    assert.match(answer, /node:http had GET \/page1\//);
  });

  test('hands over where a page cannot be made', async () => {
    assert.match(await say([get('/broken/')]), /node:http had GET \/broken\//);
  });

  test('leaves a malformed request to node:http', async () => {
    assert.match(await say(['GET / HTTP/1.1\r\nbad header\r\n\r\n']), /^HTTP\/1\.1 400 /);
  });

  test('survives a reader who goes away in the middle', async () => {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write(get('/page1/').repeat(2000));
    socket.resetAndDestroy();
    assert.match(await say([get('/page1/')]), /^HTTP\/1\.1 200 OK/);
  });

  test('waits for a reader who is slow to take his answers', async () => {
    const wanted = 1000;
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write(get('/page1/').repeat(wanted));
    await new Promise((resolve) => setTimeout(resolve, 100));
    let answers = 0;
    let tail = '';
    await new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        const text = tail + chunk.toString('latin1');
        answers += text.split('HTTP/1.1 200 OK').length - 1;
        tail = text.slice(-14);
        if (answers >= wanted) resolve();
      });
      socket.resume();
    });
    socket.destroy();
    assert.equal(answers, wanted);
  });

  test('ends a connection that stays silent, and one that is silent after an answer', async () => {
    const impatient = createServer();
    const itsFront = serveAhead(impatient, { peek: (url) => cache.peek(url), make: () => null }, 5);
    await new Promise<void>((resolve) => impatient.listen(0, '127.0.0.1', resolve));
    const at = (impatient.address() as AddressInfo).port;
    for (const request of ['', get('/page1/')]) {
      const socket = connect(at, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.write(request);
      await new Promise((resolve) => socket.once('close', resolve));
      assert.equal(answer !== '', request !== '');
    }
    itsFront.close(0);
    impatient.close();
  });

  /** Sends these pieces, one after another, and ends; gives all that came back. */
  async function sayBytes(pieces: string[]): Promise<Buffer> {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    const closed = new Promise((resolve, reject) => socket.on('close', resolve).on('error', reject));
    for (const piece of pieces) {
      socket.write(piece);
      if (pieces.length > 1) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    socket.end();
    await closed;
    return Buffer.concat(chunks);
  }

  async function say(pieces: string[]): Promise<string> {
    return (await sayBytes(pieces)).toString('latin1');
  }
});

function get(path: string, ...headers: string[]): string {
  return `GET ${path} HTTP/1.1\r\nHost: courier.example\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`;
}
