import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addMonths,
  civilDate,
  dayNumber,
  easterOf,
  isoWeekOf,
  mondayOfWeek,
  nthWeekday,
  orthodoxEasterOf,
  weekdayOf,
  writeDay,
  writeWeek,
  writeYear,
} from './calendar.ts';

test('day numbers and dates are the same calendar as the platform has', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
      const platform = new Date(day * 86_400_000);
      const { year, month, day: date } = civilDate(day);
      assert.deepEqual(
        [year, month, date],
        [platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()],
      );
      assert.equal(dayNumber(year, month, date), day);
      assert.equal(weekdayOf(day), platform.getUTCDay() || 7);
      const { year: weekYear, week } = isoWeekOf(day);
      assert.equal(mondayOfWeek(weekYear, week), day - weekdayOf(day) + 1);
    }),
  );
});

test('movable feasts fall where the churches have them', () => {
  assert.deepEqual(
    [2008, 2013, 2019, 2024].map((year) => writeDay(easterOf(year))),
    ['2008-03-23', '2013-03-31', '2019-04-21', '2024-03-31'],
  );
  assert.deepEqual(
    [2016, 2020, 2021].map((year) => writeDay(orthodoxEasterOf(year))),
    ['2016-05-01', '2020-04-19', '2021-05-02'],
  );
  assert.equal(writeDay(nthWeekday(dayNumber(2021, 11, 1), dayNumber(2021, 11, 30), 4, 4)), '2021-11-25');
  assert.equal(writeDay(nthWeekday(dayNumber(2021, 5, 1), dayNumber(2021, 5, 31), 1, -1)), '2021-05-31');
});

test('a month on from the 31st is the last day of a shorter month', () => {
  assert.equal(writeDay(addMonths(dayNumber(2021, 1, 31), 1)), '2021-02-28');
  assert.equal(writeDay(addMonths(dayNumber(2021, 3, 31), -13)), '2020-02-29');
});

test('values are written as TIMEX3 writes them', () => {
  assert.equal(writeWeek(dayNumber(2022, 1, 1)), '2021-W52');
  assert.equal(writeYear(-43), 'BC0044');
});
