import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body } from './body.ts';

test('the dateline opens the first paragraph', () => {
  assert.equal(
    String(body('<p>It rained.</p>', 'Hale & Co')),
    '<div class="body"><p><b class="dateline">Hale &amp; Co</b> It rained.</p></div>',
  );
});

test('a body that opens otherwise keeps its opening', () => {
  assert.equal(
    String(body('<ul><li>a</li></ul>', 'Hale')),
    '<div class="body"><p><b class="dateline">Hale</b> </p><ul><li>a</li></ul></div>',
  );
});

test('without a place there is no dateline', () => {
  assert.equal(String(body('<p>a</p>', '')), '<div class="body"><p>a</p></div>');
});
