import { test } from 'node:test';
import { checkBounds, checkTimes } from '../testing/check-times.ts';

test('last, this and next periods of the calendar', () => {
  checkTimes([
    ['Troops arrived ⟦last week⟧.', '2022-W01'],
    ['The index fell ⟦this month⟧.', '2022-01'],
    ['It will grow ⟦next year⟧.', '2023'],
    ['Sales rose ⟦last quarter⟧.', '2021-Q4'],
    ['He lost ⟦last May⟧.', '2021-05'],
    ['The team won ⟦last summer⟧.', '2021-SU'],
    ['She sings ⟦this weekend⟧ and will sing again ⟦next weekend⟧.', '2022-W02-WE', '2022-W03-WE'],
    ['The office closed ⟦this fiscal year⟧.', '2022'],
    ['It rained ⟦last night⟧ and ⟦this morning⟧.', '2022-01-11TNI', '2022-01-12TMO'],
    ['⟦Earlier this week⟧ the dam broke.', '2022-W02'],
    ['They will decide ⟦later this year⟧.', '2022'],
  ]);
});

test('runs of periods are lengths whose days are known', () => {
  checkTimes([
    ['In ⟦the past two years⟧ it shrank.', 'P2Y'],
    ['Rain is due over ⟦the next five days⟧.', 'P5D'],
    ['Over ⟦the past several months⟧ prices fell.', 'PXM'],
    ['Prices doubled in ⟦the past decade⟧.', 'P10Y'],
    ['The last two are missing.'],
  ]);
  checkBounds([['Rain is due over the next five days.', '2022-01-13', '2022-01-17']]);
});

test('edges of a period narrow its days and not its value', () => {
  checkTimes([
    ['It opened in ⟦early December⟧.', '2021-12'],
    ['It opened in ⟦mid-2019⟧.', '2019'],
    ['It peaked by ⟦the end of the year⟧.', '2021'],
    ['It should be ready by ⟦the end of the year⟧.', '2022'],
    ['It began in ⟦the late 1990s⟧.', '199'],
  ]);
  checkBounds([
    ['It opened in early December.', '2021-12-01', '2021-12-15'],
    ['It closed at the end of April 2020.', '2020-04-21', '2020-04-30'],
    ['It closed in late 2020.', '2020-07-01', '2020-12-31'],
  ]);
});
