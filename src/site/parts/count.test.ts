import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, grouped } from './count.ts';

test('thousands are parted by commas, decimals are not', () => {
  assert.equal(grouped(236), '236');
  assert.equal(grouped(2_400_000), '2,400,000');
  assert.equal(grouped(-1240.5), '-1,240.5');
  assert.equal(grouped(0.1 + 0.2), '0.3');
  assert.equal(grouped(1.2345), '1.2345');
});

test('one is counted in the singular', () => {
  assert.equal(count(1, 'comment'), '1 comment');
  assert.equal(count(2014, 'story', 'stories'), '2,014 stories');
});
