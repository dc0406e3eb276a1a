import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { check } from '#findings';
import { read } from '#reading';
import { checkPile } from './check-pile.ts';

const SENTENCES = [
  'A gate of the Brekke dam stuck open on Sunday night and the river Lomma left its bed below Tolven.',
  'Engineer Tor Vane said the hoist of the gate had been worn for eleven years.',
  'The hoist of the gate had been worn for eleven years.',
  '“Nobody wanted to pay for the repair,” Vane told reporters at the dam.',
  '“Nobody wanted to pay for the repair,” said Mayor Ida Storm.',
  'The fire service said 60 houses and 14 boats were under water at noon.',
  'The fire service said 90 houses and 14 boats were under water at noon.',
  'Runa Holm was dismissed on Monday.',
  'Runa Holm was dismissed on Saturday.',
  '\n\nClick to comment\n\n',
  '“',
  '𝔘\r\n\r\n',
];

test('any pile is checked without a throw: every finding lies in its story and rests on a place in another', () => {
  const story = fc.record({
    text: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 9 }).map((sentences) => sentences.join(' ')),
    published: fc.constantFrom('2026-03-09', '2026-03-10', null),
    outlet: fc.constantFrom('Delta Wire', 'Newsbarn', 'Tolven Post'),
  });
  fc.assert(
    fc.property(fc.array(story, { maxLength: 6 }), (stories) => {
      const pile = stories.map(({ text, published, outlet }, at) => {
        const reading = read(text, { published });
        return { id: `s${at}`, outlet, reading: { ...reading, findings: check(reading) } };
      });
      const found = checkPile(pile);
      assert.equal(found.length, pile.length);
      for (const [at, findings] of found.entries()) {
        for (const { start, end, against, message } of findings) {
          assert.ok(start >= 0 && start < end && end <= (pile[at]?.reading.text.length ?? 0));
          const other = pile.find(({ id }) => id === against.story);
          assert.ok(other && other !== pile[at]);
          assert.ok(against.start < against.end && against.end <= other.reading.text.length);
          assert.ok(message.length > 0);
        }
      }
      assert.deepEqual(checkPile(pile), found);
    }),
    { numRuns: 120 },
  );
});
