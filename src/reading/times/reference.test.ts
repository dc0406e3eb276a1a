import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('the present, the past and the future as a whole', () => {
  checkTimes([
    ['He is ⟦now⟧ free and ⟦currently⟧ abroad.', 'PRESENT_REF', 'PRESENT_REF'],
    ['She left ⟦recently⟧.', 'PAST_REF'],
    ['It was common ⟦in the past⟧.', 'PAST_REF'],
    ['We look to ⟦the future⟧.', 'FUTURE_REF'],
    ['It is rare ⟦these days⟧.', 'PRESENT_REF'],
    ['He walked past the gate.'],
    ['The future king smiled.'],
  ]);
});

test('named days', () => {
  checkTimes([
    ['It rains ⟦today⟧ and will rain ⟦tomorrow⟧; it rained ⟦yesterday⟧.', '2022-01-12', '2022-01-13', '2022-01-11'],
    ['She arrived ⟦the day before yesterday⟧.', '2022-01-10'],
    ['They play ⟦tonight at 8⟧.', '2022-01-12T20:00'],
  ]);
});
