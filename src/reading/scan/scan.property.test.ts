import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Scan, scanText } from './scan.ts';
import { Tag } from './tag.ts';

/** Texts of pieces that the rules look at, in any order, and strings of any units, lone surrogates among them. */
const piece = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '„',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '``',
    "''",
    '.',
    '...',
    '. . .',
    '…',
    '?',
    '!',
    ',',
    ':',
    ';',
    '-',
    '—',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '[1]',
    '•',
    '1.',
    '2)',
    'a.',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\ud800',
    '\udc00',
  ],
  ...['Mr.', 'p.m.', 'U.S.', 'J.', 'Tarn', 'said', 'the', 'The', 'dam', 'DAM', 'iTarn', 'é', '5', '3,200.5', '10:30'],
  ...[
    'd@tarn.example',
    'https://tarn.example/a',
    'Tarnpost.com',
    'Read more',
    'Photo',
    '*****',
    "'em",
    "didn't",
    '😀',
    '日本',
  ],
);
const text = fc.oneof(
  fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 }).map((all) => all.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

test('any text is read, and all its spans are in order and inside', () => {
  fc.assert(
    fc.property(text, (any) => {
      const scan = scanText(any);
      tokensAreInOrder(scan);
      partsCoverTokens(scan, scan.lines);
      partsCoverTokens(scan, scan.sentences);
      quotationsNest(scan);
    }),
    { numRuns: 800 },
  );
});

test('the same text gives the same scan', () => {
  fc.assert(fc.property(text, (any) => assert.deepEqual(scanText(any), scanText(any))));
});

function tokensAreInOrder({ text: all, count, start, end, tag, kind }: Scan): void {
  for (let at = 0; at < count; at++) {
    assert.ok(start[at]! < end[at]! && end[at]! <= all.length);
    assert.ok(at === 0 || end[at - 1]! <= start[at]!);
    assert.ok(kind[at]! > 0);
    assert.ok(tag[at]! >= 0 && tag[at]! <= Tag.other);
  }
}

/** Lines and sentences follow each other without overlap, begin and end with a token, and miss none but line breaks. */
function partsCoverTokens(scan: Scan, parts: Scan['lines'] | Scan['sentences']): void {
  let last = 0;
  const covered = new Set<number>();
  for (const { start, end, firstToken, endToken } of parts) {
    assert.ok(firstToken < endToken && firstToken >= last);
    assert.equal(start, scan.start[firstToken]);
    assert.equal(end, scan.end[endToken - 1]);
    for (let at = firstToken; at < endToken; at++) covered.add(at);
    last = endToken;
  }
  for (let at = 0; at < scan.count; at++) assert.ok(covered.has(at) || /^[\r\n]/.test(scan.text.slice(scan.start[at])));
}

function quotationsNest({ quotations, quotationOf, lines, start, end }: Scan): void {
  for (const [index, { span, firstToken, endToken, within }] of quotations.entries()) {
    assert.deepEqual([...span], [start[firstToken], end[endToken - 1]]);
    assert.ok(index === 0 || quotations[index - 1]!.firstToken < firstToken);
    assert.ok(lines.some((line) => line.firstToken <= firstToken && endToken <= line.endToken));
    if (within !== undefined) {
      const around = quotations[within]!;
      assert.ok(within < index && around.firstToken < firstToken && endToken <= around.endToken);
    }
  }
  for (const innermost of quotationOf) assert.ok(innermost >= -1 && innermost < quotations.length);
}

/** Shapes of text that have slowed programs down, to a given length. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'one paragraph': (length) => 'The dam above Tarn broke, said Dana Oke. '.repeat(length / 41),
  'open quotations': (length) => 'He said “no and '.repeat(length / 16),
  'straight marks': (length) => '"a '.repeat(length / 3),
  'single marks': (length) => "'the teachers' ".repeat(length / 15),
  'single marks without space': (length) => "'".repeat(length),
  'nested marks': (length) => '“'.repeat(length / 2) + '”'.repeat(length / 2),
  'no spaces': (length) => 'tarn'.repeat(length / 4),
  'letters and stops': (length) => 'a.'.repeat(length / 2),
  'letters and hyphens': (length) => 'a-'.repeat(length / 2),
  'underscores and plus signs': (length) => 'a_b+'.repeat(length / 4),
  addresses: (length) => 'a@b.co/'.repeat(length / 7),
  capitals: (length) => 'THE DAM BROKE '.repeat(length / 14),
  dots: (length) => '.'.repeat(length),
  'dots apart': (length) => '. '.repeat(length / 2),
  brackets: (length) => '[(['.repeat(length / 3),
  footnotes: (length) => '.[1]'.repeat(length / 4),
  digits: (length) => '1,'.repeat(length / 2),
  'line breaks': (length) => '\n'.repeat(length),
  spaces: (length) => ' '.repeat(length),
  'short lines': (length) => 'dam\n'.repeat(length / 4),
  'folded lines': (length) => `Dam ${'and dam\nand '.repeat(length / 12)}`,
  'read more': (length) => 'Read more: '.repeat(length / 11),
  surrogates: (length) => '\ud83d'.repeat(length),
};

// Quadratic work would take 64 times as long for eight times the text; room is left for a busy machine.
for (const [shape, make] of Object.entries(SHAPES)) {
  test(`work grows with the length of the text: ${shape}`, () => {
    scanText(make(20_000));
    const small = work(() => scanText(make(20_000)));
    const large = work(() => scanText(make(160_000)));
    assert.ok(large < 30 * Math.max(small, 1), `${small} ms for a text, ${large} ms for one eight times as long`);
  });
}

/** Processor time in milliseconds, the least of three runs. */
function work(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
