import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';
import { figuresOf } from '../testing/figures-of.ts';

test('a weekday of an agenda, a request or something put elsewhere lies ahead', () => {
  checkTimes([
    ['The court sits again on ⟦Monday⟧.', '2022-01-17'],
    ['The inquiry goes on on ⟦Monday⟧.', '2022-01-17'],
    ['The clocks go back on ⟦Sunday⟧.', '2022-01-16'],
    ['The funeral is on ⟦Saturday⟧.', '2022-01-15'],
    ['“Ask me again on ⟦Friday⟧,” she laughed.', '2022-01-14'],
    ['Whoever is found there from ⟦Friday⟧ will be dismissed.', '2022-01-14'],
    ['The concert, on ⟦Sunday⟧, has been moved to the barn.', '2022-01-16'],
    ['Tickets for ⟦Sunday⟧ remain valid.', '2022-01-16'],
    ['The hearings begin in ⟦March⟧.', '2022-03'],
    ['The shop will reopen on ⟦Tuesday week⟧.', '2022-01-25'],
  ]);
});

test('the first of something behind an hour is no day', () => {
  checkTimes([
    ['⟦22.17⟧ First alarm.', '2022-01-12T22:17'],
    ['⟦23.09⟧ The first crew reaches the quay.', '2022-01-12T23:09'],
  ]);
});

test('what did not come to pass lies behind', () => {
  checkTimes([
    ['On ⟦Saturday⟧ you could have opened the lock.', '2022-01-08'],
    ['They would’ve known on ⟦Monday⟧.', '2022-01-10'],
  ]);
});

test('an amount by the day is no length of time, nor a distance', () => {
  checkTimes([
    ['It will run 40 extra buses a day from ⟦Monday⟧.', '2022-01-17'],
    ['Sales came to £3.5m a day.'],
    ['It lets out 900 cubic feet per second.'],
    ['It held one on a good day.'],
    ['Bread was 97 cents ⟦a week ago⟧.', '2022-W01'],
  ]);
});

test('a length that only bounds the distance stays one', () => {
  checkTimes([['⟦Less than a month⟧ before ⟦Saturday⟧ the pump failed.', 'P1M', '2022-01-08']]);
});

test('minutes later than what has no hour are known by their length alone', () => {
  checkTimes([
    ['She wrote on ⟦Monday⟧. He replied ⟦40 minutes later⟧.', '2022-01-10', 'PT40M'],
    ['Buses leave ⟦every half hour⟧.', 'PT30M'],
  ]);
});

test('days of a month by their number alone, from the 1st on', () => {
  checkTimes([
    ['The fair was called off on ⟦the 7th⟧, and it rained.', '2022-01-07'],
    ['It opened on ⟦the 1st⟧.', '2022-01-01'],
  ]);
});

test('hours in words behind what happens at an hour', () => {
  checkTimes([
    ['She has waited there since ⟦six⟧.', '2022-01-12T06:00'],
    ['The office shuts at ⟦five⟧.', '2022-01-12T05:00'],
    ['The count stood at five.'],
    ['He left at ⟦half seven on Sunday⟧.', '2022-01-09T07:30'],
  ]);
});

test('parts of the day without an article', () => {
  checkTimes([
    ['The ward had taken in nine by ⟦early afternoon⟧.', '2022-01-12TAF'],
    ['The river stood at 4.2 metres by ⟦evening⟧, 1.3 metres above the mark.', '2022-01-12TEV'],
    ['Rain came on ⟦Monday⟧. ⟦The following morning⟧ they left.', '2022-01-10', '2022-01-11TMO'],
  ]);
});

test('measures behind a comma are no days', () => {
  assert.deepEqual(figuresOf('The river stood at 4.2 metres by evening, 3.1 metres above the mark.'), [
    '4.2 metres | 4.2 | metre | river',
    '3.1 metres | 3.1 | metre',
  ]);
});

test('months and years behind what leads to them', () => {
  checkTimes([
    ['In ⟦the five years⟧ to ⟦March⟧ Tolven Water paid nothing.', 'P5Y', '2021-03'],
    ['The box stays open until at least ⟦2031⟧.', '2031'],
    [
      'The report is of ⟦June 14, 2020⟧. It came on ⟦Monday⟧. Its author left in ⟦the fall of that year⟧.',
      '2020-06-14',
      '2022-01-10',
      '2020-FA',
    ],
  ]);
});

test('dates in digits in the order in which the text writes its other dates', () => {
  checkTimes([
    ['It was signed on ⟦03/11/2020⟧.', '2020-03-11'],
    ['It was signed on ⟦03/11/2020⟧ and sealed on ⟦4 December 2020⟧.', '2020-11-03', '2020-12-04'],
    ['It was signed on ⟦03/11/2020⟧ and sealed on ⟦25/12/2020⟧.', '2020-11-03', '2020-12-25'],
    ['It was signed on ⟦03/11/2020⟧ and sealed on ⟦December 4, 2020⟧.', '2020-03-11', '2020-12-04'],
  ]);
});

test('words of time that tell none', () => {
  checkTimes([
    ['He came as recently as ⟦last week⟧.', '2022-W01'],
    ['“Now who pays?” she asked.'],
    ['A class of 10-year-olds came.'],
  ]);
});

test('what is adjourned until a weekday goes on at the next', () => {
  checkTimes([['The hearing was adjourned until ⟦Monday at 9 a.m.⟧', '2022-01-17T09:00']]);
});

test('an hour, and the same hour elsewhere in brackets, are of the day behind them', () => {
  checkTimes([
    [
      'The boat turned over at ⟦6:50 p.m.⟧ (⟦1550 GMT⟧) on ⟦Sunday⟧.',
      '2022-01-09T18:50',
      '2022-01-09T15:50Z',
      '2022-01-09',
    ],
  ]);
});
