import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, type Started, start } from '../testing/start.ts';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const SITE = [
  '/',
  '/2026/10/23/gate-log/',
  '/section/city/',
  '/topic/the-hallin-dam-inquiry/',
  '/author/hanne-brodie/',
  '/archive/',
  '/archive/2026/10/',
  '/record/',
  '/record/today/',
  '/record/people/',
  '/record/people/corin-vale/',
  '/record/timeline/',
  '/record/figures/',
  '/record/figures/homes-flooded-the-hallin-dam-inquiry/',
  '/search?q=vale',
  '/popular/',
  '/corrections/',
  '/search',
  '/search?q=dam',
  '/search?q=nothingatall',
  '/no/such/page/',
  '/%zz',
];
const DESK = [
  '/desk/stories/',
  '/desk/stories/new',
  '/desk/stories/1',
  '/desk/stories/1/correct',
  '/desk/stories/1/reading',
  '/desk/comments/',
  '/desk/comments/?state=approved',
  '/desk/names/',
  '/desk/settings/',
];

describe('every page, for everybody', () => {
  let serving: Started;
  let page: Page;
  before(async () => {
    serving = await start(emptyFolder());
    page = await (await openContext()).newPage();
  });
  after(() => serving.stop());

  for (const path of SITE) test(`${path} has no barrier`, () => hasNoBarrier(path));

  test('the page of a story has none where a form was filled in wrong', async () => {
    await page.goto(`${serving.address}/2026/10/23/gate-log/`);
    await page.click('text=Post comment');
    await page.waitForSelector('[aria-invalid]');
    await findsNothing('a form with errors');
  });

  test('signing in has none', async () => {
    await hasNoBarrier('/desk/sign-in');
    await hasNoBarrier(new URL(serving.link).pathname);
    await page.click('main button');
    await page.waitForURL(/\/desk\/stories\//);
  });

  for (const path of DESK) test(`${path} has no barrier`, () => hasNoBarrier(path));

  test('the form of a story has none where something is wrong', async () => {
    await page.goto(`${serving.address}/desk/stories/new`);
    await page.fill('[name=headline]', 'A headline');
    await page.click('text=Save and schedule');
    await page.waitForSelector('[aria-invalid]');
    await findsNothing('the form with errors');
  });

  async function hasNoBarrier(path: string): Promise<void> {
    await page.goto(serving.address + path);
    await findsNothing(path);
  }

  async function findsNothing(what: string): Promise<void> {
    // Not as a script of the page: its policy would not let that run.
    await page.evaluate(axe.source);
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ resultTypes: ["violations"] })');
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
        assert.deepEqual(told, [], `${what} at ${width}, ${colorScheme}`);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(wide) <= width, `${what} is ${wide} wide at ${width}`);
      }
  }
});
