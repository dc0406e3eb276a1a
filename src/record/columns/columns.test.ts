import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Union } from '../union.ts';
import { TermLists } from './term-lists.ts';

test('lists of terms know their size and what two of them share', () => {
  const terms = fc.array(fc.constantFrom('gate', 'bell', 'quay', 'lamp', 'kiln', 'ferry'));
  fc.assert(
    fc.property(fc.array(terms, { minLength: 1, maxLength: 8 }), (all) => {
      const lists = new TermLists();
      for (const some of all) lists.add(some);
      const sets = all.map((some) => new Set(some));
      for (const [one, a] of sets.entries()) {
        assert.equal(lists.size(one), a.size);
        assert.equal([...lists.of(one)].length, a.size);
        for (const [other, b] of sets.entries()) {
          const both = a.intersection(b).size;
          assert.equal(lists.shared(one, other), both);
          assert.equal(lists.shared(one, other, both), both);
          assert.ok(lists.shared(one, other, both + 1) <= both);
        }
      }
    }),
  );
});

test('groups stand in the order of their first members, and hold everything once', () => {
  const union = new Union();
  for (let thing = 0; thing < 7; thing++) union.add();
  union.join(5, 1);
  union.join(6, 5);
  union.join(0, 3);
  const groups = union.groups();
  assert.deepEqual(
    Array.from({ length: groups.length }, (_, group) => [...groups.members(group)]),
    [[0, 3], [1, 5, 6], [2], [4]],
  );
});
