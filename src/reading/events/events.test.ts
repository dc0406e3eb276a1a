import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../read.ts';

const timelineOf = (text: string, published: string | null = '2022-01-12'): string[] =>
  read(text, { published }).events.map(({ date, start, end }) => `${date} ${text.slice(start, end)}`);

test('each date that a sentence names makes an event, in order of date', () => {
  assert.deepEqual(timelineOf('The ferry sank on Jan. 10. It was built in 1998 and had been refitted in March 2015.'), [
    '1998 It was built in 1998 and had been refitted in March 2015.',
    '2015-03 It was built in 1998 and had been refitted in March 2015.',
    '2022-01-10 The ferry sank on Jan. 10.',
  ]);
});

test('a sentence in the simple past goes on with the day of the one before it', () => {
  assert.deepEqual(
    timelineOf('The mill burned on Monday. Crews came from four towns. The roof fell in.\n\nNobody lives there.'),
    ['2022-01-10 The mill burned on Monday.', '2022-01-10 Crews came from four towns.', '2022-01-10 The roof fell in.'],
  );
});

test('a lead without a date tells of the day of the news', () => {
  assert.deepEqual(timelineOf('The council has closed the old bridge. It had stood for a century.').slice(0, 1), [
    '2022-01-12 The council has closed the old bridge.',
  ]);
});

test('lengths, habits and the present make no event, and nothing is dated without a date of publication', () => {
  assert.deepEqual(timelineOf('The walk took two hours. They meet every Tuesday.', null), []);
  assert.deepEqual(timelineOf('The ferry sank on Friday.', null), []);
});

test('an event names the actors of its sentence', () => {
  const { events, actors } = read('Mayor Ilse Marn resigned on Monday. Dana Oke, a councillor, wept.', {
    published: '2022-01-12',
  });
  const names = events[0]!.actors.map((id) => actors.find((actor) => actor.id === id)?.name);
  assert.ok(
    names.some((name) => name?.includes('Marn')),
    JSON.stringify(names),
  );
});
