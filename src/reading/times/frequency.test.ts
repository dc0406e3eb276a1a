import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('what comes again is a set', () => {
  checkTimes([
    ['The count has grown ⟦daily⟧.', 'P1D'],
    ['The ⟦annual⟧ report is late.', 'P1Y'],
    ['They meet ⟦every Tuesday⟧.', 'XXXX-WXX-2'],
    ['They meet ⟦every two weeks⟧.', 'P2W'],
    ['They meet ⟦every second week⟧ and ⟦every second Sunday⟧.', 'P2W', 'XXXX-WXX-7'],
    ['They meet ⟦each year⟧ and ⟦once a week⟧.', 'P1Y', 'P1W'],
    ['They pray on ⟦Fridays⟧.', 'XXXX-WXX-5'],
    ['They swim ⟦every morning⟧.', 'TMO'],
    ['The bell rings ⟦every day at 6 a.m.⟧', 'T06'],
    ['He reads the Daily Lantern and the Sunday Times.'],
  ]);
});
