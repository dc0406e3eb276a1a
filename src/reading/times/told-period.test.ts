import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('the story itself tells from where to count', () => {
  checkTimes([
    ['The dam broke on ⟦March 3, 2020⟧. ⟦Two days later⟧ the town was empty.', '2020-03-03', '2020-03-05'],
    ['The dam broke on ⟦March 3, 2020⟧. ⟦The next day⟧ the army came.', '2020-03-03', '2020-03-04'],
    ['The dam broke on ⟦March 3, 2020⟧. ⟦That evening⟧ it rained.', '2020-03-03', '2020-03-03TEV'],
    ['The dam broke on ⟦March 3, 2020⟧; cracks were seen ⟦the day before⟧.', '2020-03-03', '2020-03-02'],
    ['He was named on ⟦Jan. 6⟧. On ⟦the same day⟧ she left.', '2022-01-06', '2022-01-06'],
    ['The toll stood at 40 on ⟦Monday⟧, up from 31 ⟦a day earlier⟧.', '2022-01-10', '2022-01-09'],
    ['Output fell in ⟦2015⟧ and rose ⟦the following year⟧.', '2015', '2016'],
    ['It came ⟦a month⟧ earlier than usual.', 'P1M'],
  ]);
});

test('the day, the week, the year only where one is meant', () => {
  checkTimes([
    ['Later in ⟦the day⟧ he left.', '2022-01-12'],
    ['Profit fell for ⟦the year⟧.', '2022'],
    ['The day care centre is shut.'],
    ['It is the year that counts.'],
    ['The minute he left, they sang.'],
  ]);
});
