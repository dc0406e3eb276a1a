import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('clock times belong to the day they stand with', () => {
  checkTimes([
    ['The blast came at ⟦10:30 a.m. on Tuesday⟧.', '2022-01-11T10:30'],
    ['The blast came ⟦Tuesday at noon⟧.', '2022-01-11T12:00'],
    ['The ship sank shortly after ⟦midnight⟧.', '2022-01-12T00:00'],
    ['It starts at ⟦1530 GMT⟧.', '2022-01-12T15:30Z'],
    ['It starts at ⟦7 p.m. EST today⟧.', '2022-01-12T19:00-05:00'],
    ['It began at ⟦half past three⟧.', '2022-01-12T03:30'],
    ["It began at ⟦nine o'clock⟧.", '2022-01-12T09:00'],
    ['It began at ⟦15h20⟧.', '2022-01-12T15:20'],
    [
      'The alarm was raised at ⟦22.17 on Monday⟧ and again shortly after ⟦23.09⟧.',
      '2022-01-10T22:17',
      '2022-01-10T23:09',
    ],
  ]);
});

test('hours with a stop open the entries of a running report, and stand behind at', () => {
  checkTimes([
    ['⟦10.15⟧ Ana Lund has come in.\n\n⟦13.05⟧ She sings.', '2022-01-12T10:15', '2022-01-12T13:05'],
    ['See our ⟦07.40⟧ post.', '2022-01-12T07:40'],
    ['The doors open at ⟦9.30⟧ and she waits.', '2022-01-12T09:30'],
    ['Shares closed at 9.30 and fell.'],
  ]);
});

test('a range of hours is one time on a day, and two times of any day', () => {
  checkTimes([
    ['Shops were open from ⟦9 a.m.⟧ to ⟦5 p.m.⟧ as before.', 'T09:00', 'T17:00'],
    ['He spoke from ⟦3 to 4 p.m. on Monday⟧.', '2022-01-10T15:00/2022-01-10T16:00'],
  ]);
});

test('numbers after at or to are seldom hours', () => {
  checkTimes([
    ['The jury split 5 to 4 and rates stood at 5 percent.'],
    ['Unemployment stayed at 7 in the north and 9 in the south.'],
    ['The vote was 10-4 against.'],
    ['The share closed at 12.35 on ⟦Monday⟧.', '2022-01-10'],
    ['Inflation stayed at 10.15 percent and the pound at 11.20 euros.'],
    ['He scored at 3 and left at ⟦half past four⟧.', '2022-01-12T04:30'],
  ]);
});

test('hours in a report of another day belong to that day', () => {
  const report = 'The court sat on ⟦Monday⟧.\n\nThe room was full.\n\n';
  checkTimes([
    [`${report}It rose at ⟦4.15pm⟧.`, '2022-01-10', '2022-01-10T16:15'],
    [`${report}The verdict will be read at ⟦5pm⟧.`, '2022-01-10', '2022-01-12T17:00'],
    [
      'The court sat on ⟦Wednesday⟧.\n\nIt had met on ⟦Monday⟧.\n\nIt rose at ⟦4.15pm⟧.',
      '2022-01-12',
      '2022-01-10',
      '2022-01-12T16:15',
    ],
  ]);
});
