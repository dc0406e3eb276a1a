import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('lengths of time, with what qualifies them', () => {
  checkTimes([
    ['He served ⟦two years⟧ in prison.', 'P2Y'],
    ['He served ⟦more than a year⟧ in prison.', 'P1Y'],
    ['It lasted ⟦about three hours⟧.', 'PT3H'],
    ['They led with ⟦a quarter of an hour⟧ left.', 'PT15M'],
    ['It lasted ⟦an hour and a half⟧.', 'PT1.5H'],
    ['It lasted ⟦two and a half years⟧.', 'P2.5Y'],
    ['It took ⟦a few days⟧, then ⟦several weeks⟧.', 'PXD', 'PXW'],
    ['A ⟦four-week⟧ closure begins.', 'P4W'],
    ['They waited for ⟦decades⟧.', 'PXDE'],
    ['It held for ⟦three decades⟧ and ⟦a decade⟧ more.', 'P3DE', 'P10Y'],
    ['It took ⟦2 hours, 5 minutes and 30 seconds⟧.', 'PT2H5M30S'],
    ['She was gone for ⟦half an hour⟧.', 'PT30M'],
    ['They fasted for ⟦a mere 24 hours⟧.', 'PT24H'],
    ['It lost 40 percent in ⟦two years⟧.', 'P2Y'],
    ['⟦Up to 90 minutes⟧ were lost.', 'PT90M'],
  ]);
});

test('distances from publication are dates of the grain of their unit', () => {
  checkTimes([
    ['He left ⟦two days ago⟧.', '2022-01-10'],
    ['He left ⟦three weeks ago⟧.', '2021-W51'],
    ['He left ⟦six years ago⟧.', '2016'],
    ['He left ⟦a month ago⟧.', '2021-12'],
    ['He left ⟦long ago⟧.', 'PAST_REF'],
    ['He left ⟦a few years ago⟧.', 'PAST_REF'],
    ['They married ⟦three days after Christmas⟧.', '2021-12-28'],
  ]);
});

test('parts of a whole and adjectives of length are no lengths of time', () => {
  checkTimes([
    ['Three-quarters of the money and three-quarters of the towns are gone.'],
    ['It was a months-long search.'],
  ]);
});

test('ages are not times', () => {
  checkTimes([
    ['A 68-year-old man and a boy aged 12 were hurt.'],
    ['Children ages 6 months and older need it.'],
    ['She is 41 years old, her son two years old.'],
    ['A girl of nine years of age sang.'],
  ]);
});

test('two lengths beside a comma are one only where neither stands by itself', () => {
  checkTimes([
    ['She had held the seat for ⟦31 years⟧, ⟦three days⟧ after the flood.', 'P31Y', 'P3D'],
    ['It was built ⟦two years, three months ago⟧.', '2019-10'],
  ]);
});

test('by what an amount is told is no length of time', () => {
  checkTimes([
    ['The boat costs 90 euros a day to hire.'],
    ['There are 20 to 25 trains an hour.'],
    ['It rained for ⟦a day⟧ and 20 men came ⟦a day later⟧.', 'P1D', '2022-01-13'],
  ]);
});
