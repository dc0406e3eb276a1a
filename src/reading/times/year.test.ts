import { test } from 'node:test';
import { checkBounds, checkTimes } from '../testing/check-times.ts';

test('years, decades, centuries', () => {
  checkTimes([
    ['He ran in ⟦2007⟧ and lost.', '2007'],
    ['The ⟦2010⟧ raid killed nine.', '2010'],
    ['The flu of ⟦2009⟧-⟦2010⟧ was mild.', '2009', '2010'],
    ['Between ⟦2010⟧ and ⟦2014⟧ it grew.', '2010', '2014'],
    ['It was built in ⟦the 1990s⟧, not in ⟦the ’80s⟧.', '199', '198'],
    ['A hit of ⟦the early nineties⟧.', '199'],
    ['A town of ⟦the 19th century⟧.', '18'],
    ['Caesar died in ⟦44 BC⟧.', 'BC0044'],
    ['It grew in ⟦the third quarter⟧ and ⟦Q2 2021⟧.', '2021-Q3', '2021-Q2'],
    ['It fell in ⟦the first half of 2020⟧.', '2020-H1'],
    ['It froze in ⟦the winter of 2012⟧.', '2012-WI'],
  ]);
  checkTimes([['The season of ⟦2012-13⟧ was short.', '2012/2013']]);
  checkBounds([['He wrote nothing after 2010.', '2011-01-01', undefined]]);
});

test('numbers of four digits that count something are no years', () => {
  checkTimes([
    ['Some 2000 people and 2010 tonnes of rice were moved.'],
    ['It cost $2012 and 1990 points were scored.'],
    ['Room 2014 and flight 1987 are closed.'],
    ['She is in her 60s; it was in the 90s outside.'],
  ]);
});

test('holidays of a fixed day and computed ones', () => {
  checkTimes([
    ['They met on ⟦Christmas Eve⟧.', '2021-12-24'],
    ['They will meet on ⟦Easter Monday⟧.', '2022-04-18'],
    ['They met on ⟦Thanksgiving⟧.', '2021-11-25'],
    ["They met on ⟦New Year's Day 2020⟧.", '2020-01-01'],
    ['They will meet on ⟦Labor Day⟧.', '2022-09-05'],
  ]);
});

test('a day picked out of a longer period', () => {
  checkTimes([
    ['It opened on ⟦the first Monday of May 2020⟧.', '2020-05-04'],
    ['It opened in ⟦the last week of July 2016⟧.', '2016-W30'],
    ['It closed on ⟦the last day of October 2015⟧.', '2015-10-31'],
    ['It will open in ⟦the week of April 11⟧.', '2022-W15'],
  ]);
});
