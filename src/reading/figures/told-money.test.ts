import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../testing/figures-of.ts';

const CASES: Readonly<Record<string, [text: string, ...figures: string[]][]>> = {
  'dollars of the country where the story plays': [
    [
      'HALIFAX, N.S. — The ferry lost $4 million, or 12 dollars a head.',
      '$4 million | 4000000 | CAD',
      '12 dollars | 12 | CAD | head',
    ],
    ['Brisbane, Queensland: a bridge for $90m.', '$90m | 90000000 | AUD'],
    ['AUCKLAND: New Zealand spent $3.5 billion on sheds.', '$3.5 billion | 3500000000 | NZD | sheds'],
    ['SINGAPORE: The hawker paid $4.50 to a Singaporean.', '$4.50 | 4.5 | SGD'],
    ['Fees in Hong Kong rose to $800.', '$800 | 800 | HKD | Fees'],
    ['The toll is $6 in Ohio.', '$6 | 6 | USD'],
    ['The toll is $6.', '$6 | 6 | USD'],
  ],
  'American ones where they are called so, or where the others are': [
    ['Ottawa, Canada: it asked US$40 for $55.', 'US$40 | 40 | USD', '$55 | 55 | CAD'],
    ['Ottawa, Canada: it asked C$55, or $40.', 'C$55 | 55 | CAD', '$40 | 40 | USD'],
    ['Canada asked 20 U.S. dollars.', '20 U.S. dollars | 20 | USD'],
  ],
  'American ones where the story plays in the United States too': [
    ['Canada and Ohio, Ontario and Michigan share a bill of $9.', '$9 | 9 | USD | bill'],
  ],
  'rupees, pesos, shillings and kroner by the country': [
    ['KARACHI, Pakistan: a sack costs Rs 900, up 40 rupees.', 'Rs 900 | 900 | PKR | sack', '40 rupees | 40 | PKR'],
    ['In Pune, India, a sack costs Rs 900.', 'Rs 900 | 900 | INR | sack'],
    ['MANILA, Philippines: a sack costs 900 pesos.', '900 pesos | 900 | PHP | sack'],
    ['NAIROBI, Kenya: the fare is 60 shillings.', '60 shillings | 60 | KES | fare'],
    ['OSLO, Norway: the fare is 60 kroner.', '60 kroner | 60 | NOK | fare'],
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  test(`tells ${what}`, () => {
    for (const [text, ...expected] of cases) assert.deepEqual(figuresOf(text), expected, text);
  });
}
