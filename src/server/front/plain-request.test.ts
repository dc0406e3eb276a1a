import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlainRequest } from './plain-request.ts';

const GET = 'GET /2026/10/23/gate-log/ HTTP/1.1\r\nHost: courier.example\r\n';

describe('the reader of plain requests', () => {
  test('reads a request as a browser sends it', () => {
    const text = `${GET}Connection: keep-alive\r\nUser-Agent: Mozilla/5.0\r\nAccept-Encoding: gzip, deflate, br\r\nIf-None-Match: W/"x"\r\nCookie: a=b\r\n\r\n`;
    assert.deepEqual(readPlainRequest(text, 0), {
      head: false,
      url: '/2026/10/23/gate-log/',
      coding: 'br',
      ifNoneMatch: 'W/"x"',
      end: text.length,
    });
  });

  test('reads the second of two requests that came together', () => {
    const first = `${GET}\r\n`;
    const both = `${first}HEAD / HTTP/1.1\r\nhost: x\r\n\r\n`;
    assert.equal(readPlainRequest(both, 0)?.end, first.length);
    assert.equal(readPlainRequest(both, first.length)?.head, true);
  });

  const LEFT_TO_NODE: Record<string, string> = {
    'a request that has not come whole': GET,
    'a request without Host': 'GET / HTTP/1.1\r\n\r\n',
    'a request with two Hosts': `${GET}Host: other.example\r\n\r\n`,
    'a Host that is none': 'GET / HTTP/1.1\r\nHost: <b>\r\n\r\n',
    'an empty Host': 'GET / HTTP/1.1\r\nHost:\r\n\r\n',
    'a POST': 'POST / HTTP/1.1\r\nHost: x\r\n\r\n',
    'HTTP/1.0': 'GET / HTTP/1.0\r\nHost: x\r\n\r\n',
    'a body': `${GET}Content-Length: 5\r\n\r\nhello`,
    'a chunked body': `${GET}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    'an upgrade': `${GET}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    'a client that closes afterwards': `${GET}Connection: close\r\n\r\n`,
    'a range': `${GET}Range: bytes=0-1\r\n\r\n`,
    'an expectation': `${GET}Expect: 100-continue\r\n\r\n`,
    'a folded header': `${GET}Accept: a\r\n b\r\n\r\n`,
    'a space before the colon': `${GET}Content-Length : 5\r\n\r\nhello`,
    'bare line feeds': 'GET / HTTP/1.1\nHost: x\n\n',
    'a NUL in a header': `${GET}X: a\u0000b\r\n\r\n`,
    'a proxy request': 'GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n',
    'a TLS greeting': '\u0016\u0003\u0001\u0002',
  };
  for (const [what, text] of Object.entries(LEFT_TO_NODE))
    test(`leaves ${what} to node:http`, () => {
      assert.equal(readPlainRequest(text, 0), null);
    });
});
