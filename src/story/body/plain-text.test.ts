import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bodyFromText } from './from-text.ts';
import { plainBody, plainText } from './plain-text.ts';
import { sanitiseBody } from './sanitise.ts';

test('paragraphs, headings, items, cells and captions stand apart by a blank line', () => {
  const body = sanitiseBody(
    '<h2>Rain</h2><p>One &amp; <b>two</b><br>three.</p><ul><li>a<ul><li>b</li></ul></li></ul>' +
      '<figure><img src="/m.png" alt="not text"><figcaption>The mill. <small>Photo: D. Reyes</small></figcaption></figure>' +
      '<table><tr><th>Day</th><td>4 mm</td></tr></table><pre><code>x &lt; y\n\nz</code></pre>',
  );
  const { text, lines } = plainBody(body);
  assert.equal(text, 'Rain\n\nOne & two\nthree.\n\na\n\nb\n\nThe mill. Photo: D. Reyes\n\nDay\n\n4 mm\n\nx < y\n\nz');
  assert.deepEqual(
    lines.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['heading', 'Rain'],
      ['paragraph', 'One & two\nthree.'],
      ['item', 'a'],
      ['item', 'b'],
      ['caption', 'The mill. Photo: D. Reyes'],
      ['cell', 'Day'],
      ['cell', '4 mm'],
      ['code', 'x < y\n\nz'],
    ],
  );
});

test('the map leads from every character back to where it stands in the body', () => {
  const body = sanitiseBody('<p>It <em>rained</em> &lt;all&gt; day.<br>“Yes”</p><p>Zoë 🙂</p>');
  const { text, pieces } = plainBody(body);
  for (const { start, end, at, bodyEnd } of pieces) {
    const source = body.slice(at, bodyEnd);
    if (source.length === end - start) assert.equal(source, text.slice(start, end));
    else assert.match(source, /^(?:<br>|&lt;|&gt;|&amp;)$/);
  }
  assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text.replaceAll('\n\n', ''));
});

test('typed text comes back from its body', () => {
  const line = fc.stringMatching(/^[a-z<>&"“ü]{1,8}( [a-z.]{1,8}){0,3}$/);
  const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      const typed = paragraphs.join('\n\n');
      assert.equal(plainText(bodyFromText(typed)), typed);
    }),
  );
});

test('typed markup is text', () => {
  assert.equal(bodyFromText('a <b>\r\n\r\n\r\nb'), '<p>a &lt;b&gt;</p>\n<p>b</p>');
  assert.equal(bodyFromText(' \n\n '), '');
});
