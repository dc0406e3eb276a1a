import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from '../scan/scan.ts';
import { findTimes } from '../times/index.ts';
import { actorAt, findActors } from './index.ts';

/** Each actor as "type name: mention / mention", for comparison at a glance. */
function cast(text: string): string[] {
  const scan = scanText(text);
  return findActors(scan, findTimes(scan, null)).actors.map(
    ({ type, name, mentions }) => `${type} ${name}: ${mentions.map(([s, e]) => text.slice(s, e)).join(' / ')}`,
  );
}

function actorNamed(text: string, name: string) {
  const scan = scanText(text);
  const found = findActors(scan, findTimes(scan, null)).actors.find((actor) => actor.name === name);
  assert.ok(found, `no actor ${name} among ${cast(text).join('; ')}`);
  return found;
}

const rolesOf = (text: string, name: string): string[] => actorNamed(text, name).roles;

test('a surname alone is the person named in full', () => {
  assert.deepEqual(cast('Ada Holt opened the bridge. Later Holt left for home.'), ['person Ada Holt: Ada Holt / Holt']);
});

test('a surname that is a common word is a name where somebody of the text bears it', () => {
  assert.deepEqual(cast('Ada Will came late. Will said nothing. "Go," said Will. Will they go?'), [
    'person Ada Will: Ada Will / Will / Will',
  ]);
  assert.deepEqual(cast('Peter Read came in May. "We like it," Read told them. Read the report.'), [
    'person Peter Read: Peter Read / Read',
  ]);
});

test('an office with its field before a name is a role, and the field no part of the name', () => {
  assert.deepEqual(rolesOf('Minister of Wellness Ada Holt resigned.', 'Ada Holt'), ['Minister of Wellness']);
  const both = 'The Secretary for Energy and Water Ada Holt resigned.';
  assert.deepEqual(rolesOf(both, 'Ada Holt'), ['Secretary for Energy and Water']);
  assert.deepEqual(rolesOf('The widow of Peter Vane resigned.', 'Peter Vane'), []);
});

test('a title is a role and no part of the name', () => {
  const text = 'Tarnwick Mayor Ada Holt resigned. Ms. Holt gave no reason.';
  assert.deepEqual(cast(text), ['person Ada Holt: Ada Holt / Holt']);
  assert.deepEqual(rolesOf(text, 'Ada Holt'), ['Tarnwick Mayor']);
});

test('a surname borne by two goes to the one whom the title allows', () => {
  assert.deepEqual(cast('Ada Holt and Peter Brunt Holt met. Mr. Holt spoke. Then Ms. Holt spoke.'), [
    'person Ada Holt: Ada Holt / Holt',
    'person Peter Brunt Holt: Peter Brunt Holt / Holt',
  ]);
});

test('a bare surname is not that of somebody who came in as a relative', () => {
  assert.deepEqual(cast('Peter Holt was lost at sea. His sister, Mary Holt, wept. The boat of Holt was found.'), [
    'person Peter Holt: Peter Holt / His / Holt',
    'person Mary Holt: His sister / Mary Holt',
  ]);
});

test('ages, offices and relative clauses behind a name are roles', () => {
  assert.deepEqual(rolesOf('Ada Holt, 45, the mayor of Tarnwick, who leads the council, said so.', 'Ada Holt'), [
    '45-year-old',
    'mayor of Tarnwick',
    'who leads the council',
  ]);
  assert.deepEqual(rolesOf('The chairman of the Harbour Board, Peter Lund, left.', 'Peter Lund'), [
    'chairman of the Harbour Board',
  ]);
  assert.deepEqual(rolesOf('Ada Holt left with his daughter Dinara Lund.', 'Dinara Lund'), ['daughter']);
  assert.deepEqual(rolesOf('They asked former police chief Peter Lund.', 'Peter Lund'), ['former police chief']);
});

