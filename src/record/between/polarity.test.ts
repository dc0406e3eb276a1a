import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTurned, wordsOf } from './polarity.ts';

const turned = (was: string, is: string): boolean => isTurned(wordsOf(was), wordsOf(is));

test('a negation that came or went, and a word for its opposite, turn a quotation', () => {
  for (const [was, is] of [
    ['with regret and without anger', 'with regret and with anger'],
    ['a fair and deserved win', 'a fair and undeserved win'],
    ['The gate was not shut by hand', 'The gate was shut by hand'],
    ["We don't know who paid for it", 'We know who paid for it'],
    ['Nobody was asked about the bridge', 'Somebody was asked about the bridge'],
    ['The water is safe to drink', 'The water is dangerous to drink'],
    ['It was legal then', 'It was illegal then'],
    ['It got better after the storm', 'It got worse after the storm'],
  ] as const)
    assert.equal(turned(was, is), true, is);
});

test('another wording of the same is not turned', () => {
  for (const [was, is] of [
    ["We don't know who paid for it", 'We do not know who paid for this'],
    ['Nobody was asked about the bridge', 'No one was asked about the bridge'],
    ['It was not unfair to the crews', 'It was fair to the crews'],
    ['The gate was shut by hand', 'Somebody shut the gate by hand at noon'],
    ['It smelled worse than the fish', 'It stank worse than the fish'],
    ['The gate was shut by hand', 'No ferry sailed on Monday'],
    ['not me', 'ask the board'],
  ] as const)
    assert.equal(turned(was, is), false, is);
});
