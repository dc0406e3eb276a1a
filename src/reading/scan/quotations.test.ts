import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from './scan.ts';

const quotationsOf = (text: string): string[] =>
  scanText(text).quotations.map(({ span: [from, to] }) => text.slice(from, to));

test('marks of every kind pair', () => {
  assert.deepEqual(quotationsOf('"It rained," she said. "It snowed."'), ['"It rained,"', '"It snowed."']);
  assert.deepEqual(quotationsOf('“It rained,” she said.'), ['“It rained,”']);
  assert.deepEqual(quotationsOf("She said 'it rained' and left."), ["'it rained'"]);
  assert.deepEqual(quotationsOf('She said ‘it rained’.'), ['‘it rained’']);
  assert.deepEqual(quotationsOf('The paper „Tarner Bote“ closed.'), ['„Tarner Bote“']);
  assert.deepEqual(quotationsOf('The paper «Le Tarn» closed.'), ['«Le Tarn»']);
  assert.deepEqual(quotationsOf('The paper »Tarner Bote« closed.'), ['»Tarner Bote«']);
  assert.deepEqual(quotationsOf("She said ``it rained'' and left."), ["``it rained''"]);
  assert.deepEqual(quotationsOf("She said ''it rained'' and left."), ["''it rained''"]);
});

test('apostrophes are no marks', () => {
  for (const text of [
    "It's the Harrises' boat, and Fritz' too.",
    'In the mid-80’s they let ‘em go.',
    "Rock 'n' roll, 'tis said, began in the '50s.",
    'The ’90s were the teachers’ years.',
  ])
    assert.deepEqual(quotationsOf(text), [], text);
});

test('feet, inches and nicknames are no quotations', () => {
  assert.deepEqual(quotationsOf('He is 6\' 2" and his board 12" wide.'), []);
  assert.deepEqual(quotationsOf('Joe "Red" Hask won.'), []);
  assert.deepEqual(quotationsOf('He is 5\'10" and says "so what".'), ['"so what"']);
});

test('a plural in single marks does not end them', () => {
  assert.deepEqual(quotationsOf("'The teachers' room is cold,' he said."), ["'The teachers' room is cold,'"]);
});

test('a quotation within a quotation knows the one around it', () => {
  const text = '"He told me \'go home\' and left," she said. "No."';
  assert.deepEqual(
    scanText(text).quotations.map(({ within }) => within),
    [undefined, 0, undefined],
  );
});

test('straight marks nest where place tells them apart', () => {
  assert.deepEqual(quotationsOf('"She shouted "stop here!" and ran," he said.'), [
    '"She shouted "stop here!" and ran,"',
    '"stop here!"',
  ]);
});

test('typewriter marks close the inner quotation first', () => {
  assert.deepEqual(quotationsOf("''She shouted 'stop here,''' he said. ''Twice.''"), [
    "''She shouted 'stop here,'''",
    "'stop here,'",
    "''Twice.''",
  ]);
});

test('a mark that opens where it should close is read as it was meant', () => {
  assert.deepEqual(quotationsOf('He called it “a theft“ and left.'), ['“a theft“']);
});

test('a lost mark costs its own paragraph only', () => {
  const text = '"We lost a mark, he said.\n\nShe sighed. "We kept ours," she said.';
  assert.deepEqual(
    scanText(text).quotations.map(({ closed }) => closed),
    [false, true],
  );
});

test('a lost mark ends where the next one opens', () => {
  const text = '“We lost a mark, he said. “We kept ours,” she said.';
  const { quotations } = scanText(text);
  assert.deepEqual(quotationsOf(text), ['“We lost a mark, he said.', '“We kept ours,”']);
  assert.deepEqual(
    quotations.map(({ closed, within }) => [closed, within]),
    [
      [false, undefined],
      [true, undefined],
    ],
  );
});

test('a closing mark without its partner is reported', () => {
  const text = 'We kept ours,” she said.';
  const { start, strayMarks } = scanText(text);
  assert.deepEqual(
    strayMarks.map((mark) => text[start[mark]!]),
    ['”'],
  );
});

test('a quotation goes on in a paragraph that opens with a mark again', () => {
  const { quotations } = scanText('He said: "It rained.\n\n"Then it snowed.\n\n"Then it froze."\n\nHe left.');
  assert.deepEqual(
    quotations.map(({ closed, continues }) => [closed, continues]),
    [
      [true, true],
      [true, true],
      [true, false],
    ],
  );
});

test('a quotation in single marks goes on in a paragraph that opens with one again', () => {
  const { quotations } = scanText('He said: ‘It rained.\n\n‘The boys’ boat sank.\n\n‘Then it froze.’\n\nHe left.');
  assert.deepEqual(
    quotations.map(({ closed, continues }) => [closed, continues]),
    [
      [true, true],
      [true, true],
      [true, false],
    ],
  );
  assert.deepEqual(quotationsOf("'It rained,' he said. 'It snowed.\n\n'We left.'"), [
    "'It rained,'",
    "'It snowed.",
    "'We left.'",
  ]);
});

test('a few words whose second mark is lost do not go on in the next paragraph', () => {
  const { quotations } = scanText('The mill took the report "in full.\n\n"We were late," said its owner.');
  assert.deepEqual(
    quotations.map(({ closed, continues }) => [closed, continues]),
    [
      [false, false],
      [true, false],
    ],
  );
});

test('an apostrophe before a paragraph in single marks opens nothing', () => {
  for (const text of [
    'He sang with the ‘boys’ that year.\n\n‘I loved it,’ he said.',
    "In the crews' mess they ate.\n\n'It was cold,' he said.",
    "It was the Harrises' boat.\n\n'It was cold,' he said.",
  ])
    assert.equal(
      scanText(text).quotations.every(({ continues }) => !continues),
      true,
      text,
    );
});

test('each token knows the innermost quotation around it', () => {
  assert.deepEqual([...scanText('"A \'b\' c," d').quotationOf], [0, 0, 1, 1, 1, 0, 0, 0, -1]);
});
