import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '#text';
import { AlignedSentences } from '../copies/aligned-sentences.ts';
import { castOf } from '../people/people.ts';
import type { Matter, MatterValue } from '../record.ts';
import { told } from '../testing/stories.ts';
import { ledgerOf } from './ledger.ts';
import { standingOf } from './standing.ts';
import { tellsWhat } from './tells-what.ts';

function ledger(...texts: string[]): Matter[] {
  const stories = told(...texts);
  return ledgerOf(stories, castOf(stories));
}

/** `people detained: 40@2026-10-02/harbour office` for comparison at a glance. */
function lines(...texts: string[]): string[] {
  return ledger(...texts).map(
    ({ matter, values, relation }) =>
      `${matter} ${relation}: ${values.map(({ value, asOf, statedBy }) => `${value}@${asOf}/${statedBy}`).join(' ')}`,
  );
}

test('one matter across stories, in other words too', () => {
  const [matter] = ledger(
    'The fire service said 40 people had been injured.',
    'The fire service said 52 residents were hurt.',
  );
  assert.equal(matter?.matter, 'people injured');
  assert.equal(matter?.relation, 'growth');
  assert.deepEqual(
    matter?.values.map(({ value }) => value),
    [40, 52],
  );
});

test('"up from" is the same matter of the day before, and whom its clause names has stated it', () => {
  assert.deepEqual(
    lines('The Harbour Ministry said 90 people had been detained as of October 2, up from 70 on October 1.'),
    ['people detained growth: 70@2026-10-01/Harbour Ministry 90@2026-10-02/Harbour Ministry'],
  );
});

test('a count that was told on a day is of that day, not of the day of what it counts', () => {
  assert.deepEqual(lines('At least 140 homes were flooded on Wednesday night, the city said on Friday.'), [
    'homes flooded single: 140@2026-10-02/the city',
  ]);
});

test('a toll of few on the first day and of many a fortnight later is one, and what a copy got wrong begins no other', () => {
  const [matter, ...others] = ledger(
    'The coast guard said on October 1 that four people had been killed.',
    'The coast guard said on October 5 that 86 people had been killed.',
    'The coast guard said on October 6 that 68 people had been killed.',
    'The coast guard said on October 14 that 212 people had been killed.',
  );
  assert.deepEqual([matter?.matter, others], ['people killed', []]);
  assert.deepEqual(matter?.values.map(({ value }) => value).sort(), [212, 4, 68, 86]);
});

test('an age in brackets counts nothing', () => {
  assert.deepEqual(lines('Kamla Holt (58) and her son of Nimgaon village were cut off.'), []);
});

test('people who did one thing are another matter than those who did another', () => {
  const all = ledger('About 120 people slept in the hall. Nine people from the quay gave evidence.');
  assert.deepEqual(all.map(({ matter }) => matter).sort(), ['people who gave evidence', 'people who slept']);
});

test('what is cancelled, postponed or put off is called off; a verb behind two counts tells of both', () => {
  assert.deepEqual(
    lines(
      'By Friday 40 ferries had been cancelled.',
      'In all, 52 ferries and about 90 buses were called off.',
      'The number of postponed ferries passed 60.',
    ).filter((line) => line.startsWith('ferries')),
    ['ferries called off growth: 40@2026-10-02/null 52@null/null 60@2026-10-04/null'],
  );
});

test('hospitals that are counted are no people treated', () => {
  assert.deepEqual(
    ledger('The fault reached four hospitals and 38 schools on Friday.').map(({ matter }) => matter.split(':')[0]),
    ['hospitals', 'schools'],
  );
});

test('a poll holds for its last day, a close for the day of the fall told before it, a part for that of its whole', () => {
  const told = lines(
    'In a poll by Quantane, conducted between September 22 and 27, 61% of voters said no.',
    'Shares in Orrin fell 9% on Wednesday. The stock closed at £3.20.',
  ).join('\n');
  assert.match(told, /61@2026-09-27/);
  assert.match(told, /3\.2@2026-09-30\/null/);
  assert.match(
    lines('By Wednesday 40 ferries had been cancelled, 12 of them in Tarnwick, the board said.').join('\n'),
    /12@2026-09-30/,
  );
});

