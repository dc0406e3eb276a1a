import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { readingForBrowser } from '../scripts/browser/reading-bundle.ts';
import { readEdition } from '../src/exchange/example/read-edition.ts';

test('the bundle for the browser, its words packed, reads the example edition as the source does', async () => {
  const source = Buffer.from(await readingForBrowser()).toString('base64');
  const packed: { read: typeof read } = await import(`data:text/javascript;base64,${source}`);
  for (const { name, now } of readEdition().stories) {
    const text = now.body.replace(/<[^>]+>/g, '');
    const published = { published: '2026-10-24' };
    assert.equal(JSON.stringify(packed.read(text, published)), JSON.stringify(read(text, published)), name);
  }
});
