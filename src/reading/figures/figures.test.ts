import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanText } from '../scan/scan.ts';
import { figuresOf } from '../testing/figures-of.ts';
import { findFigures } from './index.ts';

const CASES: [text: string, ...figures: string[]][] = [
  // digits and words
  ['The library lends 4,212 books.', '4,212 | 4212 | books'],
  ['Two hundred and fifty-one thousand bees were moved.', 'Two hundred and fifty-one thousand | 251000 | bees'],
  ['The council owes 3.2 million crowns.', '3.2 million crowns | 3200000 | crown'],
  ['A hundred lamps went out.', 'A hundred | 100 | lamps'],
  ['They ate two dozen eggs.', 'two dozen | 24 | eggs'],
  ['It drew 10k visitors.', '10k | 10000 | visitors'],
  ['The town of 1 234 567.89 never was.', '1 234 567.89 | 1234567.89 | town'],
  // fractions
  ['Two-thirds of the stalls moved.', 'Two-thirds | 0.6666666666666666 | stalls'],
  ['One in five homes had no insurance.', 'One in five | 0.2 | homes'],
  ['The sack weighs 2 1/2 kg.', '2 1/2 kg | 2.5 | kilogram'],
  ['Half a million letters came.', 'Half a million | 500000 | letters'],
  ['About half of the pupils left.', 'half | 0.5 | about | pupils'],
  [
    'It is one hundred thirty-fifths, or three twenty-firsts.',
    'one hundred thirty-fifths | 2.857142857142857',
    'three twenty-firsts | 0.14285714285714285',
  ],
  ['It came to two hundred and six hundredths.', 'two hundred and six hundredths | 200.06'],
  ['It came to four point twenty-five.', 'four point twenty-five | 4.25'],
  ['The sack weighs 2 1/4.', '2 1/4 | 2.25'],
  ['3/4', '3/4 | 0.75'],
  // money
  ['Sales were 120 MEUR and the debt US$ 3MM.', '120 MEUR | 120000000 | EUR | Sales', 'US$ 3MM | 3000000 | USD'],
  ['The result was ($90.50).', '$90.50 | -90.5 | USD'],
  ['A crown is worth 12 cents ($0.12).', '12 cents | 12 | cent', '$0.12 | 0.12 | USD'],
  ['It cost £31,000.', '£31,000 | 31000 | GBP'],
  ['The damage is £7 million to £9 million.', '£7 million to £9 million | 7000000..9000000 | GBP | damage'],
  ['They want $2-3 million.', '$2-3 million | 2000000..3000000 | USD'],
  ['It cost £2.3 m, and the road is 500 m long.', '£2.3 m | 2300000 | GBP', '500 m | 500 | metre'],
  ['He asked for C$5m and 20 dollars and 43 cents.', 'C$5m | 5000000 | CAD', '20 dollars and 43 cents | 20.43 | USD'],
  ['A loaf is 60 tenge.', '60 tenge | 60 | KZT | loaf'],
  ['A ticket is 45 soles.', '45 soles | 45 | PEN | ticket'],
  // units
  [
    'Unemployment rose by 2.5 percentage points to 7 per cent.',
    '2.5 percentage points | 2.5 | percentage point | Unemployment',
    '7 per cent | 7 | percent | Unemployment',
  ],
  ['The lake covers 12 square kilometres.', '12 square kilometres | 12 | square kilometre'],
  ['It fell to minus 2 degrees Celsius.', 'minus 2 degrees Celsius | -2 | celsius'],
  ['He wants a mast of 5 feet 6 inches.', '5 feet 6 inches | 5.5 | foot | mast'],
  ['Lorries took away 90 tonnes of glass.', '90 tonnes | 90 | tonne | glass'],
  ['The ridge got 2in of snow and 30mm of rain.', '2in | 2 | inch | snow', '30mm | 30 | millimetre | rain'],
  ['Prices rose 4.2pc.', '4.2pc | 4.2 | percent | Prices'],
  ['They bowled 9.3 overs.', '9.3 | 9.3 | overs'],
  ['Vans crawled at 20 km/h.', '20 km/h | 20 | kilometre per hour'],
  // qualifiers
  ['Nearly 8,000 people came.', '8,000 | 8000 | nearly | people'],
  ['More than 400 vans and at least 16 boats went down.', '400 | 400 | more-than | vans', '16 | 16 | at-least | boats'],
  ['Some 30 bakeries opened.', '30 | 30 | about | bakeries'],
  ['The city will pay up to 3 million yen.', '3 million yen | 3000000 | at-most | JPY'],
  ['It seats fifty or more.', 'fifty | 50 | at-least'],
  ['The price went up to 120 yen.', '120 yen | 120 | JPY'],
  ['No fewer than 12 cows escaped.', '12 | 12 | at-least | cows'],
  // ranges
  ['Between 150 and 180 homes were flooded.', '150 and 180 | 150..180 | homes'],
  ['A crowd of 40 to 50 people waited.', '40 to 50 | 40..50 | people'],
  ['The price rose from 50 to 70 pence.', '50 | 50 | penny', '70 pence | 70 | penny'],
  ['It holds more than 10 and less than 20 litres.', '10 and less than 20 litres | 10..20 | litre'],
  // what is counted
  ['The raid hurt eight police officers and national guards.', 'eight | 8 | police officers and national guards'],
  ['She counted 18 members of the road crew.', '18 | 18 | members of the road crew'],
  ['They lost 400 vans, 346 of them new.', '400 | 400 | vans', '346 | 346 | vans'],
  ['It won by 10,694 votes by midnight.', '10,694 | 10694 | votes'],
  ['A survey of 1709 schoolchildren found it.', '1709 | 1709 | schoolchildren'],
  ['Two buses in five are late.', 'Two buses in five | 0.4 | buses'],
  ['The number of guests had reached 5,800.', '5,800 | 5800 | guests'],
];

for (const [text, ...expected] of CASES) {
  test(`reads the figures of: ${text}`, () => assert.deepEqual(figuresOf(text), expected));
}

const NONE = [
  'The two hundred and thirty-fifth meeting was dull.',
  'Rovers won 3-2.',
  'The vote was 11-4.',
  'Tolven were 112/3 at tea; Larne made 287 for 6 in their innings, and Ada Brink took 4 for 32.',
  'Gate three stayed open.',
  'She came third in the 21st race.',
  'Call 555-0199.',
  'No one saw it.',
  'Ada Brink, 56, kept the gate.',
  'The 1990s were dry.',
  'The 2016 elections were dull.',
  'It happened on 3 October 2026 at 10.30 a.m.',
];
for (const text of NONE) test(`finds no figure in: ${text}`, () => assert.deepEqual(figuresOf(text), []));

test('spans are valid, ordered and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    '1',
    '12,3',
    'half',
    'a',
    ' ',
    '-',
    '/',
    'million',
    '$',
    '½',
    'and',
    'to',
    'people',
    '.',
    '\n',
    'of',
    'the',
    'USD5',
    '^',
    'e9',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join(' ')),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const scan = scanText(text);
        let last = 0;
        for (const { start, end, value, low, high, counted } of findFigures(scan, [])) {
          assert.ok(last <= start && start < end && end <= text.length);
          assert.ok(value !== undefined || (low !== undefined && high !== undefined && low < high));
          if (counted) assert.ok(counted.start < counted.end && counted.end <= text.length);
          last = end;
        }
      },
    ),
  );
});