test('who is said to have given a count, or what it is up from, has stated it', () => {
  const told = lines(
    'The crowd was given as 640 by the club and 702 by the baker. The harbour board said it had 91 complaints. ' +
      'That’s up from 35 on Thursday.',
  ).join('\n');
  assert.match(told, /640@[^/]*\/the club/);
  assert.match(told, /702@[^/]*\/the baker/);
  assert.match(told, /35@2026-10-01\/harbour board/);
});

test('an amount that somebody puts “it” at is one of what was told before, and what costs far less is another thing', () => {
  const told = lines(
    'The hall had a debt of £61m, a clerk said. One banker put it at £70m. The clerk made it £72m.',
    'A new door for the hall cost £900.',
  );
  assert.ok(
    told.some((line) => line.startsWith('debt') && /61000000@.* 70000000@.* 72000000@/.test(line)),
    told.join('\n'),
  );
  assert.ok(!told.some((line) => /61000000.*900@/.test(line)));
});

test('“that number” is the one told last, and what has reached a number is what opens the sentence', () => {
  const [readers] = lines(
    'The fire killed 12 people. Her page had 5,800 readers on Friday. On Wednesday that number was 212.',
  ).filter((line) => line.startsWith('readers'));
  assert.match(readers ?? '', /212@/);
  assert.match(
    lines('The council agreed by nine votes to three. Complaints about the smell have reached 63.').join('\n'),
    /complaints single: 63@/,
  );
});

test('of whom none died, nobody was killed; money above a sum is no value of the people counted before', () => {
  const told = lines(
    'The fault reached 11 patients on Friday. None of the 11 died.',
    'The number of claims reached 187,000. The minister ruled out help for those who have above £100,000.',
  );
  assert.ok(!told.some((line) => line.includes('killed')), told.join('\n'));
  assert.ok(!told.some((line) => /187000@.*100000@|100000@.*187000@/.test(line)), told.join('\n'));
});

test('a price is one of the thing that it is of', () => {
  const names = ledger('The price of bread rose to £3.', 'Ticket prices rose to £12.').map(({ matter }) => matter);
  assert.deepEqual(names.sort(), ['price of bread', 'ticket price']);
});

test('a bare noun tells no reader what is counted; what befell it, or a measure known by its name, does', () => {
  for (const matter of ['people', 'price', 'people (a part)', 'boats: “five boats of the”', 'share (percent)'])
    assert.ok(!tellsWhat(matter), matter);
  for (const matter of ['people killed', 'price of bread', 'damage', 'people who slept', 'turnout (percent)'])
    assert.ok(tellsWhat(matter), matter);
});

test('a part is not a value of the whole', () => {
  const all = ledger('The ministry said 164 people had died, 103 of them in Merrow.');
  assert.deepEqual(all.map(({ matter }) => matter).sort(), ['people killed', 'people killed in Merrow']);
});

test('parts that a colon opens and that add up are no values of the whole', () => {
  const all = ledger('The ministry knew of 44 deaths: 18 on one bank and 26 on the other.');
  assert.deepEqual(
    all.find(({ matter }) => matter === 'people killed')?.values.map(({ value }) => value),
    [44],
  );
});

test('those killed and those injured in one sentence are two matters', () => {
  assert.deepEqual(
    ledger('The ministry said eight officers had been killed and 317 injured.')
      .map(({ matter }) => matter)
      .sort(),
    ['security forces injured', 'security forces killed'],
  );
});

test('an age is no figure of the ledger, nor is a span of time', () => {
  assert.deepEqual(ledger('Ada Holt, 56, waited 30 days. Bruno Crane, who is 44, waited two weeks.'), []);
});

test('a date that says since when is not the day a value holds for', () => {
  assert.deepEqual(
    lines('Nearly 900 people have been detained since the storm began on September 27, the ministry said.'),
    ['people detained single: 900@2026-10-02/the ministry'],
  );
});

