import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../testing/figures-of.ts';

const CASES: Readonly<Record<string, [text: string, ...figures: string[]][]>> = {
  'what has a price': [
    ['The bill is $3, up from $2.', '$3 | 3 | USD | bill', '$2 | 2 | USD | bill'],
    ['A loaf is now 95p, against 80p.', '95p | 0.95 | GBP | loaf', '80p | 0.8 | GBP | loaf'],
    ['Repairs to the sea wall came to €640.', '€640 | 640 | EUR | Repairs'],
    ['A sack of ten pears will cost $9.', 'ten | 10 | pears', '$9 | 9 | USD | sack'],
    ['Fines are capped at €500.', '€500 | 500 | EUR | Fines'],
    ['In Delft the price rose 3 percent.', '3 percent | 3 | percent | price'],
    ['The bridge, opened by the mayor, cost £8.', '£8 | 8 | GBP | bridge'],
    ['A fund opened by neighbours had reached £7. It had stood at £5.', '£7 | 7 | GBP | fund', '£5 | 5 | GBP | fund'],
    ['A loan that had reached €9 was lost.', '€9 | 9 | EUR | loan'],
    ['The margin was 3 percentage points.', '3 percentage points | 3 | percentage point | margin'],
    ['The number of homes without light rose by 9%.', '9% | 9 | percent | homes'],
    ['The fee was $5. It is $7.', '$5 | 5 | USD | fee', '$7 | 7 | USD | fee'],
    ['She won an order from Delft worth $9.', '$9 | 9 | USD | order'],
    ['The court refused her offer of £8.', '£8 | 8 | GBP | offer'],
    ['The town gave it a tax break worth $9.', '$9 | 9 | USD | tax break'],
    ['They tax no incomes above $900.', '$900 | 900 | more-than | USD | incomes'],
    ["Dunn's $41 was lost.", '$41 | 41 | USD'],
  ],
  'what is set at an amount, or moved to it': [
    ['The mayor put the cost of repairs at £3.', '£3 | 3 | GBP | cost'],
    [
      'It cut its profit forecast to £90 from £120.',
      '£90 | 90 | GBP | profit forecast',
      '£120 | 120 | GBP | profit forecast',
    ],
    ['He raised the target to 40,000.', '40,000 | 40000 | target'],
    ['She cut her estimate of the grain lost in the flood to 9 tonnes.', '9 tonnes | 9 | tonne | grain'],
  ],
  'what money goes on': [
    ['Ministers set aside £15 million for flood defences.', '£15 million | 15000000 | GBP | flood defences'],
    ['Some $4 went on bread and $2 on wine.', '$4 | 4 | about | USD | bread', '$2 | 2 | USD | wine'],
    ["It spent $9 (£7) on nurses' overtime.", "$9 | 9 | USD | nurses' overtime", "£7 | 7 | GBP | nurses' overtime"],
    ['It was listed at $9 on Friday.', '$9 | 9 | USD'],
    ['They pay 3 cents a share, $4 a day.', '3 cents | 3 | cent | share', '$4 | 4 | USD'],
  ],
  'the same as the amount beside it': [
    ['Shares closed at 212p, down 4 per cent.', '212p | 2.12 | GBP | Shares', '4 per cent | 4 | percent | Shares'],
    ['Shares in mills fell 9% in Delft to 40 euros.', '9% | 9 | percent | Shares', '40 euros | 40 | EUR | Shares'],
    ['The debt is £2, which is about $3.', '£2 | 2 | GBP | debt', '$3 | 3 | about | USD | debt'],
    ['The rate fell to 4 percent from 5 percent.', '4 percent | 4 | percent | rate', '5 percent | 5 | percent | rate'],
  ],
  'people asked': [
    [
      'Of the 800 parents polled, 61% wanted it and 5% did not.',
      '800 | 800 | parents',
      '61% | 61 | percent | parents',
      '5% | 5 | percent | parents',
    ],
  ],
  'what many together are': [
    ['A crowd of 4,200 came.', '4,200 | 4200 | crowd'],
    ['It ended the rise of 401.', '401 | 401'],
    ['Sales on Friday came to 158.', '158 | 158 | Sales'],
    ['The attendance was given as 4,210.', '4,210 | 4210 | attendance'],
  ],
  'what was told or asked before': [
    ['How many seats will close? Forty.', 'Forty | 40 | seats'],
    ['Nine men were held. Two of the nine fled.', 'Nine | 9 | men', 'Two | 2 | men', 'nine | 9 | men'],
    ['They fired 45 cooks. It was hard. Who cares? Thirty of them.', '45 | 45 | cooks', 'Thirty | 30 | cooks'],
    ['This is one shop out of 312.', 'one | 1 | shop', '312 | 312 | shop'],
    ['He met 2,500 of these cooks.', '2,500 | 2500 | cooks'],
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  test(`counts ${what}`, () => {
    for (const [text, ...expected] of cases) assert.deepEqual(figuresOf(text), expected, text);
  });
}
