import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { SUBSET } from './elements.ts';
import { sanitiseBody } from './sanitise.ts';

describe('what is kept', () => {
  const kept: Record<string, string> = {
    'paragraphs with emphasis': '<p>One <strong>two <em>three</em></strong> four.</p>\n<p>Five.</p>',
    'headings below the headline': '<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>',
    lists: '<ol start="3" reversed>\n<li>One</li>\n<li>Two<ul>\n<li>Inner</li>\n</ul></li>\n</ol>',
    quotes: '<blockquote>\n<p>It rained.</p>\n<p>It snowed.</p>\n</blockquote>',
    'links to other sites and to paths':
      '<p><a href="https://town.example/a?b=1&amp;c=2">out</a> <a href="/2026/01/02/rain/">in</a></p>',
    'figures with caption and credit':
      '<figure><img src="/media/a.jpg" alt="A bridge" width="800" height="450" loading="lazy"><figcaption>The bridge. <small>Photo: Dana Reyes</small></figcaption></figure>',
    tables:
      '<table>\n<caption>Rain</caption>\n<thead>\n<tr><th scope="col">Day</th><th scope="col">mm</th></tr>\n</thead>\n<tbody>\n<tr><td>Monday</td><td colspan="2">4</td></tr>\n</tbody>\n</table>',
    code: '<pre tabindex="0"><code>if (a &lt; b) {\n  return;\n}</code></pre>',
    'languages and directions': '<p lang="ar" dir="rtl">نص</p>\n<p>the <span lang="fr">maire</span></p>',
    'line breaks': '<p>One<br>two</p>',
  };
  for (const [name, body] of Object.entries(kept)) {
    test(name, () => assert.equal(sanitiseBody(body), body));
  }
});

