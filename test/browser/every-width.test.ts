import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, type Started, start } from '../testing/start.ts';

const PATHS = [
  '/',
  '/2026/10/23/gate-log/',
  '/section/city/',
  '/archive/2026/10/',
  '/popular/',
  '/search?q=dam',
  '/corrections/',
  '/record/',
  '/record/people/',
  '/record/timeline/',
  '/record/figures/',
];
/** Also the widths between those that pages are drawn for. */
const WIDTHS = Array.from({ length: 27 }, (_, step) => 320 + step * 50);

/** Words of headings, paragraphs and links that run out of the box they stand in. */
const RUN_OUT = `[...document.querySelectorAll('h1, h2, h3, p, li, td, th, figcaption')]
  .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline')
  .map((box) => box.localName + ': ' + box.textContent.trim().slice(0, 40))`;

describe('words stay in their place', () => {
  let serving: Started;
  let page: Page;
  before(async () => {
    serving = await start(emptyFolder());
    page = await (await openContext()).newPage();
  });
  after(() => serving.stop());

  for (const path of PATHS)
    test(`on ${path} at every width`, async () => {
      await page.goto(serving.address + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(RUN_OUT), [], `at ${width}`);
      }
    });
});
