import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, type Started, start } from '../testing/start.ts';

const STORY = '/2026/10/24/library/';
/** Programs are not counted as readers, and headless Chromium says that it is one. */
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('from a reader to the desk and back', () => {
  let serving: Started;
  let reader: BrowserContext;
  let chief: BrowserContext;
  let story = '';
  const problems: string[] = [];

  before(async () => {
    serving = await start(emptyFolder());
    reader = await openContext({ userAgent: FIREFOX });
    chief = await openContext();
    for (const context of [reader, chief]) {
      context.on('weberror', (error) => problems.push(error.error().message));
      context.on('console', (message) => {
        // A form that is not filled in is answered with 422, and Chromium calls that an error.
        if (message.type() === 'error' && !message.text().includes('422')) problems.push(message.text());
      });
    }
    story = await anyStory(serving.address);
  });
  after(() => serving.stop());

  test('a reader writes a comment, is told what is wrong, mends it, and is told that it waits', async () => {
    const page = await reader.newPage();
    await page.goto(serving.address + story);
    // The form is not sent sooner than anybody can write.
    await page.waitForTimeout(3_500);
    await page.fill('#reply-text', 'The late books are at my house, all four of them.');
    await page.fill('#reply-name', 'Wim Aldous');
    await page.click('text=Post comment');
    await page.waitForSelector('[aria-invalid]');
    assert.equal(await page.inputValue('#reply-text'), 'The late books are at my house, all four of them.');
    await page.fill('#reply-email', 'wim@example.org');
    await page.waitForTimeout(3_500);
    await page.click('text=Post comment');
    await page.waitForURL(/reply=held/);
    await page.waitForSelector('[role=status]');
    assert.equal(new URL(page.url()).pathname, story);
    assert.doesNotMatch(await textOf(story), /The late books are at my house/);
    await page.close();
  });

  test('the chief signs in by the link, finds it with its reason, and approves it', async () => {
    const page = await chief.newPage();
    await page.goto(serving.link);
    await page.click('main button');
    await page.click('nav >> text=Comments');
    const row = page.locator('article', { hasText: 'The late books are at my house' });
    assert.match((await row.textContent()) ?? '', /Wim Aldous.*Held by first.time/s);
    assert.doesNotMatch((await page.content()) ?? '', /wim@example\.org/);
    await row.locator('button', { hasText: 'Approve' }).click();
    await page.waitForSelector('text=Approved: Wim Aldous');
    await page.close();
  });

  test('readers see it on the cached page at once', async () => {
    const page = await reader.newPage();
    await page.goto(serving.address + story);
    await page.waitForSelector('.comments >> text=The late books are at my house');
    assert.doesNotMatch(await page.content(), /wim@example\.org/);
    await page.close();
  });

  test('the next comment of the same person comes out by itself', async () => {
    const page = await reader.newPage();
    await page.goto(serving.address + story);
    await page.waitForTimeout(3_500);
    await page.fill('#reply-text', 'And now I have brought every one of them back to the desk.');
    await page.fill('#reply-name', 'Wim Aldous');
    await page.fill('#reply-email', 'wim@example.org');
    await page.click('text=Post comment');
    await page.waitForURL(/#comment-\d+$/);
    await page.waitForSelector('.comments >> text=brought every one of them back');
    await page.close();
  });

  test('a story that is read rises in the list of the most popular', async () => {
    const page = await reader.newPage();
    const oldest = await anyStory(serving.address, 0);
    assert.ok(!(await mostPopular(page)).includes(oldest));
    await page.goto(serving.address + oldest);
    // The beacon goes out after four seconds in view; the ranking is made every few seconds.
    await page.waitForTimeout(5_500);
    let first: string[] = [];
    for (let second = 0; second < 25 && !first.includes(oldest); second++) {
      await page.waitForTimeout(1_000);
      first = await mostPopular(page);
    }
    assert.ok(first.includes(oldest), `${first} are first, without ${oldest}`);
    await page.close();
  });

  test('the chief writes a story, previews it, publishes it, and readers find it', async () => {
    const page = await chief.newPage();
    await page.goto(`${serving.address}/desk/stories/new`);
    await page.fill('[name=headline]', 'The clock on Corn Street goes again');
    await page.fill('[name=body]', 'It struck nine on Monday.\n\nNobody had wound it since the flood.');
    await page.fill('[name=authors]', 'Hanne Brodie');
    const [preview] = await Promise.all([chief.waitForEvent('page'), page.click('text=Preview')]);
    await preview.waitForSelector('h1 >> text=The clock on Corn Street');
    await preview.close();
    await page.click('text=Save and publish now');
    await page.click('text=Look at it');
    await page.waitForSelector('h1 >> text=The clock on Corn Street goes again');
    const found = await reader.newPage();
    await found.goto(`${serving.address}/search?q=wound%20flood`);
    await found.click('main >> text=The clock on Corn Street goes again');
    assert.equal(await found.locator('.story-body p').filter({ hasText: 'Nobody had wound it' }).count(), 1);
    await found.close();
    await page.close();
  });

  test('nothing on any page broke a rule of the browser', () => {
    assert.deepEqual(problems, []);
  });

  /** Paths of the first two stories of the list. */
  async function mostPopular(page: Page): Promise<string[]> {
    await page.goto(`${serving.address}/popular/`);
    const links = await page.locator('main h3 a, main h2 a, main li a').all();
    return Promise.all(links.slice(0, 2).map(async (link) => (await link.getAttribute('href')) ?? ''));
  }

  async function textOf(path: string): Promise<string> {
    return (await fetch(serving.address + path)).text();
  }
});

/** Path of a story with open comments: the one of the library, or by its place in the sitemap. */
async function anyStory(address: string, place?: number): Promise<string> {
  const sitemap = await (await fetch(`${address}/sitemap-1.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/\d{4}\/[^<]*)<\/loc>/g)].map(([, path = '']) => path);
  const found = place === undefined ? paths.find((path) => path.includes('library')) : paths[place];
  return found ?? paths.at(-1) ?? STORY;
}
