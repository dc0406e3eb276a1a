import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Draft, plainText, sanitiseBody, typedFromBody } from '#story';
import { bundled, packedEngine } from '../../scripts/browser/draft-scripts.ts';
import { readingForBrowser } from '../../scripts/browser/reading-bundle.ts';
import { readEdition } from '../../src/exchange/example/read-edition.ts';
import { openContext } from '../testing/chromium.ts';
import * as inNode from '../testing/reading-in-browser.ts';

const ENTRY = fileURLToPath(new URL('../testing/reading-in-browser.ts', import.meta.url));
const PUBLISHED = '2026-10-24T10:00:00';
const EDITION = readEdition().stories.map(({ name, now: { headline, standfirst, body } }): [string, Draft] => [
  name,
  {
    headline,
    standfirst,
    body: typedFromBody(sanitiseBody(body)),
    published: PUBLISHED,
    corrections: [],
  },
]);
/** What people paste into a field. */
const MESSY: Record<string, string> = {
  nothing: '',
  'spaces alone': ' \n\u00a0\n\n\t\u200b ',
  'tags that never end':
    '<p>The <b>weir <i>froze</b> on Monday. <a href="x>We were told to wait.\n\n“Nobody <em>came,” said Ada Pell.',
  'references of all kinds':
    'Salt &amp; Sons&mdash;of R&D &eacute;t&eacute; &#8220;It sank,&#8221; said Wim Aldous &notit; &#x1F6A2; &amp',
  'script, style and an embed':
    '<style>p{}</style><script>var said = "“I won,” said Bo.";</script>\n\n<iframe src="https://video.example/w"></iframe>\n\nIt rained.',
  'half a pair and controls': 'The \ud83d bell\u0000 rang \u0007at 9.30pm; “Ring\udc00 it,” said Ada Pell 🛎️🛎️.',
  'quotation marks that do not match':
    '“The bell, ‘is cracked” said Pell.  „Ja“, he said. «Non», "so\' it goes" she added: ”Why?“',
  'one word without an end': 'ferry'.repeat(3_000),
  'a table and lists in lists':
    '<table><tr><th>Homes<td>60<tr><td>1,240 homes (about 12%)</table><ul><li>One<ul><li>£2.4 million<li>Two</ul></ul>',
  'other scripts': 'وقال الحارس “الجرس مكسور”. 鐘が割れた、とペルは言った。 Ada Pell said: “Да”.',
  'a page pasted whole':
    'Share this:\nTweet\n\nWATER IN THE TOWN\nBy Ada Pell | Oct. 3, 2026 11:05 AM ET\n\nTOWN (AP) -- That number rose to 60, officials said.\nRead more: …\nLeave a Reply\nYour email address will not be published.',
};

describe('the bundle reads in the browser as the source does in Node', () => {
  let page: Page;
  before(async () => {
    const script = await bundled(ENTRY, [packedEngine(await readingForBrowser())], 'esm');
    page = await (await openContext()).newPage();
    await page.route('http://reading.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Reading</title>' }),
    );
    await page.goto('http://reading.test/');
    await page.evaluate("import('/bundle.js').then((bundle) => { globalThis.bundle = bundle; })");
  });

  for (const [name, draft] of EDITION) test(`the story ${name}`, () => isReadAlike(draft));
  for (const [name, body] of Object.entries(MESSY))
    test(`${name}`, () =>
      isReadAlike({
        headline: body.slice(0, 80),
        standfirst: '',
        body,
        published: PUBLISHED,
        corrections: [],
      }));

  async function isReadAlike(draft: Draft): Promise<void> {
    const text = plainText(sanitiseBody(draft.body));
    for (const published of [PUBLISHED, null]) {
      const reading = inNode.read(text, { published });
      const findings = inNode.check(reading, draft.headline);
      const there = await page.evaluate(
        `(() => { const reading = bundle.read(${JSON.stringify(text)}, { published: ${JSON.stringify(published)} });
          return { reading, findings: bundle.check(reading, ${JSON.stringify(draft.headline)}) }; })()`,
      );
      assert.deepEqual(there, { reading, findings });
    }
    assert.deepEqual(await page.evaluate(`bundle.readDraft(${JSON.stringify(draft)})`), inNode.readDraft(draft));
  }
});
