import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../testing/stories.ts';
import { bodyKey } from './bodies.ts';
import { castOf } from './people.ts';
import { roleInFew } from './roles.ts';

const names = (...texts: string[]): string[] =>
  castOf(told(...texts))
    .people.map(({ name }) => name)
    .sort();

test('one person in two spellings is one, and all he said is in one place', () => {
  const { people } = castOf(
    told(
      'Mayor Dmitri Kolayev said the bridge was safe. “It will hold,” Kolayev said.',
      '“It will not be closed,” said Dmitry Kolaev, the mayor.',
    ),
  );
  const [mayor] = people;
  assert.equal(people.length, 1);
  assert.deepEqual(mayor?.stories, ['a', 'b']);
  assert.equal(mayor?.statements.length, 3);
});

test('namesakes with other given names stay two', () => {
  assert.deepEqual(names('“No,” said Ada Marrow.', '“Yes,” said Bruno Marrow.'), ['Ada Marrow', 'Bruno Marrow']);
});

test('hyphens, particles, accents and short forms make no other person', () => {
  assert.equal(names('“No,” said Nils-Erik van der Moor-Søli.', '“Yes,” said Nils Erik Moor Soli.').length, 1);
  assert.equal(names('“No,” said Farouk el-Hadid.', '“Yes,” said Faruk al-Hadid.').length, 1);
  assert.deepEqual(names('“No,” said Theodoro Arran.', '“Yes,” said Teo Arran.').length, 1);
});

test('a short form is somebody else where one story has both', () => {
  assert.deepEqual(names('“No,” said Maria Arran. “Yes,” said Marianne Arran.'), ['Maria Arran', 'Marianne Arran']);
});

test('one person as French, English and Arabic papers spell him is one', () => {
  const pairs = [
    ['Tahar Bou Chlaghem', 'Taher Bou Shlaghem'],
    ['Abdulkarim al-Wahbi', 'Abdel-Karim el-Wahbi'],
    ['Noureddine Qassoum', 'Nur al-Din Kassoum'],
    ['Umar Belhadj', 'Omar Belhaj'],
    ['Nirosha Wickramanayaka', 'Nirosha Wickramanayake'],
    ['Choi Min-seo', 'Choi Min Seo'],
  ];
  for (const [one = '', other = ''] of pairs)
    assert.equal(names(`“No,” said ${one}.`, `“Yes,” said ${other}.`).length, 1, one);
});

test('a brother, a sister and a namesake whose names sound like it stay others', () => {
  const pairs = [
    ['Nadim Belhaj', 'Nadima Belhaj'],
    ['Hassan Belhaj', 'Hussein Belhaj'],
    ['John Marrow', 'Jane Marrow'],
    ['Mary Tolle', 'Martin Tolle'],
  ];
  for (const [one = '', other = ''] of pairs)
    assert.equal(names(`“No,” said ${one}.`, `“Yes,” said ${other}.`).length, 2, one);
});

test('in one story another spelling is another person', () => {
  assert.equal(names('“No,” said Gamal Wahbi. “Yes,” said Jamal Wahbi, a baker.').length, 2);
});

test('a short name that only begins like a surname is not its bearer', () => {
  assert.deepEqual(names('“No,” said Lina Haddoud, a baker.', '“Yes,” said Huda, a nurse of 29.'), [
    'Huda',
    'Lina Haddoud',
  ]);
});

test('the given name of two persons is short for neither', () => {
  const { people } = castOf(
    told('“No,” said Nimal Rathna, a baker. A boat was kept for Nimal.', '“Yes,” said Nimal Ode Perera, a nurse.'),
  );
  assert.deepEqual(
    people.filter(({ name, aliases }) => name.includes(' ') && aliases.includes('Nimal')),
    [],
  );
});

test('the office of somebody is that of whoever holds the post', () => {
  assert.equal(bodyKey('office of Speaker Ada Holt'), bodyKey("the speaker's office"));
  assert.equal(bodyKey('Office of the Governor Bruno Marrow'), bodyKey('governor’s office'));
});

test('a name with a role in one story is a person’s where another story takes it for a body’s', () => {
  const { people } = castOf(
    told('On Mill Road, grocer Ruvini Alwis had sold her last bread.', '“No,” said Ruvini Alwis, whose shop is shut.'),
  );
  assert.deepEqual(
    people.map(({ name, type }) => [name, type]),
    [['Ruvini Alwis', 'person']],
  );
});

test('a given name alone is the only person who bears it', () => {
  assert.deepEqual(names('“No,” said Henrik Lund, a baker.', 'A baker called Henrik said: “Yes.”'), ['Henrik Lund']);
});

