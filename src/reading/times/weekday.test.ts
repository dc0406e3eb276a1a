import { test } from 'node:test';
import { checkTimes } from '../testing/check-times.ts';

test('a bare weekday in a report is the last one, or today', () => {
  checkTimes([
    ['The council met on ⟦Friday⟧ and voted.', '2022-01-07'],
    ['The mill burned down ⟦Wednesday⟧, the fire service said.', '2022-01-12'],
    ['Soldiers left the valley on ⟦Thursday⟧.', '2022-01-06'],
    ["⟦Monday⟧'s vote was close.", '2022-01-10'],
    ['Divers found the boat on ⟦Tuesday, Jan. 11⟧.', '2022-01-11'],
    ['He had ceased to be mayor on ⟦Monday⟧.', '2022-01-10'],
  ]);
});

test('a weekday of what is to come is the next one', () => {
  checkTimes([
    ['The council will meet ⟦Friday⟧ to vote.', '2022-01-14'],
    ['The two sides are to resume talks on ⟦Monday⟧.', '2022-01-17'],
    ['The bridge is expected to reopen on ⟦Saturday⟧.', '2022-01-15'],
    ['The museum opens ⟦Sunday⟧ with a free concert.', '2022-01-16'],
    ['Ministers said ⟦Tuesday⟧ that they would decide on ⟦Thursday⟧.', '2022-01-11', '2022-01-13'],
    ['Talks to be held on ⟦Friday⟧ were called off.', '2022-01-14'],
  ]);
});

test('a promise made on a weekday was made in the past', () => {
  checkTimes([
    ['The mayor promised on ⟦Monday⟧ to rebuild the pier.', '2022-01-10'],
    ['Nurses agreed ⟦Sunday⟧ to go back to work.', '2022-01-09'],
  ]);
});

test('last, next, this and past weekdays', () => {
  checkTimes([
    ['She resigned ⟦last Friday⟧.', '2022-01-07'],
    ['They will vote ⟦next Tuesday⟧.', '2022-01-18'],
    ['They will vote ⟦this Friday⟧.', '2022-01-14'],
    ['He fell ill ⟦this past Monday⟧.', '2022-01-10'],
    ['We meet on ⟦Friday of next week⟧.', '2022-01-21'],
    ['They arrived on ⟦Tuesday of last week⟧.', '2022-01-04'],
  ]);
});

test('a weekday may lead a part of the day, or a clock', () => {
  checkTimes([
    ['Shots were heard on ⟦Tuesday night⟧.', '2022-01-11TNI'],
    ['The river rose ⟦early Monday morning⟧.', '2022-01-10TMO'],
    ['They landed on ⟦Monday at 5:30 p.m.⟧ and left at once.', '2022-01-10T17:30'],
    ['Polls close at ⟦8 p.m. on Sunday⟧.', '2022-01-16T20:00'],
  ]);
});

test('without a date of publication a weekday stays open', () => {
  checkTimes(
    [
      ['The council met on ⟦Friday⟧.', 'XXXX-WXX-5'],
      ['It rained ⟦Tuesday night⟧.', 'XXXX-WXX-2TNI'],
    ],
    null,
  );
});

test('what may be and what a condition names lies ahead; who said so in between does not matter', () => {
  checkTimes([
    ['The judge may rule on ⟦Friday⟧.', '2022-01-14'],
    ['The strike could be over by ⟦Saturday⟧, the union said.', '2022-01-15'],
    ['If they come on ⟦Thursday⟧, the gate is open.', '2022-01-13'],
    ['The port would, she said, reopen by ⟦Thursday noon⟧.', '2022-01-13T12:00'],
    ['The crew said they could not reach the boat on ⟦Friday⟧.', '2022-01-07'],
    ['Neighbours said the bell could be heard on ⟦Sunday⟧.', '2022-01-09'],
    ['He might have left on ⟦Monday⟧.', '2022-01-10'],
  ]);
});

test('a bare month of what may be is the coming one', () => {
  checkTimes([
    ['If you ask me in ⟦March⟧ I can say more.', '2022-03'],
    ['The drought could be declared over by ⟦mid-June⟧, experts said.', '2022-06'],
    ['It might have ended in ⟦March⟧.', '2021-03'],
  ]);
});