test('"the mayor" is the one person who is called so', () => {
  const text = 'Mayor Ada Holt met Premier Peter Lund. The premier said little. The mayor was pleased.';
  assert.ok(cast(text).includes('person Ada Holt: Ada Holt / The mayor'));
  assert.ok(cast(text).includes('person Peter Lund: Peter Lund / The premier'));
});

test('"the senator" is nobody where two are called so', () => {
  const [one, other] = cast('Senator Ada Holt and Senator Peter Lund spoke at length. The senator was tired.');
  assert.deepEqual([one, other], ['person Ada Holt: Ada Holt', 'person Peter Lund: Peter Lund']);
});

test('he and she go to the person of that gender', () => {
  assert.deepEqual(cast('Mary Holt met Peter Lund. She praised his work.'), [
    'person Mary Holt: Mary Holt / She',
    'person Peter Lund: Peter Lund / his',
  ]);
});

test('a title tells the gender of a name that no list knows', () => {
  assert.deepEqual(cast('Mr. Zorvik met Ms. Quelt. He thanked her.'), [
    'person Zorvik: Zorvik / He',
    'person Quelt: Quelt / her',
  ]);
});

test('the speaker is he in "said he", and the object of a verb is not its subject', () => {
  assert.deepEqual(cast('Peter Lund met Mark Dorn. Dorn said he was tired.'), [
    'person Peter Lund: Peter Lund',
    'person Mark Dorn: Mark Dorn / Dorn / he',
  ]);
});

test('he stays open where two men tie', () => {
  const text = 'The meeting of Peter Lund with Mark Dorn was short, and nobody knew if he was pleased.';
  assert.deepEqual(cast(text), ['person Peter Lund: Peter Lund', 'person Mark Dorn: Mark Dorn']);
});

test('somebody without a name stands in the way of a pronoun', () => {
  const text = 'Peter Lund left the hall. A young man shouted at the guards. He was led away.';
  assert.deepEqual(cast(text), ['person Peter Lund: Peter Lund']);
});

test('behind a preposition that opens the sentence, his is the subject that follows', () => {
  const text = 'Mark Dorn retired last year. In his first speech, Peter Lund praised the town.';
  assert.ok(cast(text).includes('person Peter Lund: his / Peter Lund'));
});

test('organisations are known by their head, opening, suffix or letters', () => {
  for (const name of [
    'Tarnwick Harbour Authority',
    'Ministry of Bridges',
    'Holt & Lund',
    'Lund Centre for Bridges',
    'Tarn Swift Lines',
    'Lund Motors Inc.',
    'University of Tarnwick',
    'Teachers Union',
  ])
    assert.equal(actorNamed(`On the whole the ${name} said no.`, name).type, 'organisation', name);
});

test('a known organisation in the name of a thing is what is mentioned', () => {
  assert.deepEqual(cast('They met at the BBC Bridge Fair.'), ['organisation BBC: BBC']);
});

test('an acronym in brackets is the organisation before it', () => {
  const text = 'The Tarnwick Harbour Authority (THA) shut the gates. The THA said so.';
  assert.deepEqual(cast(text), ['organisation Tarnwick Harbour Authority: Tarnwick Harbour Authority / THA / THA']);
});

test('bodies have names in small letters too', () => {
  assert.deepEqual(cast("Yesterday the interior ministry said no. The mayor's office agreed. Police said nothing."), [
    'organisation interior ministry: the interior ministry',
    "organisation mayor's office: The mayor's office",
    'organisation police: Police',
  ]);
});

test('an office is named by whose it is', () => {
  assert.deepEqual(
    cast('Nobody was hurt, according to the office of the commandant. The presidential press service agreed.'),
    [
      'organisation office of the commandant: the office of the commandant',
      'organisation presidential press service: The presidential press service',
    ],
  );
});

test('"it said" is the body that spoke last', () => {
  assert.deepEqual(cast('The Bridge Ministry said 40 people were held. It said 12 were hurt.'), [
    'organisation Bridge Ministry: Bridge Ministry / It',
  ]);
});

