import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, date, dateBeside, longDate, monthOf, nearDate, shortDate, weekday } from './moments.ts';

const friday = '2026-10-23T17:40:00+01:00';

test('times are told the way the paper tells them', () => {
  assert.equal(clock(friday), '17.40');
  assert.equal(clock('2026-10-24T09:05:00+01:00'), '9.05');
  assert.equal(clock('2026-10-24T00:00:00Z'), '0.00');
});

test('dates are told in full, short, and by weekday', () => {
  assert.equal(date(friday), '23 October 2026');
  assert.equal(shortDate(friday), '23 Oct 2026');
  assert.equal(longDate(friday), 'Friday 23 October 2026');
  assert.equal(monthOf('2026-10'), 'October 2026');
});

test('weekdays hold before 1970 and over leap days', () => {
  assert.equal(weekday('1969-07-20T00:00:00Z'), 'Sunday');
  assert.equal(weekday('2000-02-29T00:00:00Z'), 'Tuesday');
  assert.equal(weekday('1884-03-01T00:00:00Z'), 'Saturday');
});

test('the year stands only where it is another', () => {
  assert.equal(dateBeside('2026-10-24T09:15:00+01:00', friday), '24 October');
  assert.equal(dateBeside('2027-01-02T09:15:00+00:00', friday), '2 January 2027');
});

test('a day near today is named by its weekday', () => {
  assert.equal(nearDate(friday, '2026-10-23T23:00:00+01:00'), 'today');
  assert.equal(nearDate(friday, '2026-10-29T01:00:00+00:00'), 'Friday');
  assert.equal(nearDate(friday, '2026-10-30T01:00:00+00:00'), '23 October');
  assert.equal(nearDate('2026-10-31T01:00:00+00:00', friday), '31 October');
});
