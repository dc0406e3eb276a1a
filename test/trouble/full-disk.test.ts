import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeSignInLink, putUser, signIn } from '#newsroom';
import { type Serving, serve } from '#server';
import { emptyFolder } from '../testing/start.ts';

/** A disk of its own that can be filled: only root can make one. */
const skip = process.platform === 'linux' && process.getuid?.() === 0 ? false : 'needs root, to mount a small disk';

describe('a full disk', { skip }, () => {
  const dir = emptyFolder();
  let serving: Serving;
  before(async () => {
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', dir]);
    serving = await serve({ dir, host: '127.0.0.1', port: 0, everySeconds: 0, log: () => {} });
  });
  after(async () => {
    await serving.close();
    spawnSync('umount', [dir]);
  });

  test('is answered with 503, pages go on, and once there is room everything does', async () => {
    const { newsroom, port } = serving;
    const { value } = await newsroom.write(async (desk) => {
      await putUser(desk, { email: 'chief@courier.example', role: 'chief' });
      return signIn(desk, await makeSignInLink(desk, 'chief@courier.example'));
    });
    const add = (title: string) =>
      fetch(`http://127.0.0.1:${port}/desk/names/`, {
        method: 'POST',
        body: new URLSearchParams({ kind: 'section', title, description: '' }),
        headers: { cookie: `desk=${value?.session}` },
        redirect: 'manual',
      });
    assert.equal((await add('Before')).status, 303);

    fill(join(dir, 'filler'));
    const refused = await untilRefused(add);
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get('retry-after'), '60');
    assert.match(await refused.text(), /<h1>The paper cannot take this just now/);
    assert.equal((await fetch(`http://127.0.0.1:${port}/section/before/`)).status, 200);

    rmSync(join(dir, 'filler'));
    assert.equal((await add('After')).status, 303);
    assert.equal((await fetch(`http://127.0.0.1:${port}/section/after/`)).status, 200);
  });
});

/** The log of a database has room left in it; writes until that is used up too. */
async function untilRefused(add: (title: string) => Promise<Response>): Promise<Response> {
  for (let number = 0; number < 300; number++) {
    const answer = await add(`Section ${number} ${'x'.repeat(500)}`);
    if (answer.status !== 303) return answer;
  }
  throw new Error('The disk never was full.');
}

function fill(file: string): void {
  const chunk = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeFileSync(file, chunk, { flag: 'a' });
  } catch {
    // Full: as it should be. The rest of the last page, too.
  }
  try {
    for (;;) writeFileSync(file, Buffer.alloc(512), { flag: 'a' });
  } catch {
    // Full.
  }
}