test('"it said" stays open where a thing that is no actor spoke since', () => {
  assert.deepEqual(
    cast('The Bridge Ministry shut the road. A report said 40 people were held. It said 12 were hurt.'),
    ['organisation Bridge Ministry: Bridge Ministry'],
  );
});

test('the president of one country is not that of another', () => {
  const text = 'Norwegian President Ada Holt came late. The president of Chile was there already.';
  assert.ok(cast(text).includes('person Ada Holt: Ada Holt'));
});

test('"the 58-year-old" is the one of that age, or the only person just named', () => {
  assert.deepEqual(cast('Ada Holt, 58, met Peter Lund, 40. The 58-year-old was glad.'), [
    'person Ada Holt: Ada Holt / The 58-year-old',
    'person Peter Lund: Peter Lund',
  ]);
  assert.deepEqual(cast('Ada Holt will retire. The 58-year-old said so in Tarnwick.').slice(0, 1), [
    'person Ada Holt: Ada Holt / The 58-year-old',
  ]);
});

test('behind an opening preposition a name is not the subject behind the comma', () => {
  const text = 'Peter Lund gave a speech. Under Mark Dorn, he said, the town had grown poor.';
  assert.ok(cast(text).includes('person Mark Dorn: Mark Dorn'));
});

test('"the ministry" is the one ministry of the text', () => {
  assert.deepEqual(cast('It was the Bridge Ministry that paid. The ministry said so.'), [
    'organisation Bridge Ministry: Bridge Ministry / The ministry',
  ]);
});

test('places are known by list, head, and what stands before and behind', () => {
  for (const [text, name] of [
    ['She lives in Canada.', 'Canada'],
    ['It happened on Gull Street at night.', 'Gull Street'],
    ['He came from Lake Orrin by bus.', 'Lake Orrin'],
    ['They live in Zorvik, Ont., by the sea.', 'Zorvik'],
  ] as const)
    assert.equal(actorNamed(text, name).type, 'place', text);
});

test('a place with the name of a person stays a place behind a preposition', () => {
  const text = 'Ada Paris came home. Paris was glad. She had been in Paris for a year.';
  assert.deepEqual(cast(text), ['person Ada Paris: Ada Paris / Paris / She', 'place Paris: Paris']);
});

test('words that only open sentences, peoples, days and months are no actors', () => {
  assert.deepEqual(cast('Damage was slight. Canadians slept on Monday. Meanwhile in May the English slept too.'), []);
});

test('an adjective with a place in it is no place', () => {
  assert.deepEqual(cast('It was a pro-Canada march with a T-shirt stall.'), []);
});

test('a headline in capitals names only whom the body names', () => {
  const text = 'HOLT QUITS AFTER BRIDGE VOTE\n\nMayor Ada Holt left office in the night, and the bridge stays shut.';
  assert.deepEqual(cast(text), ['person Ada Holt: HOLT / Ada Holt']);
});

test('spellings that vary inside one text are one person', () => {
  const text = 'Qasym Toqaev spoke first. In the evening Kassym Tokayev spoke again, and Tokayev left.';
  assert.equal(cast(text).length, 1);
  assert.deepEqual(actorNamed(text, 'Kassym Tokayev').aliases, ['Qasym Toqaev', 'Tokayev']);
});

test('particles, initials, hyphens, nicknames and suffixes belong to a name', () => {
  for (const name of [
    'Ada van der Holt',
    'Omar al-Lund',
    'Peter J. Lund',
    'Marie-Claire Holt',
    'Peter "Red" Lund',
    "Sean O'Dorn",
    'Lau Siu-lai',
    'Do Min-seong',
    'Ahn Ha-ryeong',
  ])
    assert.equal(actorNamed(`They asked ${name} about it, who said no.`, name).type, 'person', name);
});

