import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from '../people/people.ts';
import { told } from '../testing/stories.ts';
import { ledgerOf } from './ledger.ts';
import { slipsAmong } from './slip.ts';

/** How the values of the largest matter stand to each other. */
function relation(...texts: string[]): string {
  const stories = told(...texts);
  const [matter] = ledgerOf(stories, castOf(stories));
  return `${matter?.relation} ${matter?.values.map(({ value }) => value).join(' ')}`;
}

test('another number of things on the next day, which nobody dates, is a conflict; what befalls people goes on', () => {
  assert.equal(
    relation(
      'The ferry union says 310 families wait for a new berth.',
      'The board says 288 families wait for a new berth.',
    ),
    'conflict 310 288',
  );
  assert.equal(
    relation('The ministry said 310 people were missing.', 'The board said 388 people were missing.'),
    'growth 310 388',
  );
});

test('what words date or call the former is growth', () => {
  assert.equal(
    relation(
      'On Thursday 310 families waited for a new berth.',
      'On Saturday 288 families waited for a new berth, the board said.',
    ),
    'growth 310 288',
  );
  assert.match(relation('The hall had 405 chairs. It has 312 chairs now, down from 405.'), /^growth/);
});

test('what had risen by evening came after what it was', () => {
  assert.equal(
    relation(
      'Ada Holt had nine complaints on Friday, she said. That number had risen to 14 by evening, her office said.',
    ),
    'growth 9 14',
  );
});

test('what a speaker takes back is a conflict', () => {
  assert.equal(
    relation(
      'The board said on Thursday that 31 boats were lost.',
      'On Friday it was 27 boats that were lost, rather than 31, the board said.',
    ).split(' ')[0],
    'conflict',
  );
});

test('the dead become no fewer', () => {
  assert.match(
    relation('The fire killed 20 people, police said.', 'The fire killed 16 people, the mayor said.'),
    /^conflict/,
  );
});

test('digits in another order and a comma moved are slips; what is told more often is right', () => {
  const values = [41, 58, 85, 61, 31.6e6, 31.6e9, 7, 70].map((value) => ({
    value,
    mentions: Array.from({ length: value === 58 ? 2 : 1 }, () => ({ story: 'a', start: 0, end: 1 })),
  }));
  assert.deepEqual(
    [...slipsAmong(values)].map(({ value }) => value),
    [85, 31.6e9],
  );
});

test('a slip is no step back: the others are growth, and with one other alone it is a conflict', () => {
  const rising = [
    'The fire killed 41 people.',
    'The fire killed 58 people.',
    'The fire killed 85 people.',
    'It killed 61 people.',
  ];
  assert.match(relation(...rising), /^growth/);
  assert.match(relation('The fire killed 58 people.', 'The fire killed 85 people.'), /^conflict/);
});

test('a number without its unit is of the unit of the others', () => {
  assert.match(
    relation('The mill lost 4,100 tonnes of grain, the owner said. The ministry has put it at 2,600.'),
    /^(?:conflict|growth)/,
  );
});
