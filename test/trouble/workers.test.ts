import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { describe, test } from 'node:test';
import { openNewsroom, publish, saveStory } from '#newsroom';
import { emptyFolder, start } from '../testing/start.ts';

const CONNECTIONS = 24;
const PATIENCE_MS = 20_000;

describe('workers', () => {
  test('show a change that another process made, all of them', async () => {
    const dir = emptyFolder();
    const serving = await start(dir, ['--empty', '--workers', '2']);
    const before = await askAll(serving.address);
    assert.ok(before.every((page) => !page.includes('The late ferry')));
    await publishElsewhere(dir, 'The late ferry');
    const deadline = Date.now() + PATIENCE_MS;
    let shown = await askAll(serving.address);
    while (!shown.every((page) => page.includes('The late ferry')) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      shown = await askAll(serving.address);
    }
    assert.ok(shown.every((page) => page.includes('The late ferry')));
    assert.equal(await serving.stop(), 0);
  });

  test('are replaced when one dies, and end with the process that began them', {
    skip: process.platform !== 'linux' && 'looks into /proc',
  }, async () => {
    const serving = await start(emptyFolder(), ['--empty', '--workers', '2']);
    const [first] = workersOf(serving.child.pid ?? 0);
    process.kill(first ?? 0, 'SIGKILL');
    await until(() => workersOf(serving.child.pid ?? 0).filter((pid) => pid !== first).length === 2);
    const left = workersOf(serving.child.pid ?? 0);
    assert.ok((await ask(serving.address)).includes('<!doctype html>'));
    await serving.stop('SIGKILL');
    await until(() => !left.some(isAlive));
  });
});

/** Waits until something is so. @throws where it does not become so. */
async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    assert.ok(Date.now() < deadline, `not within ${PATIENCE_MS} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One that ended and waits for its parent to hear of it is not alive. */
function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

/** Ids of the processes that a process began. */
function workersOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** The front page over connections of their own, so that every worker is asked. */
function askAll(address: string): Promise<string[]> {
  return Promise.all(Array.from({ length: CONNECTIONS }, () => ask(address)));
}

function ask(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${address}/`, { agent: new Agent() }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

async function publishElsewhere(dir: string, headline: string): Promise<void> {
  const newsroom = await openNewsroom({ dir, everySeconds: 0 });
  await newsroom.write(async (desk) => {
    const text = { headline, standfirst: '', dateline: '', body: '<p>It runs until midnight.</p>' };
    const where = { section: 'news', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    const { story } = await saveStory(desk, { id: null, text, ...where });
    await publish(desk, { story });
  });
  await newsroom.close();
}
