import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchPublic } from './fetch-public.ts';
import { isPublicAddress } from './public-address.ts';

const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
});

let asked = 0;
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    asked++;
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

const anywhere = { allows: () => true };

describe('addresses that are not public are never connected to', () => {
  const closed = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '198.51.100.7',
    '::1',
    '::',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fec0::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    'localhost',
    '',
  ];
  for (const address of closed) test(address, () => assert.equal(isPublicAddress(address), false));
  for (const address of ['9.9.9.9', '2620:fe::fe', '::ffff:9.9.9.9']) {
    test(`${address} is public`, () => assert.equal(isPublicAddress(address), true));
  }

  test('in whatever way this machine is written', async () => {
    const { port } = new URL(await serve((_, response) => response.end('secret')));
    const before = asked;
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '127.1',
      '[::1]',
      '[::ffff:7f00:1]',
      '[::ffff:127.0.0.1]',
      'localhost',
      '127.0.0.1.',
    ])
      assert.deepEqual(
        await fetchPublic(`http://${host}:${port}/`),
        { ok: false, reason: 'its host is not on the public internet' },
        host,
      );
    assert.equal(asked, before);
  });

  test('by a name that leads there, or that leads there the second time it is asked for', async () => {
    const { port } = new URL(await serve((_, response) => response.end('secret')));
    const before = asked;
    const answers = [['9.9.9.9'], ['127.0.0.1']];
    const resolve = async () => (answers.shift() ?? ['127.0.0.1']).map((address) => ({ address, family: 4 }));
    await fetchPublic(`http://town.example:${port}/`, { resolve, milliseconds: 300 });
    assert.equal((await fetchPublic(`http://town.example:${port}/`, { resolve })).ok, false);
    assert.equal(asked, before);
  });

  test('by a redirect', async () => {
    const inside = await serve((_, response) => response.end('secret'));
    const port = new URL(inside).port;
    const door = await serve((_, response) => {
      response.writeHead(302, { location: `http://[::1]:${port}/` }).end();
    });
    const before = asked;
    const fetched = await fetchPublic(door, { allows: (address) => address === '127.0.0.1' });
    assert.deepEqual(fetched, { ok: false, reason: 'its host is not on the public internet' });
    assert.equal(asked, before + 1);
  });

  test('where the socket ends up elsewhere than the name said', async () => {
    const { port } = new URL(await serve((_, response) => response.end('secret')));
    let calls = 0;
    const allows = (): boolean => calls++ === 0;
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const fetched = await fetchPublic(`http://town.example:${port}/`, { allows, resolve });
    assert.deepEqual(fetched, { ok: false, reason: 'its host is not on the public internet' });
  });
});

describe('other addresses', () => {
  for (const url of [
    'file:///etc/passwd',
    'ftp://a.example/',
    'data:text/plain,x',
    'gopher://a.example',
    'nonsense',
    '',
  ]) {
    test(url, async () => assert.equal((await fetchPublic(url)).ok, false));
  }
  test('a redirect to a file', async () => {
    const url = await serve((_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end());
    assert.deepEqual(await fetchPublic(url, anywhere), { ok: false, reason: 'it is no http or https address' });
  });
  test('an address with a password', async () => {
    assert.equal((await fetchPublic('http://a:b@town.example/')).ok, false);
  });
});

describe('limits', () => {
  test('what fits comes whole, with where it came from', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('words');
    });
    const fetched = await fetchPublic(`${url}/a`, anywhere);
    assert.deepEqual(fetched.ok && [fetched.url, fetched.type, fetched.bytes.toString()], [
      `${url}/b`,
      'text/plain',
      'words',
    ]);
  });

  test('a body without end is cut off', async () => {
    const url = await serve((_, response) => {
      const more = (): void =>
        void (
          response.destroyed ||
          (response.write(Buffer.alloc(65536)) ? setImmediate(more) : response.once('drain', more))
        );
      more();
    });
    assert.deepEqual(await fetchPublic(url, { ...anywhere, bytes: 1_000_000 }), {
      ok: false,
      reason: 'it is longer than 1 MB',
    });
  });

  test('a body that says it is too long is not read', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-length': '99999999' }).write('x'));
    assert.deepEqual(await fetchPublic(url, { ...anywhere, bytes: 1_000_000 }), {
      ok: false,
      reason: 'it is longer than 1 MB',
    });
  });

  test('a decompression bomb is cut off', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    assert.deepEqual(await fetchPublic(url, { ...anywhere, bytes: 1_000_000 }), {
      ok: false,
      reason: 'it is longer than 1 MB',
    });
  });

  test('packed twice is not unpacked', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'));
    const fetched = await fetchPublic(url, anywhere);
    assert.match(fetched.ok ? '' : fetched.reason, /packed as "gzip, gzip"/);
  });

  test('one that never answers, and one that never ends, are given up', async () => {
    const silent = await serve(() => {});
    const slow = await serve((_, response) => response.writeHead(200).write('x'));
    for (const url of [silent, slow])
      assert.deepEqual(await fetchPublic(url, { ...anywhere, milliseconds: 200 }), {
        ok: false,
        reason: 'it took longer than 0.2 seconds',
      });
  });

  test('redirects in a ring end', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    assert.deepEqual(await fetchPublic(url, anywhere), { ok: false, reason: 'it redirected more than 5 times' });
  });

  test('an answer that is no success says which', async () => {
    const url = await serve((_, response) => response.writeHead(404).end('no'));
    assert.deepEqual(await fetchPublic(url, anywhere), { ok: false, reason: 'it answered 404' });
  });
});