describe('what is put right', () => {
  const cases: [name: string, before: string, after: string][] = [
    [
      'a picture without a text is no link, for the link would have no name',
      '<a href="/x/"><img src="/m/x.png"></a><a href="/x/"><img src="/m/x.png" alt="X"></a>',
      '<figure><img src="/m/x.png" alt="" loading="lazy"></figure>\n<figure><a href="/x/"><img src="/m/x.png" alt="X" loading="lazy"></a></figure>',
    ],
    [
      'an empty heading of a table is a cell',
      '<table><tr><th scope="col"></th><th>a</th></tr></table>',
      '<table>\n<tbody>\n<tr><td></td><th>a</th></tr>\n</tbody>\n</table>',
    ],
    [
      'levels of headings have no gaps',
      '<h4>A</h4><h4>B</h4><h2>C</h2><h4>D</h4><h3>E</h3><h4>F</h4>',
      '<h2>A</h2>\n<h2>B</h2>\n<h2>C</h2>\n<h3>D</h3>\n<h3>E</h3>\n<h4>F</h4>',
    ],
    ['bare text becomes a paragraph', 'One\ntwo', '<p>One two</p>'],
    ['an empty line made of breaks parts paragraphs', '<p>One<br>&nbsp;<br>two</p>', '<p>One</p>\n<p>two</p>'],
    [
      'old elements get today’s names',
      '<p><b>a</b> <i>b</i> <tt>c</tt></p>',
      '<p><strong>a</strong> <em>b</em> <code>c</code></p>',
    ],
    ['ends that cross', '<p><b>a<i>b</b>c</i>d</p>', '<p><strong>a<em>b</em></strong><em>c</em>d</p>'],
    ['a block in a paragraph', '<p>a<div>b</div>c', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
    [
      'a picture in a line',
      '<p>a <img src="/m/x.png" alt="x"> b</p>',
      '<p>a</p>\n<figure><img src="/m/x.png" alt="x" loading="lazy"></figure>\n<p>b</p>',
    ],
    [
      'a picture of another site becomes a link',
      '<p><img src="http://town.example/x.jpg" alt="The mill"></p>',
      '<p><a href="http://town.example/x.jpg">The mill</a></p>',
    ],
    [
      'an embed becomes a link',
      '<iframe src="//video.example/e/1"></iframe>',
      '<p><a href="https://video.example/e/1">video.example/e/1</a></p>',
    ],
    [
      'a video becomes a link',
      '<video><source src="/m/a.mp4">No video.</video>',
      '<p><a href="/m/a.mp4">/m/a.mp4</a></p>',
    ],
    ['the marks of a q are written out', '<p><q>Rain</q>, she said.</p>', '<p>“Rain”, she said.</p>'],
    [
      'a link around blocks goes on in each',
      '<a href="/a/"><h2>A</h2>b</a>',
      '<h2><a href="/a/">A</a></h2>\n<p><a href="/a/">b</a></p>',
    ],
    [
      'items that nobody closed',
      '<ul><li>a<li>b<ul><li>c</ul>',
      '<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul></li>\n</ul>',
    ],
    [
      'a list straight in a list',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      '<ul>\n<li>a<ul>\n<li>b</li>\n</ul></li>\n</ul>',
    ],
    [
      'cells that nobody closed',
      '<table><tr><td>a<td>b<tr><th>c</table>',
      '<table>\n<tbody>\n<tr><td>a</td><td>b</td></tr>\n<tr><th>c</th></tr>\n</tbody>\n</table>',
    ],
    ['terms and their meanings', '<dl><dt>mm<dd>millimetre</dl>', '<p><strong>mm</strong></p>\n<p>millimetre</p>'],
    [
      'a caption without a picture',
      '<figure><blockquote>a</blockquote><figcaption>b <cite>c</cite></figcaption></figure>',
      '<blockquote>\n<p>a</p>\n</blockquote>\n<p>b c</p>',
    ],
    ['a link to a place in a page we do not know', '<p><a href="#top">up</a></p>', '<p>up</p>'],
    ['empty paragraphs go', '<p>&nbsp;</p><p></p><p>a</p>', '<p>a</p>'],
    [
      'text of form fields stays, fields go',
      '<form><label>a <input value=b></label><textarea>c</textarea></form>',
      '<p>a</p>',
    ],
  ];
  for (const [name, before, after] of cases) test(name, () => assert.equal(sanitiseBody(before), after));
});

describe('what must never pass', () => {
  const attacks = [
    '<script>alert(1)</script><p onclick="alert(1)">a</p>',
    '<a href="javascript:alert(1)">a</a><a href="java\tscript:alert(1)">b</a><a href=" &#1;javascript:alert(1)">c</a>',
    '<a href="JaVaScRiPt&colon;alert(1)">a</a><a href="data:text/html,x">b</a><a href="vbscript:x">c</a>',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>"><img src="javascript:alert(1)"><img src=x onerror=alert(1)>',
    '<svg><style><img src=x onerror=alert(1)></style></svg><svg onload=alert(1)>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
    '<template><script>alert(1)</script></template><xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
    '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example"><link rel=stylesheet href=//evil.example>',
    '<p style="background:url(javascript:alert(1))" class="x" id="__proto__">a</p>',
    '<a href="/\\evil.example">a</a><a href="//">b</a><a href="https:evil">c</a><img src="/\\evil.example/x.png">',
    '<!--><img src=x onerror=alert(1)>--><![CDATA[<img src=x onerror=alert(1)>]]><?php echo 1 ?>',
    '<table><caption><svg><p><style><!--</style><a href="--><img src=x onerror=alert(1)>">',
    '<select><option><style></option></select><img src=x onerror=alert(1)></style>',
    '<__proto__ constructor=1>a</__proto__><constructor>b</constructor><tostring>c',
  ];
  for (const attack of attacks) {
    test(attack.slice(0, 70), () => {
      const body = sanitiseBody(attack);
      assertInSubset(body);
      assert.doesNotMatch(body, /<[^>]*(?:alert|evil)/);
    });
  }
});

const SOUP = [
  ...Object.keys(SUBSET).flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...'a b i div dl dt dd q summary details section svg math style script template noscript textarea title select option form button iframe video source xmp plaintext mglyph mtext foreignObject desc h1 h6 center font table caption figure figcaption pre td'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...[
    '<a href="/x/">',
    '<a href="https://e.example/?a=1&b=2">',
    '<a href="javascript:x">',
    '<p lang=fr dir=rtl>',
    '<span lang=de>',
  ],
  ...[
    '<img src="/m.png" alt="a &quot; b">',
    '<img src="https://e.example/m.png">',
    '<abbr title="x<y">',
    '<td colspan=2>',
  ],
  ...[
    '<iframe src="https://e.example/v">',
    '<svg/>',
    '<br/>',
    '<ol start=4>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '&',
    '"',
  ],
  ...[
    'word',
    ' ',
    '\n',
    '\t',
    '&nbsp;',
    '&lt;b&gt;',
    '&#13;',
    '&#0;',
    '\u0000',
    '\ud800',
    '\u00a0',
    '&amp;lt;',
    '“',
    'ü',
    '🙂',
  ],
];

const soup = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SOUP) }, fc.string({ maxLength: 5 })), {
  maxLength: 60,
});

