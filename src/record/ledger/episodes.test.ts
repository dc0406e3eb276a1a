import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from '../people/people.ts';
import { told } from '../testing/stories.ts';
import { ledgerOf } from './ledger.ts';

/** `people injured: 40 52` for each matter, sorted. */
function matters(...texts: string[]): string[] {
  const stories = told(...texts);
  return ledgerOf(stories, castOf(stories))
    .map(({ matter, values }) => `${matter}: ${values.map(({ value }) => value).join(' ')}`)
    .sort();
}

test('where one hospital counts far fewer on a later day, another event has begun, whoever counts its hurt', () => {
  assert.deepEqual(
    matters(
      'Orrin Royal Hospital said 60 people had been injured.',
      'Orrin Royal Hospital said 90 people had been injured.',
      'Orrin Royal Hospital said 30 people had been hurt at the gate. By Saturday 90 people had been injured.',
      'Orrin Royal Hospital said 44 people had been injured. The mayor said 31 people were hurt.',
    ),
    ['people injured since 2026-10-04: 30 31 44', 'people injured: 60 90 90'],
  );
});

test('fewer by another speaker, or in one story alone, are of the same event', () => {
  assert.equal(
    matters('Police said 90 people had been injured.', 'The mayor said 30 people had been injured.', 'It is late.')
      .length,
    1,
  );
  assert.equal(
    matters('Orrin Royal Hospital said 90 people were hurt.', 'Orrin Royal Hospital said 30 people were hurt.').length,
    1,
  );
});

test('bodies in a yard or from the water, and those killed outside the town, are no toll', () => {
  const all = matters(
    'The flood killed 900 people, the mayor said.',
    'The harbour board said 120 bodies had been taken from the water. A clerk counted 60 bodies in the yard of the mill.',
    'Outside Tarn, 70 people were killed.',
  );
  assert.deepEqual(all, [
    'people killed elsewhere: 70',
    'people killed from the water: 120',
    'people killed in the yard: 60',
    'people killed: 900',
  ]);
});

test('those killed in a town are all who were killed where others count as many without it', () => {
  assert.deepEqual(
    matters(
      'The Red Cross said 900 people had been killed.',
      'The mayor said 300 people had been killed.',
      'The governor said 300 people had been killed in Tarn.',
    ),
    ['people killed: 900 300 300'],
  );
});

test('where a speaker sits is not where they died', () => {
  assert.deepEqual(
    matters(
      'The flood killed 900 people, the mayor said.',
      'In Merrow, the ambulance service knew of 300 dead, its chief said.',
    ),
    ['people killed: 900 300'],
  );
});

test('the buried, the questioned and those who stay in wards are counted apart', () => {
  assert.deepEqual(
    matters(
      'The clinic said 50 people had been treated and 14 remained in its wards. More than 70 of the dead had been buried.',
    ),
    ['people buried: 70', 'people in wards: 14', 'people treated: 50'],
  );
  assert.deepEqual(matters('Sixteen clerks were questioned. Nine rescue teams came.').length, 2);
  assert.ok(!matters('Nine foreign rescue teams came.').some((line) => line.includes('rescued')));
});

test('so many of them for burns are a part', () => {
  assert.deepEqual(matters('The clinic said 102 people had been treated, 11 of them for burns.'), [
    'people treated (a part): 11',
    'people treated: 102',
  ]);
});
