import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { read } from '#reading';
import { check } from './check.ts';
import { checkRevision } from './revision.ts';
import { checkSurface } from './surface.ts';
import { ALL_EXAMPLES } from './testing/all-examples.ts';

const PIECES = ALL_EXAMPLES.flatMap(({ bad, good }) => [...bad, ...good])
  .flatMap(({ text }) => text.replace(/[⟦⟧]/g, '').split(/(?<=[.\n”"])\s*/))
  .filter(Boolean);

/** Texts of news, cut and joined at random, with stray marks between. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('“', '”', '"', '\n\n', ':', '𝔘', 'I', 'That number', '\r\n', ' — ', '’'),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
      // A sentence of news with a mark inside it that means something in a pattern.
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...PIECES), fc.nat(120), fc.constantFrom('(', '[', '*', '+', '\\', '{'))
          .map(([piece, at, mark]) => piece.slice(0, at) + mark + piece.slice(at)),
      },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  test('is checked without a throw, every finding within it, in order, and the same again', () => {
    fc.assert(
      fc.property(text, fc.option(fc.constant('2026-03-10')), (written, published) => {
        const reading = read(written, { published });
        const findings = check(reading, 'Title of it');
        for (const { start, end, message, remedy } of findings) {
          assert.ok(start >= 0 && start < end && end <= written.length);
          assert.ok(message.length > 0 && remedy !== undefined && remedy.length > 0);
        }
        for (const [at, { start }] of findings.entries()) assert.ok(start >= (findings[at - 1]?.start ?? 0));
        assert.deepEqual(check(reading, 'Title of it'), findings);
      }),
      { numRuns: 150 },
    );
  });

  test('is compared with any earlier revision without a throw; with itself, nothing is lost', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [read(before), read(after)];
        for (const { start, end } of checkRevision(old, now))
          assert.ok(start >= 0 && start < end && end <= after.length);
        assert.deepEqual(checkRevision(old, old), []);
      }),
      { numRuns: 60 },
    );
  });
});

test('a text sixteen times as long is looked at sixteen times as long, no more: characters seen by the rules grow linearly', () => {
  const paragraph =
    'Runa Holm said 40 boats sank on Monday. “We counted them,” she said. That number will rise. The latter is shut. The same session ended. The president left. He slept.\n\n';
  const sliced = (times: number): number => {
    let characters = 0;
    const reading = read(paragraph.repeat(times), { published: '2026-03-10' });
    const slice = String.prototype.slice;
    try {
      String.prototype.slice = function (this: string, from?: number, to?: number): string {
        const part = slice.call(this, from, to);
        characters += part.length;
        return part;
      };
      check(reading);
    } finally {
      String.prototype.slice = slice;
    }
    return characters;
  };
  const [short, long] = [sliced(20), sliced(320)];
  assert.ok(long < short * 16 * 1.5, `${short} characters of 20 paragraphs, ${long} of 320`);
});

describe('a part of a story that is read alone', () => {
  test('a summary that begins in the middle points to nothing', () => {
    const [finding, ...more] = checkSurface('summary', 'That number will rise, the fire service said.');
    assert.equal(finding?.rule, 'dangling-reference');
    assert.match(finding?.message ?? '', /^Read alone, as the summary in the feed is: “That number” points to nothing/);
    assert.deepEqual(more, []);
  });
  test('a headline with its standfirst that names what it means is clear', () => {
    assert.deepEqual(checkSurface('headline', 'Sixty houses flooded in Tolven\n\nThat number will rise.'), []);
  });
});
