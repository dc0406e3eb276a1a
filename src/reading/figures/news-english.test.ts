import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../testing/figures-of.ts';

const CASES: Readonly<Record<string, [text: string, ...figures: string[]][]>> = {
  'money by its code where the country is known, else by its name': [
    ['The fine is 900 crowns.', '900 crowns | 900 | crown'],
    ['A loaf is ten pounds or 300 dinars.', 'ten pounds | 10 | pound', '300 dinars | 300 | dinar'],
    ['She paid 40 pesos a head.', '40 pesos | 40 | peso | head'],
    ['She paid 40 Chilean pesos a head.', '40 Chilean pesos | 40 | CLP | head'],
    ['The ferry costs 120 Norwegian kroner.', '120 Norwegian kroner | 120 | NOK | ferry'],
    [
      'The ferry costs NOK 120, or 60 New Zealand dollars.',
      'NOK 120 | 120 | NOK | ferry',
      '60 New Zealand dollars | 60 | NZD | ferry',
    ],
    ['The skater took two crowns.', 'two | 2 | crowns'],
  ],
  'money whose nation the story has told': [
    [
      'The harbour lost 4 million Danish crowns. It had made 3 million crowns.',
      '4 million Danish crowns | 4000000 | DKK',
      '3 million crowns | 3000000 | DKK',
    ],
    [
      'It lost 4 million Danish crowns, not 4 million Czech crowns. It made 90 crowns.',
      '4 million Danish crowns | 4000000 | DKK',
      '4 million Czech crowns | 4000000 | CZK',
      '90 crowns | 90 | crown',
    ],
  ],
  'money as newspapers of many countries write it': [
    [
      'Tea rose 12p to 187p, and cocoa fell from 90p to 75.',
      '12p | 0.12 | GBP | Tea',
      '187p | 1.87 | GBP | Tea',
      '90p | 0.9 | GBP | Tea',
      '75 | 0.75 | GBP | Tea',
    ],
    ['A bun is 12-15p.', '12-15p | 0.12..0.15 | GBP | bun'],
    ['He watched it in 1080p.'],
    [
      'The bridge will cost N14 billion, not N4.7bn.',
      'N14 billion | 14000000000 | NGN | bridge',
      'N4.7bn | 4700000000 | NGN',
    ],
    ['He paid N500,000 on the N4 road.', 'N500,000 | 500000 | NGN'],
    ['It lost R350m and P20 million.', 'R350m | 350000000 | ZAR', 'P20 million | 20000000 | PHP'],
    ['It lost R350m, and a loaf costs R14.', 'R350m | 350000000 | ZAR', 'R14 | 14 | ZAR | loaf'],
    ['The tiles cost R23 400 and the bus R16.50.', 'R23 400 | 23400 | ZAR | tiles', 'R16.50 | 16.5 | ZAR'],
    ['More than 271 000 riders came on 12 buses.', '271 000 | 271000 | more-than | riders', '12 | 12 | buses'],
    ['Fares rose to KSh500 and Tk 40 crore.', 'KSh500 | 500 | KES | Fares', 'Tk 40 crore | 400000000 | BDT'],
    ['Riders will pay Sh6,500, and RM3.2mil is owed.', 'Sh6,500 | 6500 | shilling', 'RM3.2mil | 3200000 | MYR'],
    ['They sought Rs 3 lakh crore.', 'Rs 3 lakh crore | 3000000000000 | INR'],
  ],
  'speeds, flows and small shares': [
    ['Gusts of 70 miles an hour came.', '70 miles an hour | 70 | mile per hour'],
    ['He walks 60 miles a day.', '60 miles | 60 | mile'],
    [
      'It let out 900 cubic feet a second, or 2 lakh cusecs.',
      '900 cubic feet a second | 900 | cubic foot per second',
      '2 lakh cusecs | 200000 | cubic foot per second',
    ],
    ['Yields rose 210 basis points.', '210 basis points | 210 | basis point | Yields'],
    [
      'It held one part per million of lead, then 40 ppm.',
      'one part per million | 1 | part per million | lead',
      '40 ppm | 40 | part per million',
    ],
  ],
  'two levels of a change': [
    ['The city widened its order of salt from 30 tonnes to 95.', '30 tonnes | 30 | tonne', '95 | 95 | tonne'],
    ['She cut her target to 30 euros from 44.', '30 euros | 30 | EUR | target', '44 | 44 | EUR | target'],
    ['Costs fell from 3 to 2 million yen.', '3 | 3000000 | JPY', '2 million yen | 2000000 | JPY'],
    [
      'The tower grew from about 90 metres to nearly 120.',
      '90 metres | 90 | about | metre',
      '120 | 120 | nearly | metre',
    ],
    ['The school went from 12 to 30 pupils.', '12 | 12 | pupils', '30 | 30 | pupils'],
    ['Rain was 12 millimetres, compared with 40 in May.', '12 millimetres | 12 | millimetre', '40 | 40 | millimetre'],
    ['Tea fell from a high of 90 pence to just 12.', '90 pence | 90 | penny', '12 | 12 | penny'],
    [
      'Sales slid to $4.1 billion from $4.6 billion.',
      '$4.1 billion | 4100000000 | USD | Sales',
      '$4.6 billion | 4600000000 | USD | Sales',
    ],
    ['The share fell $3 to $48.', '$3 | 3 | USD | share', '$48 | 48 | USD | share'],
  ],
  'a limit in other words': [
    ['Not fewer than 87 goats died.', '87 | 87 | at-least | goats'],
    ['It was something like minus 11.', 'minus 11 | -11 | about'],
    ['It took in the order of 300 stones.', '300 | 300 | about | stones'],
  ],
  'a range': [
    ['It will cost between 5 million and 7 million yen.', '5 million and 7 million yen | 5000000..7000000 | JPY'],
    ['Wages rose 3 to 5 percent.', '3 to 5 percent | 3..5 | percent | Wages'],
    ['Fees, ranging from 20 to 30 euros, fell.', '20 to 30 euros | 20..30 | EUR'],
  ],
  'a part and its whole as two counts': [
    ['Mould was found in nine of 30 cellars.', 'nine | 9 | cellars', '30 | 30 | cellars'],
    ['Mould was found in six out of 14 cellars.', 'six | 6 | cellars', '14 | 14 | cellars'],
    ['The pump failed on four days out of seven.', 'four days | 4 | day', 'seven | 7'],
    ['Of the 212 tonnes, 60 were lifted.', '212 tonnes | 212 | tonne', '60 | 60 | tonne'],
    ['They lifted 60 of the 212 tonnes of coal.', '60 | 60 | tonne | coal', '212 tonnes | 212 | tonne | coal'],
  ],
  'a share of people at large': [
    ['Three out of four adults agree.', 'Three out of four | 0.75 | adults'],
    ['Nine out of 10 would stay.', 'Nine out of 10 | 0.9'],
    ['Two of every five loaves are rye.', 'Two of every five | 0.4 | loaves'],
    ['She scored five in three games.', 'five | 5', 'three | 3 | games'],
  ],
  'counts whose noun stands elsewhere': [
    [
      'Four of the nine sailors are safe; two are missing.',
      'Four | 4 | sailors',
      'nine | 9 | sailors',
      'two | 2 | sailors',
    ],
    ['Eight guards were killed and 30 wounded.', 'Eight | 8 | guards', '30 | 30 | guards'],
    ['The number of people held after days of storms passed 4,000.', '4,000 | 4000 | more-than | people'],
    ['The town has many kiosks, of which some 250 burned.', '250 | 250 | about | kiosks'],
    ['Would more divers help? The port has 38 of them.', '38 | 38 | divers'],
    [
      'She won 9,214 votes, or 43.8%, against 8,903 for him.',
      '9,214 | 9214 | votes',
      '43.8% | 43.8 | percent',
      '8,903 | 8903 | votes',
    ],
    ['Nineteen of those who drowned were divers.', 'Nineteen | 19 | those who drowned'],
    ['Among the 46 dead were sailors.', '46 | 46 | dead'],
    ['It is a pact of six ex-colonial towns.', 'six | 6 | ex-colonial towns'],
  ],
  'points between shares': [
    [
      'She has 36 percent, five points more than he.',
      '36 percent | 36 | percent',
      'five points | 5 | percentage point',
    ],
    ['The index lost 40 points.', '40 | 40 | points'],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  for (const [text, ...expected] of cases) {
    test(`reads ${what}: ${text}`, () => assert.deepEqual(figuresOf(text), expected));
  }

const NONE: Readonly<Record<string, string[]>> = {
  'an age': [
    'The pilot, who was 68, slept.',
    "She's 91.",
    'He turned 40 at sea.',
    'A woman of 29 and a girl of four waited.',
    'It is for those aged 12 to 15.',
    'Most of the patients are over 65, they say.',
    'The crew were all older than 50.',
    'A cook, 29, came with a boy of about ten.',
    'He went to sea at the age of nine.',
    'Women under 30 stayed away.',
  ],
  'a label': [
    'The leak is at pump no. 3.',
    'See page 11.',
    'Flight 1549 left from Terminal 2.',
    'They met in Room 12 on Route 9.',
    'They met in Room 4B.',
    'Call 0800 555 019 or 080 555 0199.',
  ],
  'a pronoun': [
    'One is a baker, one is a vet.',
    'It was the wrong one made up.',
    '“No,” said one woman.',
    'I have one more.',
  ],
  occasions: ['He asked three times, in writing.', 'The bell rang two times.'],
};
for (const [what, texts] of Object.entries(NONE))
  for (const text of texts) test(`finds no figure in ${what}: ${text}`, () => assert.deepEqual(figuresOf(text), []));

const NO_AGES: [text: string, ...figures: string[]][] = [
  ['He turned 40 people away.', '40 | 40 | people'],
  ['She is a mother of three.', 'three | 3'],
  ['Her majority, 29, is small.', '29 | 29'],
  ['A team of 12 won.', '12 | 12 | team'],
  ['Prices are over 40 crowns.', '40 crowns | 40 | more-than | crown | Prices'],
  ['Over 65 boats sank.', '65 | 65 | more-than | boats'],
];
for (const [text, ...expected] of NO_AGES)
  test(`reads no age in: ${text}`, () => assert.deepEqual(figuresOf(text), expected));