test('the surname of two in one story is short for neither', () => {
  const { people } = castOf(
    told('Mia Sorrel, 19, scored. Her sister Ines Sorrel watched. Sorrel had never scored before.'),
  );
  assert.deepEqual(people.map(({ name, aliases }) => [name, aliases.includes('Sorrel')]).sort(), [
    ['Ines Sorrel', false],
    ['Mia Sorrel', false],
  ]);
});

test('bodies named for one place are two, and the first word of one stands for it', () => {
  const bodies = names('The Kesar Farmers Union met the Kesar Power Corporation. Kesar was quiet, the union said.');
  assert.ok(bodies.length >= 2, bodies.join());
  assert.equal(names('Borealis Mutual said no.', 'Borealis said yes, its chief added.').length, 1);
});

test('a place is no short name of the body called after it, where a story knows it for a place', () => {
  const { people } = castOf(
    told(
      'The Tarnwick Harbour Board said ships would wait. Tarnwick was silent.',
      'It had rained in Tarnwick since Monday.',
    ),
  );
  assert.deepEqual(
    people.map(({ name, aliases }) => [name, aliases.includes('Tarnwick')]),
    [['Tarnwick Harbour Board', false]],
  );
});

test('a company is the same with its last word and without, even in one story', () => {
  const text =
    'Tarn Copper Holdings (TCH) said it would pay. The Tarn Copper board met, and Tarn Copper closed its mine.';
  assert.deepEqual(names(text), ['Tarn Copper Holdings']);
});

test('an acronym that a story introduces is the body it stands for, in other stories too', () => {
  const { people } = castOf(
    told(
      'The Northern Ferry Authority (NFA) said the ferry was late. The NFA gave no reason.',
      'The NFA said the ferry was mended.',
    ),
  );
  assert.equal(people.length, 1);
  assert.deepEqual(people[0]?.stories, ['a', 'b']);
});

test('British and American spelling, and any order of the words, make one body', () => {
  assert.equal(bodyKey('Harbour Defence Organisation'), bodyKey('the Harbour Defense Organization'));
  assert.equal(bodyKey('Ministry of Health'), bodyKey('Health Ministry'));
  assert.equal(bodyKey("president's office"), bodyKey('press service of the president'));
  assert.notEqual(bodyKey('Health Ministry'), bodyKey('Water Ministry'));
});

test('a bare name goes with the one fuller name, but not where a story tells the two apart', () => {
  assert.deepEqual(
    names('The Merrow Trade Department said shops would open.', 'The Trade Department said shops were open.').length,
    1,
  );
  assert.equal(
    names('The Merrow Trade Department said no. The Ister Trade Department said yes. The Trade Department was silent.')
      .length > 1,
    true,
  );
});

test('a clause that tells what somebody did is no role', () => {
  assert.equal(roleInFew('who on Friday said the bridge was safe'), null);
  assert.equal(roleInFew('who heads the harbour office'), 'head of the harbour office');
  assert.equal(roleInFew('who headed the harbour office until this week'), 'former head of the harbour office');
  assert.equal(roleInFew('who keeps a shop on Mill Street'), 'keeps a shop on Mill Street');
  assert.equal(roleInFew('fire chief'), 'fire chief');
});

test('a role has the first and last day on which stories give it', () => {
  const { people } = castOf(told('Mayor Ada Holt said so.', 'Nothing.', 'Mayor Ada Holt said no.'));
  assert.deepEqual(
    people.find(({ name }) => name === 'Ada Holt')?.roles.map(({ from, to }) => [from, to]),
    [['2026-10-02', '2026-10-04']],
  );
});

test('an outlet of the pile is an organisation by its own name, though its name could be anybody’s', () => {
  const stories = told('Wendlow told Halyard it would pay.', 'The bill, seen by the Clarion, was paid, Wendlow said.');
  const { people } = castOf([
    ...stories,
    ...told('Rain fell.', 'It rained.').map((story, index) => ({
      ...story,
      outlet: ['Halyard', 'Port Tarn Clarion'][index]!,
    })),
  ]);
  const outlets = people.filter(({ name }) => name === 'Halyard' || name === 'Port Tarn Clarion');
  assert.deepEqual(
    outlets.map(({ type }) => type),
    ['organisation', 'organisation'],
  );
});

test('a body told by whose it is goes without its owner too', () => {
  const { people } = castOf(told('The city’s education office said the school was shut.'));
  assert.deepEqual(
    people.map(({ name, aliases }) => [name, ...aliases]),
    [['city’s education office', 'education office']],
  );
});
