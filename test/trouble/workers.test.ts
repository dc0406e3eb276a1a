import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import { describe, test } from 'node:test';
import { openNewsroom, publish, saveStory } from '#newsroom';
import { emptyFolder, start } from '../testing/start.ts';

const CONNECTIONS = 24;
const PATIENCE_MS = 10_000;

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
});

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