test('what nobody states and nothing dates has no day', () => {
  assert.deepEqual(lines('Two hundred people were detained.'), ['people detained single: 200@null/null']);
});

test('two values for one day that cannot both be right are a conflict, in copies too', () => {
  const [matter] = ledger(
    'The Health Ministry said on October 2 that 67 people remained in serious condition.',
    'On October 2, 76 people stayed in serious condition, the Health Ministry said.',
  );
  assert.equal(matter?.relation, 'conflict');
});

test('things to which nothing in common happened are not compared', () => {
  const all = ledger('Five boats had been painted by the ferry union.', 'Eighteen boats sailed for Oxley at dawn.');
  assert.deepEqual(
    all.map(({ relation }) => relation),
    ['single', 'single'],
  );
});

test('amounts without a name of their own are brought together by the words around them', () => {
  const all = ledger(
    'Arran Foods recalled 42 tonnes of smoked mackerel paste.',
    'Arran Foods widened its recall of mackerel paste from 42 tonnes to 180.',
    'The council bought 42 tonnes of salt for the roads.',
  );
  const recalled = all.find(({ values }) => values.some(({ value }) => value === 180));
  assert.deepEqual(
    recalled?.values.map(({ value }) => value),
    [42, 180],
  );
  assert.equal(all.length, 2);
});

test('a share price goes up and down with the days, and is one thing for one company', () => {
  const [matter] = ledger(
    'Shares in Arran Foods closed at £31.20.',
    'Arran Foods fell again. The stock closed at £29.85.',
  );
  assert.equal(matter?.matter, 'share price');
  assert.equal(matter?.relation, 'growth');
});

test('what was before is no conflict with what is', () => {
  const [target] = ledger('Ada Holt, who is at the bank, cut her price target for Arran Foods to £40 from £61.');
  assert.equal(target?.matter, 'price target');
  assert.equal(target?.relation, 'growth');
  assert.deepEqual(
    target?.values.map(({ statedBy }) => statedBy),
    ['Ada Holt', 'Ada Holt'],
  );
});

test('who fell ill and who died in one sentence are two matters, and those "of whom" others died are of the dead', () => {
  const all = ledger('The health ministry said 31 people had fallen ill, five of whom had died.');
  assert.deepEqual(all.map(({ matter }) => matter).sort(), ['people ill', 'people killed']);
});

/** A ledger of two stories, of which the second begins with a sentence made from the first of the first. */
function ledgerOfCopy(first: string, second: string, isWhole = true): Matter[] {
  const stories = told(first, second);
  const aligned = new AlignedSentences();
  const opening = (at: number): Span => [0, stories[at]?.reading.text.indexOf('. ') ?? 0];
  aligned.push({ a: 0, aSpan: opening(0), b: 1, bSpan: opening(1), isWhole });
  return ledgerOf(stories, castOf(stories), aligned);
}

test('what a copy tells was so on the day of its source; of a partial one only what it took over', () => {
  const first = 'The clinic said 40 people were hurt. It was late.';
  const days = (of: readonly Matter[]): (string | null)[] =>
    of.flatMap(({ values }) => values.map(({ asOf }) => asOf)).sort();
  const whole = ledgerOfCopy(first, 'The clinic said 41 people were hurt. The mayor said nine people died.');
  assert.equal(whole[0]?.relation, 'conflict');
  assert.deepEqual(days(whole), ['2026-10-02', '2026-10-02', '2026-10-02']);
  const part = ledgerOfCopy(first, 'The clinic said 40 people were hurt. The mayor said nine people died.', false);
  assert.deepEqual(days(part), ['2026-10-02', '2026-10-03']);
});

test('a figure of a copy is of the matter of the one in whose place it stands, whatever it calls what is counted', () => {
  const [order] = ledgerOfCopy(
    'The yard had orders for 744 coaches, 120 of them for Tarn. It was late.',
    'The book of the yard stood at 744 vehicles, and 210 go to Tarn. It was late.',
  ).filter(({ values }) => values.some(({ value }) => value === 120));
  assert.deepEqual(
    order?.values.map(({ value }) => value),
    [120, 210],
  );
});

