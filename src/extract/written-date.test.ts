import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from './written-date.ts';

test('a date is told however machines and people write it, its zone dropped', () => {
  const dates = {
    '2022-01-11': '2022-01-11',
    ' 2022-01-11 ': '2022-01-11',
    '2022/1/11': '2022-01-11',
    '2022.01.11': '2022-01-11',
    '20220111': '2022-01-11',
    '20220111093000': '2022-01-11T09:30:00',
    '20220111T0930': '2022-01-11T09:30:00',
    '2022-01-11T09:30': '2022-01-11T09:30:00',
    '2022-01-11T09:30:15.250+06:00': '2022-01-11T09:30:15',
    '2022-01-11 09:30:00 UTC': '2022-01-11T09:30:00',
    'Tue, 11 Jan 2022 09:30:00 GMT': '2022-01-11T09:30:00',
    '11 January 2022': '2022-01-11',
    'January 11th, 2022': '2022-01-11',
    'Tuesday, Sept. 6, 2022 at 9:05 p.m.': '2022-09-06T21:05:00',
    '12 May 2022, 12:10 am': '2022-05-12T00:10:00',
    '2024-02-29': '2024-02-29',
  };
  for (const [written, date] of Object.entries(dates)) assert.equal(isoDate(written), date, written);
});

test('what is no day of the calendar, and what may be two days, is no date', () => {
  for (const written of [
    '',
    'soon',
    '2022',
    '2022-01',
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '2022-00-10',
    '0000-00-00 00:00:00',
    '2022-01-1100',
    '2022-01-11T99:99',
    '2022-01-11T24:30',
    '11/01/2022',
    '11.01.2022',
    '1641891600',
    '1641891600000',
    '11 Smarch 2022',
    'Marvellous 11, 2022',
  ])
    assert.equal(isoDate(written), null, written);
});
