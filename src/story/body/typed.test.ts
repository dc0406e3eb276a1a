import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sanitiseBody } from './sanitise.ts';
import { bodyFromTyped, typedFromBody } from './typed.ts';

describe('a body typed into the story\u2019s form', () => {
  test('becomes paragraphs at blank lines, and keeps tags', () => {
    assert.equal(
      sanitiseBody(bodyFromTyped('One <em>and</em> two.\n\n<h2>Head</h2>\n \nThree & four < five.')),
      sanitiseBody('<p>One <em>and</em> two.</p><h2>Head</h2><p>Three &amp; four &lt; five.</p>'),
    );
  });

  const BODIES = [
    '<p>One.</p><p>Two, <a href="/x/">linked</a>.</p>',
    '<p>One.</p><h2>Head</h2><ul><li>a</li><li>b</li></ul><p>Two.</p>',
    '<blockquote><p>Quoted.</p><p>Still quoted.</p></blockquote><p>After.</p>',
    '<p>a &lt; b &amp; c</p>',
    '<pre>code\n\nwith a gap</pre><p>After.</p>',
    '<figure><img src="/media/a.png" alt="A"><figcaption>Cap</figcaption></figure><p>x</p>',
    '<p>line<br>break</p>',
  ];
  for (const body of BODIES)
    test(`comes back as it was: ${body.slice(0, 40)}`, () => {
      const saved = sanitiseBody(body);
      assert.equal(sanitiseBody(bodyFromTyped(typedFromBody(saved))), saved);
    });

  test('shows plain paragraphs without their tags', () => {
    assert.equal(typedFromBody('<p>One.</p><p>Two.</p><h2>Head</h2>'), 'One.\n\nTwo.\n\n<h2>Head</h2>');
  });
});
