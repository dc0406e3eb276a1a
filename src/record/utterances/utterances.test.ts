import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildRecord } from '../build-record.ts';
import { told } from '../testing/stories.ts';

const several = (...texts: string[]) => {
  const stories = told(...texts);
  const record = buildRecord(stories);
  return record.utterances
    .filter(({ mentions }) => mentions.length > 1)
    .map(({ speaker, mentions, differs }) => ({ speaker, stories: mentions.map(({ story }) => story), differs }));
};

test('the same words in two stories are one saying', () => {
  assert.deepEqual(
    several('“The gate was never oiled,” said Ada Holt.', 'A flood came. “The gate was never oiled,” Ada Holt said.'),
    [{ speaker: 'Ada Holt', stories: ['a', 'b'], differs: false }],
  );
});

test('nearly the same words are one saying that differs', () => {
  assert.deepEqual(
    several('“The old gate was never oiled,” said Ada Holt.', '“The old gate was hardly ever oiled,” said Ada Holt.'),
    [{ speaker: 'Ada Holt', stories: ['a', 'b'], differs: true }],
  );
});

test('other numbers in the same words are another saying', () => {
  assert.deepEqual(
    several('The ministry said 4,404 people had been detained.', 'The ministry said 7,939 people had been detained.'),
    [],
  );
});

test('a quotation that goes on behind its cue is one saying with two spans', () => {
  const { utterances } = buildRecord(told('“The gate was stuck,” said Ada Holt. “Nobody came to mend it.”'));
  assert.deepEqual(
    utterances.map(({ mentions }) => mentions.length),
    [1],
  );
  assert.equal(utterances[0]?.mentions[0]?.content.length, 2);
});

test('a sentence of a rewrite that lost its speaker joins what the speaker said', () => {
  const before = [
    'PORT HALLOW - The harbour gate of Port Hallow stuck open on Friday night and Mill Street was under water by midnight.',
    '“The gate was stuck since the spring and the harbour office was told twice,” said Ada Holt, a carpenter of Mill Street.',
    'Bruno Crane, who runs the harbour office, said 140 homes in Mill Street and Kiln Lane had been flooded.',
    'The ferry Merrow took 60 children to the school in Oxley, where the Corn Hall was opened at dawn.',
  ];
  const after = [
    'The harbour gate of Port Hallow got stuck open on Friday night, and by midnight Mill Street stood under water.',
    'The gate had been stuck since spring and the harbour office was told two times.',
    'Bruno Crane, the head of the harbour office, stated that 140 homes in Mill Street and Kiln Lane were flooded.',
    'The ferry Merrow brought 60 children to the school in Oxley, where the Corn Hall opened at dawn.',
  ];
  const stories = told(before.join('\n\n'), after.join('\n\n'));
  const { utterances, copies } = buildRecord(stories);
  assert.equal(copies.length, 1);
  const saying = utterances.find(({ speaker }) => speaker === 'Ada Holt');
  assert.deepEqual(
    saying?.mentions.map(({ story }) => story),
    ['a', 'b'],
  );
  assert.deepEqual(
    copies[0]?.pairs[0]?.lost.filter(({ kind }) => kind === 'attribution').map(({ story }) => story),
    ['b'],
  );
});
