import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanContent, type Surroundings } from './clean.ts';
import type { OwnPicture } from './media-markup.ts';

const mill: OwnPicture = { src: '/media/mill.jpg', width: 800, height: 600, alt: 'The mill', caption: 'Built in 1802' };
const surroundings: Surroundings = {
  base: 'https://courier.example/2026/10/05/rain/',
  isOurs: (host) => host.replace(/^www\./, '') === 'courier.example',
  library: {
    byUrl: (url) => (/\/mill(?:-\d+x\d+)?\.jpg$/.test(url) ? mill : null),
    byId: (id) =>
      id === 7
        ? { url: 'https://courier.example/wp-content/mill.jpg', title: 'Mill', picture: mill }
        : id === 8
          ? { url: 'https://courier.example/wp-content/lost.jpg', title: 'Lost', picture: null }
          : null,
    ofThisPost: () => [{ url: 'https://courier.example/wp-content/mill.jpg', title: 'Mill', picture: mill }],
  },
};
const clean = (content: string): string => cleanContent(content, surroundings);
const MILL = '<img src="/media/mill.jpg" alt="The mill" width="800" height="600" loading="lazy">';

const cases: Record<string, [name: string, before: string, after: string][]> = {
  'typed text': [
    ['empty lines part paragraphs, line ends break', 'One\ntwo.\n\nThree.', '<p>One<br>two.</p>\n<p>Three.</p>'],
    [
      'not at the edges of blocks',
      'Intro\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nAfter',
      '<p>Intro</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>After</p>',
    ],
    ['in a quote', '<blockquote>One.\n\nTwo.</blockquote>', '<blockquote>\n<p>One.</p>\n<p>Two.</p>\n</blockquote>'],
    ['not in pre', '<pre>a\n\nb [gallery]</pre>', '<pre tabindex="0"><code>a\n\nb [gallery]</code></pre>'],
    ['emphasis over an empty line', '<em>a\n\nb</em>', '<p><em>a</em></p>\n<p><em>b</em></p>'],
    ['Windows line ends', 'One.\r\n\r\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    [
      'an address alone on its line is an embed',
      'See:\n\nhttps://video.example/v?a=1&amp;b=2\n\nNice.',
      '<p>See:</p>\n<p><a href="https://video.example/v?a=1&amp;b=2">https://video.example/v?a=1&amp;b=2</a></p>\n<p>Nice.</p>',
    ],
    ['the mark "more" goes', 'One.<!--more-->\n\nTwo.<!--nextpage-->', '<p>One.</p>\n<p>Two.</p>'],
  ],
  blocks: [
    [
      'lose their comments',
      '<!-- wp:paragraph {"align":"center"} -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:latest-posts /-->',
      '<p>One</p>',
    ],
    [
      'line ends in them say nothing',
      '<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->',
      '<p>One two</p>',
    ],
    [
      'typed text between them has paragraphs',
      '<!-- wp:heading -->\n<h2>A</h2>\n<!-- /wp:heading -->\n\nOne.\n\nTwo.',
      '<h2>A</h2>\n<p>One.</p>\n<p>Two.</p>',
    ],
    [
      'an embed is a link',
      '<!-- wp:embed {"url":"https://video.example/1"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://video.example/1\n</div><figcaption>A film</figcaption></figure>\n<!-- /wp:embed -->',
      '<p><a href="https://video.example/1">https://video.example/1</a></p>\n<p>A film</p>',
    ],
    [
      'a picture',
      '<!-- wp:image {"id":7} -->\n<figure class="wp-block-image"><img src="https://courier.example/wp-content/mill-300x200.jpg" alt="" class="wp-image-7"/><figcaption>The old mill</figcaption></figure>\n<!-- /wp:image -->',
      `<figure>${MILL}<figcaption>The old mill</figcaption></figure>`,
    ],
  ],
  galleries: [
    [
      'were lists of pictures',
      '<!-- wp:gallery --><ul class="wp-block-gallery blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="/wp-content/mill.jpg"/><figcaption>A</figcaption></figure></li></ul><!-- /wp:gallery -->',
      `<figure>${MILL}<figcaption>A</figcaption></figure>`,
    ],
  ],
  shortcodes: [
    [
      'caption',
      '[caption id="attachment_7" width="300"]<a href="/wp-content/mill.jpg"><img src="/wp-content/mill.jpg" alt="Mill"></a> The mill in May[/caption]',
      '<figure><img src="/media/mill.jpg" alt="Mill" width="800" height="600" loading="lazy"><figcaption>The mill in May</figcaption></figure>',
    ],
    [
      'gallery by ids',
      '[gallery ids="7,8,9"]',
      `<figure>${MILL}<figcaption>Built in 1802</figcaption></figure>\n<p><a href="https://courier.example/wp-content/lost.jpg">Lost</a></p>`,
    ],
    ['gallery of the post', '[gallery columns="2"]', `<figure>${MILL}<figcaption>Built in 1802</figcaption></figure>`],
    [
      'embed, audio, video',
      '[embed]https://a.example/1[/embed]\n[audio src="https://a.example/2.mp3"]\n[video mp4="https://a.example/3.mp4"][/video]',
      ['1', '2.mp3', '3.mp4']
        .map((end) => `<p><a href="https://a.example/${end}">https://a.example/${end}</a></p>`)
        .join('\n'),
    ],
    [
      'those of plugins go, their text stays',
      '[vc_row][box color="red"]Warm[/box] words[/vc_row] [contact-form-7 id="5"]end',
      '<p>Warm words end</p>',
    ],
    [
      'brackets of editors stay',
      '“We [the council] agreed [sic] on it [...],” he said [laughs].',
      '<p>“We [the council] agreed [sic] on it [...],” he said [laughs].</p>',
    ],
    ['one that is written about', 'Use [[gallery ids="1"]] here', '<p>Use [gallery ids="1"] here</p>'],
  ],
  'links and pictures': [
    [
      'into the old site become paths',
      '<a href="http://www.courier.example/2025/01/02/snow/?a=1#c">a</a> <a href="../snow/">b</a>',
      '<p><a href="/2025/01/02/snow/?a=1#c">a</a> <a href="/2026/10/05/snow/">b</a></p>',
    ],
    [
      'elsewhere stay',
      '<a href="https://other.example/?a=1&amp;b=2" onclick="x()">a</a> <a href="mailto:a@b.example">b</a>',
      '<p><a href="https://other.example/?a=1&amp;b=2">a</a> <a href="mailto:a@b.example">b</a></p>',
    ],
    [
      'to a file that was not brought over stay',
      '<a href="/wp-content/report.pdf">a</a>',
      '<p><a href="https://courier.example/wp-content/report.pdf">a</a></p>',
    ],
    [
      'a picture that was not brought over',
      '<img src="/wp-content/lost.jpg" alt="Lost">',
      '<p><a href="https://courier.example/wp-content/lost.jpg">Lost</a></p>',
    ],
    ['a smiley is its text', 'Nice <img src="/s.gif" alt=":-)" class="wp-smiley">', '<p>Nice :-)</p>'],
    [
      'hostile ones',
      '<a href="javascript:alert(1)">a</a><img src="x" onerror="alert(1)"><script>alert(1)</script>',
      '<p>a<a href="https://courier.example/2026/10/05/rain/x">courier.example/2026/10/05/rain/x</a></p>',
    ],
  ],
};
for (const [group, list] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, before, after] of list) test(name, () => assert.equal(clean(before), after));
  });
}

describe('hostile markup takes linear time and stays in the subset', () => {
  const many = 100_000;
  for (const [name, markup] of Object.entries({
    'open brackets': '[a '.repeat(many),
    'open shortcodes': '[caption]'.repeat(many),
    'open quotation marks': '[gallery ids="'.repeat(many),
    'plugin tags': '[a b=1][/a]'.repeat(many),
    'open comments': '<!-- wp:'.repeat(many),
    'open tags': '<a href="'.repeat(many),
    'open pre': '<pre>'.repeat(many),
    blocks: '<!-- wp:group --><div>'.repeat(many),
    'empty lines': 'x\n\n'.repeat(many),
  })) {
    test(name, () => assert.ok(clean(markup).length < markup.length * 5 + 1000));
  }
});
