import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../testing/stories.ts';
import { castOf } from './people.ts';

const bodies = (...texts: string[]): string[] =>
  castOf(told(...texts))
    .people.filter(({ type }) => type === 'organisation')
    .map(({ name }) => name)
    .sort();

test('a name that begins the name of a body is that body, though it looks like a person', () => {
  const { people } = castOf(told('Pell Swift Lines runs two boats. Boats of Pell Swift were late, a clerk said.'));
  assert.deepEqual(
    people.map(({ name, type }) => [name, type]),
    [['Pell Swift Lines', 'organisation']],
  );
});

test('a person after whom a trust is called, or who has a role, stays a person', () => {
  const { people } = castOf(
    told(
      'The Maren Tolle Trust gave £5m.',
      '“It was hers,” said Maren Tolle. The mayor, Ada Holt, agreed.',
      'Ada Holt Ltd sank.',
    ),
  );
  for (const name of ['Maren Tolle', 'Ada Holt'])
    assert.ok(
      people.some((one) => one.name === name && one.type === 'person'),
      name,
    );
});

test('a name is a body’s where the words beside it say so', () => {
  assert.deepEqual(bodies('The bookmaker Tarrant offers seven to two on rain.'), ['Tarrant']);
  assert.deepEqual(bodies('She works with Clear Beacon, a Dublin charity.'), ['Clear Beacon']);
  assert.deepEqual(bodies('A poll by Quantane, out on Monday, had him ahead.'), ['Quantane']);
  assert.deepEqual(bodies('It bought the boats from Orrin Shipbuilders last year.'), ['Orrin Shipbuilders']);
  assert.deepEqual(bodies('The money went to her catering firm, Zelvoro, in March.'), ['Zelvoro']);
});

test('whom one is chief executive of, what is a “which” and has a counter is a body, whoever its name could be', () => {
  assert.deepEqual(bodies('Ada Holt, chief executive of Marlow Wren, said so.'), ['Marlow Wren']);
  assert.deepEqual(bodies('The town paid Marlow Wren, which owned the mill, for a year.'), ['Marlow Wren']);
  assert.deepEqual(bodies('People stood before the Marlow Wren counter all day.'), ['Marlow Wren']);
  assert.deepEqual(
    bodies('The Herons are at home to Loch Wren on Saturday, a clerk said.').includes('Loch Wren'),
    true,
  );
  assert.deepEqual(bodies('A spokesman for Marlow Wren said no.'), []);
});

test('a hospital, a club, a choir and a pollster are bodies by their last word', () => {
  assert.deepEqual(
    bodies('Nurses at Orrin Royal Infirmary left. Orrin Royal is old.', 'Boats for the Orrin Royal Infirmary came.'),
    ['Orrin Royal Infirmary'],
  );
  assert.deepEqual(bodies('Tarnwick RFC has its money back.'), ['Tarnwick RFC']);
  assert.deepEqual(bodies('She trained at St Orla Hospital.', 'He gave ten years to St Orla and left.'), [
    'St Orla Hospital',
  ]);
});

test('a name of one word that stories shorten a body to is that body where no person bears it', () => {
  assert.deepEqual(
    bodies('Velmora Bank closed. Velmora had no branches, a clerk said.', 'Clients of Velmora wait. Velmora said no.'),
    ['Velmora Bank'],
  );
  assert.deepEqual(
    bodies('VELMORA Bank closed. Velmora Bank was shut. His money was in Velmora.', 'On the shirts stood VELMORA.')
      .length,
    1,
  );
});

test('teams that meet are bodies, and go by the plural that their names end in', () => {
  assert.deepEqual(
    bodies('The Tarnwick Herons beat the Quay Gannets by a goal on Sunday. The Herons play at home next.'),
    ['Quay Gannets', 'Tarnwick Herons'],
  );
});

test('a name blended of the beginnings of a body’s words is that body', () => {
  const both = bodies(
    'The National Drivers and Allied Workers Union (Nadawu) said no.',
    'Nobody at Nadawu would say more, a driver said.',
  );
  assert.deepEqual(both, ['National Drivers and Allied Workers Union']);
});

test('a name that some story uses as a place is no short name of a body', () => {
  const { people } = castOf(
    told('Velmora Sea Lines raised its fare. A boat sank off Velmora.', 'Rain fell in Velmora.'),
  );
  assert.deepEqual(
    people.filter(({ name, aliases }) => [name, ...aliases].includes('Velmora')),
    [],
  );
});

test('the place that a police force is called after is no body', () => {
  const { people } = castOf(told('Kalen Tir Police were second. The Kalen Tir route was closed.'));
  assert.deepEqual(
    people.map(({ name }) => name).filter((name) => name === 'Kalen Tir'),
    [],
  );
});

test('an agency goes by its name without its last word, and a paper calls itself by its last', () => {
  const stories = told('TARNWICK, Oct 2 (Orrin) - Rain fell.', 'The Courier saw the letter.').map((story, at) => ({
    ...story,
    outlet: ['Orrin Wire', 'Tarnwick Courier'][at]!,
  }));
  assert.deepEqual(
    castOf(stories)
      .people.map(({ name }) => name)
      .sort(),
    ['Orrin Wire', 'Tarnwick Courier'],
  );
});

test('rows of results are nobody', () => {
  assert.deepEqual(castOf(told('FORM\n\nHerons WWDLW\n\nGannets LLWWD\n\nRain fell.')).people, []);
});

test('a station by its kind, and a centre that is quoted or where somebody works, are bodies', () => {
  assert.deepEqual(bodies('It was late, the mayor told Al-Warda television by phone.'), ['Al-Warda']);
  assert.deepEqual(bodies('It rained 40 millimetres, according to the Merrow Weather Centre.'), [
    'Merrow Weather Centre',
  ]);
  assert.deepEqual(bodies('Ada Holt, a fellow at the Orrin Centre in Bologna, said no.'), ['Orrin Centre']);
});

test('a name of one word that one story has as a body and nobody bears is that body', () => {
  assert.deepEqual(
    bodies('The trains were late, said the passengers’ group TrackTalk.', 'TrackTalk said it was late.'),
    ['TrackTalk'],
  );
});
