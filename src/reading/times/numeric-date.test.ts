import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('dates in digits: year first, month first, day first only where it must be', () => {
  checkTimes([
    ['Filed ⟦2021-11-03⟧ by the clerk.', '2021-11-03'],
    ['Filed ⟦11/03/2021⟧ by the clerk.', '2021-11-03'],
    ['Filed ⟦23/03/2021⟧ by the clerk.', '2021-03-23'],
    ['Filed ⟦11.03.2021⟧ by the clerk.', '2021-03-11'],
    ['Filed ⟦3-Nov-2021⟧ by the clerk.', '2021-11-03'],
    ['Posted at ⟦2021-11-03T09:30:00Z⟧ by the clerk.', '2021-11-03T09:30Z'],
    ['Posted ⟦2021-11-03T09:30:15+02:00⟧ by the clerk.', '2021-11-03T09:30:15+02:00'],
    ['He was there on ⟦9/11⟧.', '2001-09-11'],
    ['The forms are due by ⟦2/15⟧.', '2022-02-15'],
  ]);
});

test('fractions, scores, numbers of telephones and versions are no dates', () => {
  checkTimes([
    ['About 2/3 of members voted.'],
    ['It ended 3-2 after extra time.'],
    ['Call 555-1212 or 206-555-0100.'],
    ['Version 5.12 is out, 6.4 percent faster.'],
    ['The file 133-03-03-2020 is lost.'],
  ]);
});