test('a token leads to the actor of the mention that holds it', () => {
  const scan = scanText('Reform Party leader Ada Holt of Tarnwick spoke.');
  const found = findActors(scan, []);
  const names = Array.from({ length: scan.count }, (_, token) => actorAt(found, token)?.name ?? '-');
  assert.deepEqual(names, ['Reform Party', 'Reform Party', '-', 'Ada Holt', 'Ada Holt', '-', 'Tarnwick', '-', '-']);
});

test('"the company" is the only company of the text, and a name by itself where that fits no other', () => {
  assert.deepEqual(
    cast('Tarnline declined to say more. A manager spoke. Nobody listened. The company said it was sorry.'),
    ['organisation Tarnline: Tarnline / The company'],
  );
  assert.deepEqual(cast('Arran Foods shut a plant. The health ministry agreed. The firm said so.').slice(0, 1), [
    'organisation Arran Foods: Arran Foods / The firm',
  ]);
});

test('"the union" is the only body of workers', () => {
  assert.deepEqual(cast('The Federation of Rail and Signal Workers is out. Nobody came. The union said so.'), [
    'organisation Federation of Rail and Signal Workers: Federation of Rail and Signal Workers / The union',
  ]);
});

test('a role of another kind is somebody else', () => {
  const text = 'The opposition leader, Ada Holt, spoke. Then the union leader said no.';
  assert.deepEqual(cast(text), ['person Ada Holt: The opposition leader / Ada Holt']);
});

test('the middle word of a long name is a surname too', () => {
  assert.deepEqual(cast('Dolores Ibarra Quispe sat down. Ms Ibarra wept.'), [
    'person Dolores Ibarra Quispe: Dolores Ibarra Quispe / Ibarra',
  ]);
});

test('who is meant by he or she: the paragraph before others, and nobody by the name of a plant', () => {
  assert.deepEqual(cast('The woman who signed for the Arran plant said she was sorry. Ada Arran left.'), [
    'person Ada Arran: Arran / Ada Arran',
  ]);
  assert.deepEqual(
    cast('Minister Ada Holt said it would rain.\n\nPeople like Eva Lund waited. “No,” she said.').slice(1),
    ['person Eva Lund: Eva Lund / she'],
  );
});

test('a body may be named for who heads it, and for what it does', () => {
  assert.deepEqual(cast('On Friday the Office of the Fire Marshal sent two men. The hydrological service knew.'), [
    'organisation Office of the Fire Marshal: Office of the Fire Marshal',
    'organisation hydrological service: The hydrological service',
  ]);
  assert.deepEqual(cast("The Tarnwick Property Insurers' Council said so."), [
    "organisation Tarnwick Property Insurers' Council: Tarnwick Property Insurers' Council",
  ]);
});

test('what a country has by its name is an organisation', () => {
  for (const name of ['Coastal Services Canada', 'Transport Canada', 'Cricket Australia'])
    assert.equal(actorNamed(`On the whole ${name} said no.`, name).type, 'organisation', name);
});

test('a place in capitals with a colon opens a story, and is no speaker', () => {
  assert.deepEqual(cast('TARNWICK: The Harbour Ministry put the toll at nine.'), [
    'place TARNWICK: TARNWICK',
    'organisation Harbour Ministry: Harbour Ministry',
  ]);
});

test('a trade that opens a sentence is no part of the name behind it', () => {
  assert.deepEqual(cast('It rained. Signaller Anna Lund will vote no.'), ['person Anna Lund: Anna Lund']);
});

test('a guard of the coast is a body, and one of a house is no part of a name', () => {
  assert.equal(actorNamed('On the whole the Coast Guard said no.', 'Coast Guard').type, 'organisation');
  assert.equal(actorNamed('They asked Security Guard Ada Holt about it.', 'Ada Holt').type, 'person');
});

test('a branch of a known body is an organisation', () => {
  assert.equal(actorNamed('On the whole the Tarn Red Crescent said no.', 'Tarn Red Crescent').type, 'organisation');
});

