import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { emptyFolder, finish, start } from '../testing/start.ts';

describe('onrecord start', () => {
  test('makes a newsroom, says where it is, and ends when it is told to', async () => {
    const dir = emptyFolder();
    const first = await start(dir, ['--empty']);
    assert.match(first.link, /\/desk\/sign-in\/[\w-]{43}$/);
    assert.equal((await fetch(`${first.address}/`)).status, 200);
    assert.equal((await fetch(first.link)).status, 200);
    assert.equal(await first.stop('SIGTERM'), 0);
  });

  test('says in one line that another serves the newsroom', async () => {
    const dir = emptyFolder();
    const first = await start(dir, ['--empty']);
    const second = await finish(['start', '--dir', dir, '--port', '0']);
    assert.equal(second.status, 1);
    assert.match(second.stderr, /^onrecord start: the newsroom in .* is served by another process already\. .*\n$/);
    assert.equal(second.stdout, '');
    await first.stop('SIGKILL');
    const third = await start(dir);
    assert.equal((await fetch(`${third.address}/`)).status, 200, 'what was killed holds nothing back');
    await third.stop();
  });

  test('says in one line that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    for (const workers of ['1', '2']) {
      const failed = await finish(['start', '--dir', emptyFolder(), '--empty', '--port', port, '--workers', workers]);
      assert.equal(failed.status, 1);
      assert.match(failed.stderr, new RegExp(`^onrecord start: port ${port} is in use\\. .*\\n$`));
    }
    other.close();
  });

  test('fills a newsroom that an earlier start left empty, and keeps to one that is not', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const dir = emptyFolder();
    assert.equal((await finish(['start', '--dir', dir, '--port', port])).status, 1);
    other.close();
    const filled = await start(dir);
    assert.match(filled.output(), /^The Tarnwick Courier: /);
    await filled.stop();

    const bare = emptyFolder();
    await (await start(bare, ['--empty'])).stop();
    const again = await start(bare);
    assert.match(again.output(), /^Our Paper: /);
    await again.stop();
  });

  test('gives feeds the address that readers use: the one it listens on, or ONRECORD_URL', async () => {
    const dir = emptyFolder();
    const feedLink = async (address: string) => /<link>(.*)<\/link>/.exec(await textOf(`${address}/feed.xml`))?.[1];
    for (let round = 0; round < 2; round++) {
      const here = await start(dir, ['--empty']);
      assert.equal(await feedLink(here.address), `${here.address}/`);
      await here.stop();
    }
    const proxied = await start(dir, [], { ONRECORD_URL: 'https://courier.example/' });
    assert.equal(await feedLink(proxied.address), 'https://courier.example/');
    await proxied.stop();
    const later = await start(dir);
    assert.equal(await feedLink(later.address), 'https://courier.example/');
    await later.stop();
  });

  test('says in one line what is wrong with the place it was given', async () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, 'file'), 'no folder');
    mkdirSync(join(dir, 'other'));
    writeFileSync(join(dir, 'other', 'newsroom.db'), 'this is no database, whatever its name says');
    for (const place of ['file', 'file/below', 'other']) {
      const failed = await finish(['start', '--dir', join(dir, place), '--port', '0']);
      assert.equal(failed.status, 1, place);
      assert.match(failed.stderr, /^onrecord start: [^\n]+\n$/, place);
    }
  });

  test('answers wrong use with one line and status 2', async () => {
    const WRONG = [
      ['start', '--port', 'x'],
      ['start', '--port', '70000'],
      ['start', '--workers', '0'],
      ['start', '--colour'],
      ['start', '--dir'],
      ['start', 'now'],
      ['nothing'],
      ['user', 'add', 'a@b.example'],
      ['user', 'add', 'a@b.example', '--role', 'king'],
    ];
    for (const args of WRONG) {
      const { status, stderr, stdout } = await finish(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^onrecord[^\n]+\n$/, args.join(' '));
      assert.equal(stdout, '');
    }
  });

  test('has help for every command', async () => {
    for (const args of [['--help'], ['start', '--help'], ['user', '--help']]) {
      const { status, stdout } = await finish(args);
      assert.equal(status, 0);
      assert.match(stdout, /onrecord/);
    }
  });

  test('answers a request that is under way before it stops', async () => {
    const serving = await start(emptyFolder(), ['--empty']);
    const socket = connect(Number(new URL(serving.address).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    const head = 'POST /reads HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';
    socket.write(`${head}Expect: 100-continue\r\nContent-Length: 7\r\n\r\n`);
    await once(socket, 'data');
    assert.match(answer, /^HTTP\/1\.1 100 Continue/, 'the request has begun');
    const stopped = serving.stop('SIGINT');
    socket.write('story=1');
    await once(socket, 'close');
    assert.match(answer, /HTTP\/1\.1 204 No Content/);
    assert.equal(await stopped, 0);
  });

  test('adds users, who sign in by a link', async () => {
    const dir = emptyFolder();
    await (await start(dir, ['--empty'])).stop();
    const user = (...args: string[]) => finish(['user', ...args, '--dir', dir]);
    assert.equal((await user('add', 'hanne@courier.example', '--role', 'editor', '--name', 'Hanne Brodie')).status, 0);
    assert.match((await user('list')).stdout, /^hanne@courier\.example\teditor\tHanne Brodie$/m);
    assert.match((await user('link', 'hanne@courier.example')).stdout, /\/desk\/sign-in\/[\w-]{43}\n$/);
    assert.equal((await user('role', 'hanne@courier.example', '--role', 'chief')).status, 0);
    assert.equal((await user('remove', 'hanne@courier.example')).status, 0);
    const unknown = await user('link', 'hanne@courier.example');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /^onrecord user: Nobody here has the address .*\n$/);
  });
});

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
