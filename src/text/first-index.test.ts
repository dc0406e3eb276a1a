import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstIndex } from './first-index.ts';

test('the first index from which on a condition holds is the one that looking at each finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
      const inOrder = numbers.toSorted((a, b) => a - b);
      const found = inOrder.findIndex((number) => number >= least);
      assert.equal(
        firstIndex(inOrder.length, (at) => inOrder[at]! >= least),
        found < 0 ? inOrder.length : found,
      );
    }),
  );
});
