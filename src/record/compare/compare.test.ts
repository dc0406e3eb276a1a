import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare } from './compare.ts';
import { skeleton } from './terms.ts';

const EXAMPLE = new URL('../../../example/', import.meta.url);

/** A story of the example edition as plain text. */
function courier(name: string): string {
  const body = readFileSync(new URL(`stories/${name}.html`, EXAMPLE), 'utf8')
    .split('\n\n')
    .slice(1)
    .join('\n\n');
  return body.replace(/\[\[(.*?)->(.*?)\]\]/g, '$2').replace(/<[^>]+>/g, '');
}

/** The same events as another outlet tells them. */
function elsewhere(id: string): string {
  const rows = readFileSync(new URL('elsewhere/stories.jsonl', EXAMPLE), 'utf8').trim().split('\n');
  return JSON.parse(rows.find((row) => row.includes(`"${id}"`)) ?? '{}').text;
}

const log = courier('2026-10-23-gate-log');

test('a text is a copy of itself, whatever is cut from it or put in another order', () => {
  const sentences = log.split('\n');
  assert.equal(compare(log, log).label, 'copy');
  assert.equal(compare(log, log).score, 1);
  assert.equal(compare('x y z', 'x y z').label, 'copy');
  assert.equal(compare(log, sentences.slice(3).join('\n')).label, 'copy');
  assert.equal(compare(log, [...sentences].reverse().join('\n')).label, 'copy');
});

test('the careless rewrite of a story is seen as one, page furniture and all', () => {
  assert.equal(compare(log, elsewhere('today-1023')).label, 'rewrite');
  assert.equal(compare(courier('2026-10-24-inspector'), elsewhere('today-1024')).label, 'rewrite');
});

test('a second paper that heard the same words is no copy', () => {
  assert.equal(compare(log, elsewhere('herald-1023')).label, 'different');
  assert.equal(compare(courier('2026-10-12-insurers'), elsewhere('herald-1008')).label, 'different');
});

test('stories of one paper on other matters are different, and score low', () => {
  const { label, score } = compare(courier('2026-09-30-pell'), courier('2026-10-18-towpath'));
  assert.equal(label, 'different');
  assert.ok(score < 0.1);
});

test('two paragraphs lifted into another story are found where they stand', () => {
  const lifted = log.split('\n').slice(3, 5).join('\n\n');
  const host = courier('2026-09-24-market').split('\n');
  const b = [...host.slice(0, 2), lifted, ...host.slice(2)].join('\n\n');
  const { label, blocks } = compare(log, b);
  assert.equal(label, 'partial');
  const found = blocks.map(({ b: [start, end] }) => b.slice(start, end)).join(' ');
  assert.ok(found.includes(lifted.split('\n')[0]!.slice(0, 60)));
});

test('a foot that every story of a house has is no copy', () => {
  const foot =
    '\n\nAbout this paper: It is written by eleven people and read by more. Letters may be cut. If we were wrong, write to the desk and name the headline, the date and the words.';
  assert.equal(compare(courier('2026-09-30-pell') + foot, courier('2026-10-18-towpath') + foot).label, 'different');
});

test('a name is one name in every spelling', () => {
  assert.equal(skeleton('tarnovskaya'), skeleton('tarnovskaia'));
  assert.equal(skeleton('qasimov'), skeleton('kassimov').replace(/^k/, 'k'));
});

test('any two texts give spans into them and a score from 0 to 1, the same both ways up to its order', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'The gate stuck.',
        'Nobody died.',
        '“Water waits.”',
        'Ada Brink said 41 minutes passed.',
        '\n\n',
        '7',
        '!',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(fc.string(), text), fc.oneof(fc.string(), text), (a, b) => {
      const { score, blocks } = compare(a, b);
      assert.ok(score >= 0 && score <= 1);
      for (const block of blocks) {
        assert.ok(0 <= block.a[0] && block.a[0] < block.a[1] && block.a[1] <= a.length);
        assert.ok(0 <= block.b[0] && block.b[0] < block.b[1] && block.b[1] <= b.length);
      }
    }),
  );
});