test('an arm of the state that speaks is nobody who is named next', () => {
  const text = 'The coast guard said 12 were safe. It rained.\n\nAda Holt, a diver from Tarn, said she had seen more.';
  assert.ok(!actorNamed(text, 'Ada Holt').roles.includes('coast guard'));
});

test('a body of which a country has one is named by its noun alone, and by what tells it from another', () => {
  assert.deepEqual(cast('The army said it was late. The air force and the coast guard agreed.'), [
    'organisation army: The army',
    'organisation air force: The air force',
    'organisation coast guard: the coast guard',
  ]);
  assert.deepEqual(cast('The northern government denied it. The interim government said nothing.'), [
    'organisation northern government: The northern government',
    'organisation interim government: The interim government',
  ]);
  assert.deepEqual(cast("The city's harbour office opened. The UN mission left."), [
    "organisation city's harbour office: The city's harbour office",
    'organisation UN mission: The UN mission',
    'organisation UN: UN',
  ]);
  assert.deepEqual(cast("The acting mayor's press division wrote."), [
    "organisation acting mayor's press division: The acting mayor's press division",
  ]);
});

test('who is named in full without a word on who they are has been described by what was said last', () => {
  const text = 'The bridge is safe, a navy spokesman said. "Nothing is broken," Zorvan Holt wrote on Monday.';
  assert.deepEqual(rolesOf(text, 'Zorvan Holt'), ['navy spokesman']);
  const lead = 'The bridge may fall, the mayor of the port said on Monday.\n\nIt is old, Zorva Holt told the council.';
  assert.deepEqual(actorNamed(lead, 'Zorva Holt').mentions.length, 2);
  const other = 'The bridge is safe, a navy spokesman said. "Nothing is broken," said engineer Zorvan Holt.';
  assert.deepEqual(rolesOf(other, 'Zorvan Holt'), ['engineer']);
});

test('a secretary-general is no general', () => {
  assert.deepEqual(
    cast('Ada Holt, the secretary-general, met Peter Lund, a general. The general left.').filter((one) =>
      one.startsWith('person'),
    ),
    ['person Ada Holt: Ada Holt / the secretary-general', 'person Peter Lund: Peter Lund / a general / The general'],
  );
});

test('an office behind a comma that speaks itself tells nothing of the name before', () => {
  assert.deepEqual(cast('The water reached Zorvik, the mayor of the port said.'), ['other Zorvik: Zorvik']);
});

test('a centre is a body where somebody works at it or it speaks, else a place', () => {
  assert.deepEqual(cast('It will rain, according to the Zorvik Weather Centre.'), [
    'organisation Zorvik Weather Centre: Zorvik Weather Centre',
  ]);
  assert.deepEqual(
    cast('Ada Holt, a fellow at the Zorvik Centre, left.')[1],
    'organisation Zorvik Centre: Zorvik Centre',
  );
  assert.deepEqual(cast('They met in front of the Zorvik Centre.'), ['place Zorvik Centre: Zorvik Centre']);
});

test('an article before a name of Arab custom is part of it, before the first word too', () => {
  assert.deepEqual(cast('The judge, al-Zorvan al-Holt, came. "No," al-Holt said.'), [
    'person al-Zorvan al-Holt: The judge / al-Zorvan al-Holt / al-Holt',
  ]);
});

test('a federation of two known bodies is one name', () => {
  assert.deepEqual(cast('The League of Red Cross and Red Crescent Nurses met.'), [
    'organisation League of Red Cross and Red Crescent Nurses: League of Red Cross and Red Crescent Nurses',
  ]);
});

test('whom somebody tells of in their own words is not who speaks, and "its chairman" is no second one', () => {
  assert.deepEqual(cast('Ada Zorva left the line. "I asked the boy to look," she said.'), [
    'person Ada Zorva: Ada Zorva / she',
  ]);
  assert.deepEqual(
    cast('At the bank its chairman, Zorvan Holt, was late. "We are open," he said.').at(-1),
    'person Zorvan Holt: its chairman / Zorvan Holt / he',
  );
});
