import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { hasNoBarrier } from '../testing/barriers.ts';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, type Started, start } from '../testing/start.ts';

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

  for (const path of SITE) test(`${path} has no barrier`, () => opensWithoutBarrier(path));

  test('the page of a story has none where a form was filled in wrong', async () => {
    await page.goto(`${serving.address}/2026/10/23/gate-log/`);
    await page.click('text=Post comment');
    await page.waitForSelector('[aria-invalid]');
    await hasNoBarrier(page, 'a form with errors');
  });

  test('signing in has none', async () => {
    await opensWithoutBarrier('/desk/sign-in');
    await opensWithoutBarrier(new URL(serving.link).pathname);
    await page.click('main button');
    await page.waitForURL(/\/desk\/stories\//);
  });

  for (const path of DESK) test(`${path} has no barrier`, () => opensWithoutBarrier(path));

  test('the form of a story has none where something is wrong', async () => {
    await page.goto(`${serving.address}/desk/stories/new`);
    await page.fill('[name=headline]', 'A headline');
    await page.click('text=Save and schedule');
    await page.waitForSelector('[aria-invalid]');
    await hasNoBarrier(page, 'the form with errors');
  });

  async function opensWithoutBarrier(path: string): Promise<void> {
    await page.goto(serving.address + path);
    await hasNoBarrier(page, path);
  }
});
