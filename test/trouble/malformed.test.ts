import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type Serving, serve } from '#server';
import { sendRaw, statusesIn } from '../testing/raw.ts';
import { emptyFolder } from '../testing/start.ts';

const HOST = 'Host: courier.example\r\n';

describe('a malformed request', () => {
  let serving: Serving;
  const logged: string[] = [];
  before(async () => {
    serving = await serve({
      dir: emptyFolder(),
      host: '127.0.0.1',
      port: 0,
      everySeconds: 0,
      log: (line) => logged.push(line),
    });
  });
  after(() => serving.close());

  const CASES: [string, string[], number][] = [
    ['that is no HTTP', ['hello\r\n\r\n'], 400],
    ['in TLS', ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'], 400],
    ['without Host', ['GET / HTTP/1.1\r\n\r\n'], 400],
    ['with two Hosts', [`GET / HTTP/1.1\r\n${HOST}Host: other.example\r\n\r\n`], 400],
    ['with a Host that is none', ['GET / HTTP/1.1\r\nHost: <b>\r\n\r\n'], 400],
    ['with an empty Host', ['GET / HTTP/1.1\r\nHost:\r\n\r\n'], 400],
    ['with a port that is none', ['GET /search HTTP/1.1\r\nHost: courier.example:99999\r\n\r\n'], 400],
    ['without a version', ['GET /\r\n\r\n'], 400],
    ['in a version that is not spoken', [`GET / HTTP/2.0\r\n${HOST}\r\n`], 505],
    ['with a backslash in its address', [`GET /\\evil.example HTTP/1.1\r\n${HOST}\r\n`], 400],
    ['with a star for an address', [`GET * HTTP/1.1\r\n${HOST}\r\n`], 400],
    ['with a broken header', [`GET / HTTP/1.1\r\n${HOST}no colon\r\n\r\n`], 400],
    ['with a NUL in a header', [`GET / HTTP/1.1\r\n${HOST}X: a\0b\r\n\r\n`], 400],
    ['with broken percent signs', [`GET /%zz HTTP/1.1\r\n${HOST}\r\n`], 400],
    ['with a NUL in its address', [`GET /%00 HTTP/1.1\r\n${HOST}\r\n`], 400],
    ['with bytes that are not UTF-8', [`GET /%ff/ HTTP/1.1\r\n${HOST}\r\n`], 400],
    [
      'with a length and chunks',
      [`POST /comments HTTP/1.1\r\n${HOST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
      400,
    ],
    ['with two lengths', [`POST /comments HTTP/1.1\r\n${HOST}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`], 400],
    ['with a length that is none', [`POST /comments HTTP/1.1\r\n${HOST}Content-Length: x\r\n\r\n`], 400],
    ['with an endless address', [`GET /${'a'.repeat(20_000)}`], 414],
    ['with endless headers', [`GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(20_000)}\r\n\r\n`], 431],
    ['with a method that no page takes', [`DELETE / HTTP/1.1\r\n${HOST}\r\n`], 405],
    ['that asks for a tunnel', ['CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'], 405],
    ['that expects what is not done', [`GET / HTTP/1.1\r\n${HOST}Expect: magic\r\n\r\n`], 417],
    [
      'with a body that is too large',
      [
        `POST /comments HTTP/1.1\r\n${HOST}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\nstory=1`,
      ],
      413,
    ],
    [
      'with a body of another kind',
      [`POST /comments HTTP/1.1\r\n${HOST}Content-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>`],
      415,
    ],
    [
      'with an upload that is no form',
      [
        `POST /comments HTTP/1.1\r\n${HOST}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      ],
      400,
    ],
  ];
  for (const [what, pieces, status] of CASES)
    test(`${what} is answered with ${status} and a plain page`, async () => {
      const answer = await sendRaw(serving.port, pieces);
      assert.equal(statusesIn(answer)[0], status, answer.slice(0, 300));
      assert.doesNotMatch(answer, /\bat .*\.(?:ts|js):\d+|node_modules|Error:/, 'no stack trace');
      assert.match(answer, /Content-Type: text\/html; charset=utf-8/i);
      assert.match(answer, /<h1>/);
      assert.match(answer, /Content-Security-Policy:/i);
    });

  test('does not smuggle a second one past the first', async () => {
    const answer = await sendRaw(serving.port, [
      `POST /comments HTTP/1.1\r\n${HOST}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n${HOST}\r\n`,
    ]);
    assert.deepEqual(statusesIn(answer), [400]);
  });

  test('from a client that goes away in the middle is no failure to write down', async () => {
    const socket = connect(serving.port, '127.0.0.1');
    const head = `POST /comments HTTP/1.1\r\n${HOST}Content-Type: application/x-www-form-urlencoded\r\n`;
    socket.write(`${head}Expect: 100-continue\r\nContent-Length: 99\r\n\r\n`);
    await once(socket, 'data');
    socket.write('story=1');
    socket.destroy();
    await once(socket, 'close');
    await sendRaw(serving.port, [`GET /search HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`]);
    assert.deepEqual(logged, []);
  });

  test('leaves the server as it was', async () => {
    const answer = await sendRaw(serving.port, [`GET / HTTP/1.1\r\n${HOST}\r\n`]);
    assert.deepEqual(statusesIn(answer), [200]);
  });

  test('of HTTP/1.0 is answered, and the connection ends', async () => {
    const answer = await sendRaw(serving.port, ['GET / HTTP/1.0\r\n\r\n']);
    assert.deepEqual(statusesIn(answer), [200]);
    assert.match(answer, /Connection: close/);
  });

  test('answers HEAD as GET, without the page', async () => {
    for (const path of ['/', '/nothing/', '/search?q=x', '/healthz']) {
      const head = await sendRaw(serving.port, [`HEAD ${path} HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`]);
      const get = await sendRaw(serving.port, [`GET ${path} HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`]);
      assert.equal(statusesIn(head)[0], statusesIn(get)[0], path);
      assert.match(head, /\r\n\r\n$/, path);
    }
  });
});