test('a second pass changes nothing, and a browser reads only what the subset allows', () => {
  fc.assert(
    fc.property(soup, (pieces) => {
      const once = sanitiseBody(pieces.join(''));
      assert.equal(sanitiseBody(once), once);
      assertInSubset(once);
    }),
    { numRuns: 3000 },
  );
});

test('words outside of what is left out are never lost', () => {
  const tags = SOUP.filter(
    (piece) =>
      /^<\/?(?!svg|math|style|script|template|textarea|title|iframe|video|select|plaintext|!)/.test(piece) &&
      piece.length > 1,
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...tags), fc.stringMatching(/^[a-z]{4}$/)), { maxLength: 60 }),
      (pieces) => {
        const words = (html: string): string[] => html.replace(/<[^>]*>/g, ' ').match(/\b[a-z]{4}\b/g) ?? [];
        const before = pieces.filter((piece) => /^[a-z]{4}$/.test(piece)).join(' ');
        const after = words(
          sanitiseBody(pieces.map((piece) => (piece.startsWith('<') ? piece : ` ${piece} `)).join('')),
        );
        for (const word of words(before)) assert.ok(after.includes(word), word);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('hostile nesting stays small', () => {
  const many = 200_000;
  const heaps: Record<string, string> = {
    divs: '<div>'.repeat(many),
    'open formatting in many paragraphs': '<b><i><u><font>'.repeat(many / 4) + '<p>x'.repeat(many),
    lists: '<ul><li>x'.repeat(many),
    quotes: '<blockquote>x'.repeat(many),
    tables: '<table><tr><td>x'.repeat(many / 4),
    'end tags of nothing': `${'<span>'.repeat(300)}${'</i>'.repeat(many)}`,
    attributes: `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`,
    comments: '<!--'.repeat(many),
    breaks: 'x<br><br>'.repeat(many),
    'a long link in many paragraphs': `<a href="/${'l'.repeat(2000)}">${'<p>x'.repeat(many / 2)}`,
    svgs: '<svg>'.repeat(many),
  };
  for (const [name, html] of Object.entries(heaps)) {
    test(name, () => {
      const body = sanitiseBody(html);
      assert.ok(body.length < html.length * 6 + 100_000, `${html.length} became ${body.length}`);
      assert.ok(depthOf(body) <= 60);
    });
  }
});

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end] of html.matchAll(/<(\/?)(?!br|img|hr)[a-z]/g)) {
    depth += end ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  assert.equal(depth, 0);
  return deepest;
}

/** Parsed by the rules of HTML, the body holds the subset alone, and is the same again when written by another hand. */
function assertInSubset(body: string): void {
  const fragment = parseFragment(body);
  for (const child of fragment.childNodes) assertNode(child);
  const spelt = body.replaceAll('\u00a0', '&nbsp;').replaceAll(' reversed', ' reversed=""');
  assert.equal(serialize(fragment), spelt);
}

function assertNode(node: DefaultTreeAdapterTypes.ChildNode): void {
  if (node.nodeName === '#text') return;
  assert.ok('attrs' in node, node.nodeName);
  assert.equal(node.namespaceURI, 'http://www.w3.org/1999/xhtml');
  const allowed = Object.hasOwn(SUBSET, node.tagName) ? SUBSET[node.tagName] : undefined;
  assert.ok(allowed, `<${node.tagName}>`);
  for (const { name, value } of node.attrs) {
    assert.ok(allowed.includes(name), `<${node.tagName} ${name}>`);
    if (name === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\]))/);
    if (name === 'src') assert.match(value, /^\/(?![/\\])/);
  }
  for (const child of node.childNodes) assertNode(child);
}
