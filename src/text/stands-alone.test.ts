import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standsAlone } from './stands-alone.ts';

test('words stand alone where no letter or digit touches them', () => {
  assert.ok(standsAlone('The chief spoke.', 'chief'));
  assert.ok(standsAlone('chief', 'chief'));
  assert.ok(standsAlone('“Chief’s chief”', 'chief'), 'the second of two places');
  assert.ok(!standsAlone('The mischief of chiefs.', 'chief'));
  assert.ok(!standsAlone('éclat chief2', 'chief'));
  assert.ok(!standsAlone('échief', 'chief'));
  assert.ok(!standsAlone('The chief.', ''));
});

test('what may not stand beside them can be said', () => {
  assert.ok(standsAlone('The chief2 spoke.', 'chief', /[\p{L}-]/u));
  assert.ok(!standsAlone('The vice-chief spoke.', 'chief', /[\p{L}-]/u));
});
