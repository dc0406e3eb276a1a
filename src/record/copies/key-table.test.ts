import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { KeyTable } from './key-table.ts';

const MOST = 4;

test('texts stand under their keys in order, and a common key has none', () => {
  const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.array(key, { maxLength: 8 }), { maxLength: 400 }), (texts) => {
      const table = new KeyTable(MOST);
      const known = new Map<number, number[]>();
      for (const [text, keys] of texts.entries()) {
        for (const one of new Set(keys)) {
          table.add(one, text);
          known.set(one, [...(known.get(one) ?? []), text]);
        }
      }
      for (const [one, under] of known) assert.deepEqual(table.under(one), under.length < MOST ? under : []);
      assert.deepEqual(table.under(123_456_789), known.get(123_456_789) ?? []);
    }),
    { numRuns: 60 },
  );
});

test('the table grows with its keys', () => {
  const table = new KeyTable(MOST);
  for (let key = 0; key < 50_000; key++) table.add(Math.imul(key, 0x9e3779b1), key);
  for (let key = 0; key < 50_000; key++) assert.deepEqual(table.under(Math.imul(key, 0x9e3779b1)), [key]);
});
