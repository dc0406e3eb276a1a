import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { read } from '#reading';
import { readingForBrowser } from '../scripts/browser/reading-bundle.ts';
import { readEdition } from '../src/exchange/example/read-edition.ts';

const ROOT = new URL('../', import.meta.url).pathname;

test('the bundle for the browser, its words packed, reads the example edition and the clusters of eval/ as the source does', async () => {
  const source = Buffer.from(await readingForBrowser()).toString('base64');
  const packed: { read: typeof read } = await import(`data:text/javascript;base64,${source}`);
  const edition = readEdition().stories.map(({ now }) => now.body.replace(/<[^>]+>/g, ''));
  const clusters = globSync('eval/events/*/stories.jsonl', { cwd: ROOT }).flatMap((file) =>
    readFileSync(`${ROOT}${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((row) => String(JSON.parse(row).text)),
  );
  assert.ok(edition.length > 10 && clusters.length > 60);
  for (const text of [...edition, ...clusters]) {
    const published = { published: '2026-10-24' };
    assert.equal(
      JSON.stringify(packed.read(text, published)),
      JSON.stringify(read(text, published)),
      text.slice(0, 60),
    );
  }
});
