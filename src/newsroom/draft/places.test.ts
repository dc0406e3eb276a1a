import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyFromTyped, plainText, sanitiseBody } from '#story';
import { placesIn } from './places.ts';

/** What is selected in the field for words of the plain text. */
function selected(typed: string, words: string): string | null {
  const plain = plainText(sanitiseBody(bodyFromTyped(typed)));
  const start = plain.indexOf(words);
  assert.notEqual(start, -1, `${words} stands in the plain text: ${plain}`);
  const place = placesIn(typed, plain)(start, start + words.length);
  return place && typed.slice(place.start, place.end);
}

describe('words of the plain text are found again in the field', () => {
  test('in paragraphs, after blank lines and over line ends', () => {
    assert.equal(selected('One gate.\n\n \nTwo gates\nand a weir.', 'gates and a'), 'gates\nand a');
  });
  test('with the tags that stand inside of them', () => {
    assert.equal(selected('<h2>Gates</h2>\n\nThe <em>old</em> gate stuck.', 'old gate'), 'old</em> gate');
    assert.equal(selected('<ul>\n<li>A weir</li>\n<li>A gate</li>\n</ul>', 'A gate'), 'A gate');
  });
  test('behind references, known or not, and a bare ampersand', () => {
    assert.equal(selected('Salt &amp; Sons &mdash; R&D &lt;1&gt; caf&eacute; said so.', 'said so'), 'said so');
    assert.equal(selected('Salt &amp; Sons &mdash; they said so.', '& Sons — they'), '&amp; Sons &mdash; they');
  });
  test('behind what is taken away, and what is written out', () => {
    assert.equal(selected('<script>let gate = 1;</script>The gate is shut.', 'gate is'), 'gate is');
    assert.equal(selected('He said <q>shut it</q>, and left.', '“shut it”'), '<q>shut it</q>');
    assert.equal(selected('<q lang="en">Shut it</q>, he said, and left.', 'he said'), 'he said');
    const embed = '<iframe src="https://video.example/watch"></iframe>\n\nThe gate is shut.';
    assert.equal(selected(embed, 'gate is'), 'gate is');
  });
  test('but for those that were not typed at all', () => {
    const embed = 'A film.\n\n<iframe src="https://video.example/watch"></iframe>\n\nThe gate is shut.';
    assert.equal(selected(embed, 'video.example'), null);
  });
  test('of a long text that disagrees at every step, in a moment', () => {
    const typed = 'ab '.repeat(20_000);
    assert.equal(placesIn(typed, 'ac '.repeat(20_000))(3, 5), null);
  });
});