test('the dead of another year are another matter', () => {
  const all = ledger('In December 2011 at least 16 people were killed.', 'The ministry said 20 people were killed.');
  assert.deepEqual(all.map(({ matter }) => matter).sort(), ['people killed', 'people killed in 2011']);
});

test('the course of a figure is what most report; what fits neither it nor its day stands against it', () => {
  const value = (amount: number, mentions: number): MatterValue => ({
    value: amount,
    qualifier: 'exact',
    unit: null,
    statedBy: 'the city',
    asOf: null,
    mentions: Array.from({ length: mentions }, (_, at) => ({ story: String(at), start: 0, end: 1 })),
  });
  const days = ['2026-10-02', '2026-10-05', '2026-10-09', '2026-10-09'];
  const standings = standingOf([value(60, 2), value(140, 2), value(236, 2), value(260, 1)], days, 'conflict');
  assert.deepEqual(
    standings.map(({ kind }) => kind),
    ['first', 'growth', 'growth', 'conflict'],
  );
  assert.equal(standings[3]?.against, 2);
});

test('who announces or reports an amount has stated it, and the next one behind "and a"', () => {
  const text = 'The Tarn Red Cross, which also bakes, announced relief of $4 million and a grant of $2 million.';
  assert.deepEqual(
    ledger(text).flatMap(({ values }) => values.map(({ statedBy }) => statedBy)),
    ['Tarn Red Cross', 'Tarn Red Cross'],
  );
});

test('who puts a toll has stated it, across a clause about them', () => {
  assert.deepEqual(lines('The Tarn Red Crescent, which also counts the missing, put the death toll at 164.'), [
    'people killed single: 164@2026-10-02/Tarn Red Crescent',
  ]);
});

test('what is so at present is so on the day of the story; what was so, on no known day', () => {
  assert.deepEqual(lines('The town has 12 full-time firefighters.'), ['firefighters single: 12@2026-10-02/null']);
  assert.deepEqual(lines('The town had 12 full-time firefighters.'), ['firefighters single: 12@null/null']);
});

test('a sum told again in another currency is the same matter', () => {
  const [sum] = ledger('The yard lost £30 million ($38 million) of its market value.');
  assert.deepEqual(sum?.values.map(({ value }) => value).sort(), [30_000_000, 38_000_000]);
});

test('cents are money of the currency that the story speaks of', () => {
  const [target] = ledger('Ada Holt cut her price target for Tarnline to 40 cents from S$0.90.');
  assert.deepEqual(target?.values.map(({ value, unit }) => [value, unit]).sort(), [
    [0.4, 'SGD'],
    [0.9, 'SGD'],
  ]);
});

test('counts of one noun are of one matter, unless a verb tells of the second alone', () => {
  const of = (text: string): string[] =>
    ledger(text).map(({ matter, values }) => `${matter} ${values.map(({ value }) => value).join(' ')}`);
  assert.deepEqual(of('The town employed 131 crossing keepers in 2024 and 128 last year.').length, 1);
  assert.equal(of('There were 64 pumps on the river, and 41 were stolen.').length, 2);
  assert.equal(of('The budget passed by 62 votes to 55 on Thursday night.').length, 2);
});

test('another’s count of what is spoken of goes with it, though it has no noun', () => {
  const all = ledger('The fire killed 40 people, the Interior Ministry said. The Red Cross said 52.');
  assert.deepEqual(
    all.map(({ matter, values }) => [matter, values.map(({ value }) => value)]),
    [['people killed', [40, 52]]],
  );
});

test('those who left their homes or are in camps are displaced', () => {
  for (const text of [
    'Some 6,000 people left their homes.',
    'About 6,000 people had been moved to 41 camps.',
    'Another 6,000 people are in shelters.',
  ])
    assert.equal(ledger(text).find(({ values }) => values[0]?.value === 6000)?.matter, 'people displaced', text);
});

test('those treated are the injured where both counts meet', () => {
  const all = ledger('The fire injured 34 people.', 'The hospital treated 34 people.', 'Doctors treated 36 people.');
  assert.deepEqual(
    all.map(({ matter }) => matter),
    ['people injured'],
  );
});

