import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, type Started, start } from '../testing/start.ts';

const STORY = '/2026/10/23/gate-log/';

describe('the record of the example edition', () => {
  let serving: Started;
  let page: Page;
  before(async () => {
    serving = await start(emptyFolder());
    page = await (await openContext()).newPage();
  });
  after(() => serving.stop());

  test('a speaker of the running story leads to all that he said, and from there back to his words', async () => {
    await page.goto(serving.address + STORY);
    assert.match((await page.textContent('.story-sources')) ?? '', /named sources/);
    assert.ok((await page.locator('.figure-box').count()) > 0 && (await page.locator('#timeline li').count()) > 2);
    await page.click('.who-said-what a:text("Corin Vale")');
    await page.waitForURL('**/record/people/corin-vale/');
    await page.click('.recorded-words a:text("On paper only. I accept")');
    await page.waitForURL(/gate-log\/#said-/);
    assert.match((await page.textContent(new URL(page.url()).hash)) ?? '', /On paper only/);
  });

  test('every link from the story into the record, and from the record to a place in a story, arrives', async () => {
    await page.goto(serving.address + STORY);
    const into = await hrefs('main a[href^="/record/"]');
    assert.ok(into.length >= 4, `${into.length} links into the record`);
    for (const path of into) {
      await page.goto(serving.address + path);
      assert.equal(await page.locator('h1').count(), 1, path);
    }
    const places: string[] = [];
    for (const path of ['/record/', '/record/timeline/', ...into.filter((one) => one.includes('figures'))]) {
      await page.goto(serving.address + path);
      places.push(...(await hrefs('main a[href^="/"][href*="#"]')));
    }
    const byStory = Map.groupBy(places, (place) => place.split('#')[0] ?? '');
    for (const [path, some] of byStory) {
      await page.goto(serving.address + path);
      for (const place of some) assert.equal(await page.locator(`[id="${place.split('#')[1]}"]`).count(), 1, place);
    }
  });

  test('the front shows the record of its running topic: two statements, the figure with its chart, a timeline', async () => {
    await page.goto(`${serving.address}/`);
    assert.equal(await page.locator('.record-band blockquote').count(), 2);
    assert.equal(await page.locator('.record-band svg[role=img]:visible').count(), 1);
    assert.ok((await page.locator('.record-band .timeline li').count()) >= 2);
    await page.click('.to-record a');
    await page.waitForURL('**/record/');
  });

  async function hrefs(selector: string): Promise<string[]> {
    const found = await page.locator(selector).all();
    const all = await Promise.all(found.map((one) => one.getAttribute('href')));
    return [...new Set(all.flatMap((href) => (href === null ? [] : [href])))];
  }
});
