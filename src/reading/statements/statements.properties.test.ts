import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../read.ts';

const WORDS = [
  'Dana',
  'Reyes',
  'said',
  'says',
  'that',
  'the',
  'bridge',
  'is',
  'shut',
  'told',
  'reporters',
  'according',
  'to',
  'and',
  'but',
  'who',
  'in',
  'a',
  'statement',
  'asked',
  'if',
  'claims',
  'report',
  'he',
  'she',
  'they',
  'would',
  'fall',
  'adding',
  'was',
  'accused',
  'of',
  'Monday',
  '44',
  'as',
  'put',
  'it',
];
const MARKS = [',', '.', '"', '“', '”', "'", '’', ':', ';', '?', '!', '—', '-', '(', ')', '\n', '\n\n', '…'];

const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 80 },
  )
  .map((pieces) =>
    pieces
      .join(' ')
      .replaceAll(/ ([,.:;?!”])/g, '$1')
      .replaceAll('“ ', '“'),
  );

test('whatever the text: spans are in range, not empty, in order, and what is said never holds its own cue', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0;
      for (const { content, speaker, cue } of read(text).statements) {
        assert.ok(content.length > 0);
        assert.ok(content[0]![0] >= before);
        before = content[0]![0];
        for (const [start, end] of [...content, ...speaker.spans, ...(cue?.spans ?? [])]) {
          assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end} of ${text.length}`);
          assert.ok(text.slice(start, end).trim() === text.slice(start, end));
        }
        for (const [start, end] of content) {
          for (const [cueStart, cueEnd] of cue?.spans ?? []) assert.ok(cueEnd <= start || end <= cueStart, text);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('ids count the statements in order', () => {
  const { statements } = read('Reyes said the bridge is shut. Lund said it is open.');
  assert.deepEqual(
    statements.map(({ id }) => id),
    ['s1', 's2'],
  );
});

/** Steps taken cannot be seen from here, but a text twice as long must not take far more than twice the reading. */
const SHAPES: Record<string, (size: number) => string> = {
  'ten thousand open quotes': (size) => '“he said '.repeat(size),
  'one endless sentence': (size) => 'Reyes said that the bridge, which is old, is shut, and '.repeat(size),
  'nothing but cues': (size) => 'said '.repeat(size),
  'nothing but commas': (size) => 'a, '.repeat(size),
  'nothing but relative pronouns': (size) => 'the man who '.repeat(size),
  'a quotation on every line': (size) => '“No,” she said.\n\n'.repeat(size),
};

for (const [name, make] of Object.entries(SHAPES)) {
  test(`reads ${name} without falling over`, () => {
    assert.ok(Array.isArray(read(make(20_000)).statements));
  });
}
