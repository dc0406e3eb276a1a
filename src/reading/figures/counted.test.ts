import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../testing/figures-of.ts';

const CASES: Readonly<Record<string, [text: string, ...figures: string[]][]>> = {
  'a list of nouns': [
    ['It hired 40 cooks, porters and cleaners in May.', '40 | 40 | cooks, porters and cleaners'],
    ['The blast hurt 12 people, police and doctors said.', '12 | 12 | people'],
  ],
  'the plural that the number asks for': [
    ['Six hedge funds had left.', 'Six | 6 | hedge funds'],
    ['The club moved 19 home dates to Larne.', '19 | 19 | home dates'],
    ['About 30 police raids failed.', '30 | 30 | about | police raids'],
    ['It cut 17 daily services and four night buses.', '17 | 17 | daily services', 'four | 4 | night buses'],
  ],
  'what they are, told behind "of them"': [
    ['It took 90 guests, 40 of them children.', '90 | 90 | guests', '40 | 40 | children'],
    ['Four fell, two of whom women.', 'Four | 4', 'two | 2 | women'],
  ],
  'those whom something befell': [
    ['She saw 40 riders. Four of the injured were well.', '40 | 40 | riders', 'Four | 4 | injured'],
  ],
  'a toll, wherever it stands before its number': [
    ['The mayor put the death toll at 12.', '12 | 12 | death toll'],
    ['The ministry raised its toll to 12 from nine.', '12 | 12 | toll', 'nine | 9 | toll'],
    ['The toll in the May 3 fire had gone up to 12. She put it at 30.', '12 | 12 | toll', '30 | 30 | toll'],
    ['It had a toll of 12.', '12 | 12 | toll'],
  ],
  'what an amount is': [
    ['He took out a bank loan of about $900.', '$900 | 900 | about | USD | bank loan'],
    ['They voted $25 million in food aid.', '$25 million | 25000000 | USD | food aid'],
    [
      'It wiped out £3 million ($4 million) of value.',
      '£3 million | 3000000 | GBP | value',
      '$4 million | 4000000 | USD | value',
    ],
    ['She has $80 worth of bread.', '$80 | 80 | USD | bread'],
    ['They paid the sum of $90.', '$90 | 90 | USD'],
    ['He spent $5 million in Lisbon.', '$5 million | 5000000 | USD'],
    ['They got $90 in return.', '$90 | 90 | USD'],
  ],
  'what rose, fell or was sold': [
    [
      'Shares in the Tolven mill fell 9 percent to 40 crowns.',
      '9 percent | 9 | percent | Shares',
      '40 crowns | 40 | crown | Shares',
    ],
    ['The wheat price has risen by 3%.', '3% | 3 | percent | wheat price'],
    ['A small bag sold for about 900 yen.', '900 yen | 900 | about | JPY | small bag'],
    ['Tolven fell 4 percent.', '4 percent | 4 | percent'],
  ],
  'one of a measure, and a share, behind their limits': [
    ['They had less than a metre left.', 'a metre | 1 | less-than | metre'],
    [
      'Catches fell by a third, and then by almost a quarter.',
      'a third | 0.3333333333333333',
      'a quarter | 0.25 | nearly',
    ],
    ['He came by a third road.'],
  ],
  'nothing told but before': [['I counted the ovens: there are only two.', 'two | 2 | ovens']],
};

for (const [what, cases] of Object.entries(CASES)) {
  test(`counts ${what}`, () => {
    for (const [text, ...expected] of cases) assert.deepEqual(figuresOf(text), expected, text);
  });
}
