import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { type BodyMark, markBody } from './mark.ts';
import { plainText } from './plain-text.ts';
import { sanitiseBody } from './sanitise.ts';

function mark(start: number, end: number, name = 'mark'): BodyMark {
  return {
    start,
    end,
    open: (first) => `<${name}${first ? '' : ' class="on"'}>`,
    close: (last) => `${last ? '<i></i>' : ''}</${name}>`,
  };
}

function markWords(body: string, ...words: string[]): string {
  const text = plainText(body);
  return markBody(
    body,
    words.map((word) => mark(text.indexOf(word), text.indexOf(word) + word.length)),
  );
}

test('words in one text are wrapped once', () => {
  assert.equal(markWords('<p>It rained all day.</p>', 'rained'), '<p>It <mark>rained<i></i></mark> all day.</p>');
});

test('an element that lies in the span stays whole', () => {
  assert.equal(
    markWords('<p>It <em>rained</em> on.</p>', 'It rained'),
    '<p><mark>It <em>rained</em><i></i></mark> on.</p>',
  );
  assert.equal(markWords('<p><em>rained</em> on</p>', 'rained'), '<p><mark><em>rained</em><i></i></mark> on</p>');
});

test('a span that crosses the edge of an element is split there', () => {
  assert.equal(
    markWords('<p>It <em>rained all</em> day.</p>', 'It rained'),
    '<p><mark>It </mark><em><mark class="on">rained<i></i></mark> all</em> day.</p>',
  );
  assert.equal(
    markWords('<p>It <em>rained all</em> day.</p>', 'all day'),
    '<p>It <em>rained <mark>all</mark></em><mark class="on"> day<i></i></mark>.</p>',
  );
});

test('a span over paragraphs is split at their edges', () => {
  assert.equal(
    markBody('<p>One.</p>\n<p>Two.</p>', [mark(0, 7)]),
    '<p><mark>One.</mark></p>\n<p><mark class="on">T<i></i></mark>wo.</p>',
  );
});

test('blank lines at the ends of a span are not marked', () => {
  assert.equal(markBody('<p>One.</p>\n<p>Two.</p>', [mark(0, 5)]), '<p><mark>One.<i></i></mark></p>\n<p>Two.</p>');
  assert.equal(markBody('<p>One.</p>\n<p>Two.</p>', [mark(4, 6)]), '<p>One.</p>\n<p>Two.</p>');
});

test('references and line breaks keep their places', () => {
  assert.equal(
    markWords('<p>a &amp; b<br>c &lt; d</p>', '& b\nc <'),
    '<p>a <mark>&amp; b<br>c &lt;<i></i></mark> d</p>',
  );
});

test('a span that ends with a line ends before the next', () => {
  assert.equal(markBody('<p>a<br>&amp;</p>', [mark(0, 2)]), '<p><mark>a<br><i></i></mark>&amp;</p>');
});

test('overlapping spans are split by each other', () => {
  assert.equal(
    markBody('<p>abcd</p>', [mark(0, 3, 'b'), mark(1, 4, 'u')]),
    '<p><b>a<u>bc</u><i></i></b><u class="on">d<i></i></u></p>',
  );
});

const bodies = fc
  .array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<i>',
      '<a href="/x/">',
      '</a>',
      '<ul><li>',
      '</ul>',
      'word',
      ' ',
      '&amp;',
      '<br>',
      '<td>',
      '<table><tr><td>',
      '<img src="/x.png">',
      '<code>',
      '</code>',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => sanitiseBody(pieces.join('')));
const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });

test('whatever is marked: the text stays, exactly the spans are marked, and everything nests well', () => {
  fc.assert(
    fc.property(bodies, spans, (body, pairs) => {
      const text = plainText(body);
      const marks = pairs.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), `x-${index}`));
      const marked = markBody(body, marks).replaceAll('<i></i>', '');
      assert.equal(serialize(parseFragment(marked)).replaceAll('&nbsp;', '\u00a0'), marked);
      assert.equal(marked.replace(/<\/?x-[^>]*>/g, ''), body);
      for (const [index, { start, end }] of marks.entries()) {
        const parts = [...marked.matchAll(new RegExp(`<x-${index}[^>]*>(.*?)</x-${index}>`, 'gs'))];
        const inside = parts.map(([, part]) => plainText((part ?? '').replace(/<\/?x-[^>]*>/g, ''))).join('');
        assert.equal(inside.replace(/\s/g, ''), text.slice(start, end).replace(/\s/g, ''));
        assert.ok(parts.every(([, part]) => part !== ''));
      }
    }),
    { numRuns: 2000 },
  );
});
