import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../read.ts';
import { checkBounds, checkTimes } from '../testing/check-times.ts';

test('dates with the name of a month', () => {
  checkTimes([
    ['The law took effect on ⟦January 5, 2021⟧, they said.', '2021-01-05'],
    ['It was signed on ⟦5 March 1999⟧.', '1999-03-05'],
    ['It was signed on ⟦the 5th of March, 1999⟧.', '1999-03-05'],
    ['Born ⟦Sept. 9, 1961⟧, in Orlova.', '1961-09-09'],
    ['The treaty of ⟦April 1949⟧ held.', '1949-04'],
    ['HARBOUR CITY, ⟦Jan 11⟧ - The port reopened.', '2022-01-11'],
    ['Prices rose in ⟦December⟧.', '2021-12'],
    ['Elections will be held in ⟦May⟧.', '2022-05'],
    ['A vote is due on ⟦March 20⟧.', '2022-03-20'],
    ['They had met on ⟦Nov. 30⟧.', '2021-11-30'],
    ['It has rained since ⟦Jan. 20⟧ on most days.', '2021-01-20'],
    ['The strike began on ⟦the twenty-first of December⟧.', '2021-12-21'],
  ]);
});

test('a range is two times in prose, unless the second is a bare number', () => {
  checkTimes([
    ['The fair runs from ⟦Feb. 5 to 7⟧.', '2022-02-05/2022-02-07'],
    ['The fair ran from ⟦5 to 7 December⟧.', '2021-12-05/2021-12-07'],
    ['He was away from ⟦Nov. 20⟧ to ⟦Dec. 11⟧.', '2021-11-20', '2021-12-11'],
    ['It fell between ⟦May 2019⟧ and ⟦June 2020⟧.', '2019-05', '2020-06'],
    ['The trial will run from ⟦Monday to Friday⟧.', '2022-01-17/2022-01-21'],
  ]);
  checkBounds([['The fair ran from 5 to 7 December.', '2021-12-05', '2021-12-07']]);
});

test('the first end of a range keeps the whole stretch', () => {
  const { times } = read('He was away from Nov. 20 to Dec. 11 and slept.', { published: '2022-01-12' });
  assert.deepEqual(
    times.map(({ from, to }) => [from, to]),
    [
      ['2021-11-20', '2021-12-11'],
      ['2021-12-11', '2021-12-11'],
    ],
  );
});

test('words that are months only in the right company', () => {
  checkTimes([
    ['Officials may appeal and may not win.'],
    ['Protesters march on the palace.'],
    ['The march began at the gate.'],
    ['April Osei and June Marr spoke; so did Theresa Maybridge.'],
    ['May I come in?'],
    ['An august body heard them.'],
    ['They reached it in ⟦May⟧.', '2021-05'],
    ['It was cold on ⟦March 3⟧.', '2022-03-03'],
  ]);
});

test('a day of the month in words, also before what was done on it', () => {
  checkTimes([
    ['She went there on ⟦the twelfth⟧ to hand out soup.', '2022-01-12'],
    ['She was on the third to last bus.'],
  ]);
});
