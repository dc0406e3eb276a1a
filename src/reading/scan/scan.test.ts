import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from './scan.ts';

const sentencesOf = (text: string) => scanText(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotationsOf = (text: string) => scanText(text).quotations.map(({ span: [from, to] }) => text.slice(from, to));

test('a sentence ends at its stop, not at an abbreviation or an initial', () => {
  assert.deepEqual(sentencesOf('Dr. Ilse P. Marn left at 5 p.m. on Jan. 3. Nobody saw her go.'), [
    'Dr. Ilse P. Marn left at 5 p.m. on Jan. 3.',
    'Nobody saw her go.',
  ]);
});

test('a question inside marks that goes on with its cue is one sentence', () => {
  assert.deepEqual(sentencesOf('"Who paid for it?" asked Marn. "Not me!" Dana Oke said.'), [
    '"Who paid for it?" asked Marn.',
    '"Not me!" Dana Oke said.',
  ]);
});

test('marks of every kind pair, and apostrophes do not', () => {
  assert.deepEqual(quotationsOf("“It's the Harrises' boat,” she said, ‘more or less’. The mid-80's 'em."), [
    "“It's the Harrises' boat,”",
    '‘more or less’',
  ]);
});

test('a quotation within a quotation knows the one around it', () => {
  const { quotations } = scanText('"He told me \'go home\' and left," she said.');
  assert.equal(quotations.length, 2);
  assert.equal(quotations[1]!.within, 0);
});

test('a lost mark costs its own paragraph only', () => {
  const { quotations } = scanText('"We lost a mark, he said.\n\nShe sighed. "We kept ours," she said.');
  assert.deepEqual(
    quotations.map(({ closed }) => closed),
    [false, true],
  );
});

test('a quotation goes on in a paragraph that opens with a mark again', () => {
  const { quotations } = scanText('He said: "It rained.\n\n"Then it snowed."\n\nHe left.');
  assert.deepEqual(
    quotations.map(({ closed, continues }) => [closed, continues]),
    [
      [true, true],
      [true, false],
    ],
  );
});

test('every token knows its sentence and its quotation', () => {
  const scan = scanText('He left. "I stay," she said.');
  assert.deepEqual([...scan.sentenceOf], [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  assert.deepEqual([...scan.quotationOf], [-1, -1, -1, 0, 0, 0, 0, 0, -1, -1, -1]);
});