test('a value is stated by the body that a noun, a spokesman or a poll speaks for', () => {
  const speakers = (text: string): (string | null)[] =>
    ledger(text).flatMap(({ values }) => values.map(({ statedBy }) => statedBy));
  assert.deepEqual(speakers('St. Orrin Hospital was full. It had 40 wounded people, the hospital said.'), [
    'St. Orrin Hospital',
  ]);
  assert.deepEqual(speakers('A spokesman for the Tarn Ferry Company said 40 people were hurt.'), [
    'Tarn Ferry Company',
  ]);
  assert.deepEqual(speakers('A poll by Quantane was out on Monday. Just 36 percent would vote for the mayor.'), [
    'Quantane',
  ]);
  assert.deepEqual(speakers('Some say that 40 people were hurt.'), [null]);
});

test('the last verb that governs a value tells who stated it', () => {
  const [relief] = ledger('Ada Holt, who cut short her visit, announced relief of £5 million on Monday.');
  assert.equal(relief?.values[0]?.statedBy, 'Ada Holt');
});

test('what is said later in a story holds for the day on which its speaker said the rest', () => {
  const values = ledger(
    'Rain fell.',
    'Rain fell.',
    'Rain fell.',
    'Ada Holt told reporters on Friday that 14 boats were inspected. Holt said 40 people were hurt.',
  ).flatMap((matter) => matter.values);
  assert.deepEqual(
    values.map(({ asOf }) => asOf),
    ['2026-10-02', '2026-10-02'],
  );
});

test('a day’s own close is of that day, a plan of the day it is for', () => {
  const days = (text: string): (string | null)[] =>
    ledger('Rain fell.', text).flatMap(({ values }) => values.map(({ asOf }) => asOf));
  assert.deepEqual(days('They have lost much since Friday’s close of 211p.'), ['2026-10-02']);
  assert.deepEqual(days('Tarnline will run 60 trains on Monday.'), ['2026-10-05']);
});

test('a part of a measured whole is no value of it', () => {
  const all = ledger('The yard recovered 171 of the 212 tonnes that it recalled.');
  assert.deepEqual(all.map(({ values }) => values.map(({ value }) => value)).sort(), [[171], [212]]);
});

test('"it" is what the sentence before told of first', () => {
  const [dead] = ledger('The toll rose to 131 dead, with 57 people missing. The Red Cross put it at 171.');
  assert.deepEqual([dead?.matter, dead?.values.map(({ value }) => value)], ['people killed', [131, 171]]);
});

test('an event’s day is not the day for which its toll holds', () => {
  const days = ledger('Rain fell.', 'Rain fell.', 'The toll of the October 2 crash has reached 40 dead.').flatMap(
    ({ values }) => values.map(({ asOf }) => asOf),
  );
  assert.deepEqual(days, ['2026-10-04']);
});

test('"the company" is the body that a story names most by far', () => {
  const [fell] = ledger(
    'Tarn Copper Ltd shut its mine. Tarn Copper Ltd is old. A union was not asked. The company reported revenue of £4 million.',
  );
  assert.equal(fell?.values[0]?.statedBy, 'Tarn Copper Ltd');
});

test('whom an apposition names behind a speaker has stated a value, and the mayor of a town is the mayor', () => {
  const speakers = (text: string): (string | null)[] =>
    ledger(text).flatMap(({ values }) => values.map(({ statedBy }) => statedBy));
  assert.deepEqual(speakers('The union needs £71 million, according to an appeal by its relief office, UNRO.'), [
    'UNRO',
  ]);
  assert.deepEqual(
    speakers('Up to 2,000 people may have died, the mayor of the Tarn port said. Mayor Ada Holt said no.'),
    ['Ada Holt'],
  );
});

