import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { allPages } from './testing/all-pages.ts';
import { startChromium } from './testing/chromium.ts';
import { story } from './testing/courier.ts';
import { LOOK, routeLook } from './testing/look-route.ts';

const names = Object.keys(allPages());
/** These hold nothing that another page does not hold as well. */
const PARTS_OF_OTHERS = ['front', 'front-rtl', 'story', 'story-rtl', 'story-protected', 'section', 'author', 'error'];
const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

for (const scheme of SCHEMES) {
  test(`axe finds nothing on any page at three widths, ${scheme}`, async () => {
    const looked = names.filter((name) => !PARTS_OF_OTHERS.includes(name));
    await visit(looked, scheme, async (page, name, width) => {
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      // In the dark nothing changes but colours.
      const { violations } = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name} ${width}: ${id} ${html}`));
      assert.deepEqual(found, []);
    });
  });
}

test('no page is wider than the screen', async () => {
  await visit(names, 'light', async (page, name, width) => {
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    assert.ok(Number(wide) <= width, `${name} at ${width} is ${wide} wide`);
  });
});

test('nothing on a page moves while it loads, on a slow line too', async () => {
  for (const width of [390, 1280]) {
    for (const name of ['front', 'story', 'story-read', 'section']) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await routeLook(page, { delay: 150 });
      await page.addInitScript(`
        window.shift = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
      `);
      await page.goto(`${LOOK}/${name}`);
      await page.evaluate('document.fonts.ready');
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      assert.equal(await page.evaluate('window.shift'), 0, `${name} at ${width}`);
      await page.close();
    }
  }
});

test('a read is told once, after the story was in view for some seconds, and without a cookie', async () => {
  const page = await browser.newPage();
  const told: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/reads')) told.push(request.postData());
  });
  await routeLook(page);
  await page.clock.install();
  await page.goto(`${LOOK}/story`);
  await page.clock.runFor(3500);
  assert.deepEqual(told, []);
  const sent = page.waitForRequest('**/reads');
  await page.clock.runFor(60_000);
  await sent;
  assert.deepEqual(told, [`story=${story.id}`]);
  assert.equal(await page.evaluate('document.cookie'), '');
  await page.close();
});

async function visit(
  chosen: readonly string[],
  scheme: (typeof SCHEMES)[number],
  look: (page: Page, name: string, width: number) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ colorScheme: scheme });
  const page = await context.newPage();
  await routeLook(page);
  for (const name of chosen) {
    await page.goto(`${LOOK}/${name}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await look(page, name, width);
    }
  }
  await context.close();
}