test('a time right behind a figure is that one’s; what a spokesman says later is not when it held', () => {
  const days = (text: string): (string | null)[] =>
    ledger('Rain fell.', 'Rain fell.', text).flatMap(({ values }) => values.map(({ asOf }) => asOf));
  assert.deepEqual(days('Milk that cost £1.70 in January has sold for £4.70 a litre, the shop said.').sort(), [
    '2026-01',
    '2026-10-04',
  ]);
  assert.deepEqual(
    days(
      'It was late. It rained. Nobody slept. The number of dead had risen to 375, according to the board, whose spokesman said on Friday that it would go on.',
    ),
    ['2026-10-04'],
  );
  assert.deepEqual(
    days('It flooded in 1941, in 1959 and in October 1968, when at least 12 people drowned.').at(-1),
    '1968-10',
  );
});

test('a toll so far is of the day of the story', () => {
  assert.deepEqual(lines('The fire hurt at least 36 people.'), ['people injured single: 36@2026-10-02/null']);
});

test('no tonne is a share price, though it is in stock', () => {
  assert.ok(
    !ledger('The depot had 4,061 tonnes of petrol in stock.').some(({ matter }) => matter.startsWith('share price')),
  );
});

test('a number of a thing that a story about the same people tells with its outcome goes to it', () => {
  const all = lines(
    'Ada Holt said 604 ferries had been cancelled. Ada Holt was tired.',
    'Ada Holt spoke again. “There were 604 ferries in all,” said Ada Holt.',
  );
  assert.equal(all.length, 1, all.join());
});

test('a rounded value goes with the exact one, and what is told beside a known value with that', () => {
  const stock = lines(
    'The depot of Tarn had 4,061 sacks of flour left, a clerk said.',
    'About 4,000 sacks of flour were left at the depot of Tarn.',
  );
  assert.equal(stock.length, 1, stock.join());
  const reports = lines(
    'Ada Holt counted nine complaints about lost parcels. That number had risen to 14 by evening, Ada Holt said.',
    'Complaints about lost parcels reached 63, up from 14 on Friday, Ada Holt said.',
  );
  assert.equal(reports.length, 1, reports.join());
});

test('sums a thousandfold apart are two things', () => {
  const all = ledger(
    'Savings of up to €100,000 at the Tarn bank are safe.',
    'The Tarn bank held savings of €538 million, it said.',
  );
  assert.equal(all.length, 2);
});

test('a count in a sentence that tells no day is of the day before it in its paragraph, unless the story moves on', () => {
  const opened = 'The shelter opened on Wednesday.';
  assert.deepEqual(lines(`${opened} Behind the door sat 90 people.`), ['people single: 90@2026-09-30/null']);
  assert.deepEqual(lines(`${opened}\n\nBehind the door sat 90 people.`), ['people single: 90@null/null']);
  assert.deepEqual(lines(`${opened} In all 90 people were counted.`).at(0), 'people single: 90@null/null');
});

test('votes are of the day of the vote, whenever they are told', () => {
  assert.deepEqual(
    lines(
      'The assembly rejected the harbour bill on Thursday, hours after a minister left.\n\nThe bill won 49 votes, the clerk said.',
    ),
    ['votes single: 49@2026-10-01/the clerk'],
  );
});

test('the close of a week is of its Friday', () => {
  assert.deepEqual(lines('Shares in Orrin Lines ended last week at $29.'), ['share price single: 29@2026-09-25/null']);
  assert.deepEqual(lines('Shares in Orrin Lines ended the week at $27.'), ['share price single: 27@2026-10-02/null']);
});

test('what is now known is of the day of the story', () => {
  assert.deepEqual(lines('Nine people are now known to have died on Thursday, the port authority said.'), [
    'people killed single: 9@2026-10-02/port authority',
  ]);
});

test('a press office speaks for its body, and what a paper’s own reporter counted nobody else has stated', () => {
  assert.deepEqual(lines('The army’s media office said that 17 loudspeakers had been seized.').map(statedIn), ['army']);
  const stories = told('A Quay Courier reporter counted 18 ambulances.').map((story) => ({
    ...story,
    outlet: 'Quay Courier',
  }));
  assert.equal(ledgerOf(stories, castOf(stories))[0]?.values[0]?.statedBy, null);
});

const statedIn = (line: string): string | undefined => line.split('/').at(-1);
