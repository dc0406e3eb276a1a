import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { hasNoBarrier, WHILE_WRITING } from '../testing/barriers.ts';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, type Started, start } from '../testing/start.ts';

/** How much higher the text is in a layer of marks than in its field: nothing where lines break alike. */
const TEXT_HEIGHTS =
  "[...document.querySelectorAll('.mark-layer')].map((layer) => layer.scrollHeight - layer.previousElementSibling.scrollHeight)";

describe('while somebody writes a story', () => {
  let serving: Started;
  let desk: BrowserContext;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    serving = await start(emptyFolder());
    desk = await openContext();
    desk.on('weberror', (error) => problems.push(error.error().message));
    desk.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page = await desk.newPage();
    await page.goto(serving.link);
    await page.click('main button');
    // The scripts are made when somebody first comes to the desk: the form has them from then on.
    do {
      await page.waitForTimeout(500);
      await page.goto(`${serving.address}/desk/stories/new`);
    } while ((await page.locator('.draft-reading').count()) === 0);
  });
  after(() => serving.stop());

  test('words in the reporter’s own voice are found, selected by a click, and cleared', async () => {
    await page.fill('[name=headline]', 'Ferry stays in the harbour');
    await page.fill(
      '[name=body]',
      'The ferry stayed in.\n\n“The bell is cracked,” said Ada Pell, who keeps it. We were told to wait.',
    );
    const finding = await findings(1);
    assert.match((await finding.textContent()) ?? '', /We were told to wait\..*Put the words in quotation marks/s);
    await finding.locator('[data-way=go]').click();
    assert.equal(await selectedWords(), 'We were told to wait.');
    await page.keyboard.type('“We were told to wait.”');
    await findings(0);
    assert.equal(await page.textContent('.draft-reading [role=status]'), 'Nothing to look at');
  });

  test('a quotation of nobody is found, selected by a key, and cleared', async () => {
    await page.fill(
      '[name=body]',
      'The ferry stayed in.\n\nOn the slip it was quiet. “The gate was left open for an hour.”',
    );
    assert.match((await (await findings(1)).textContent()) ?? '', /unattributed-quote/);
    await page.keyboard.press('F8');
    assert.match(await selectedWords(), /^“The gate was left open for an hour\.”/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' the harbour master Runa Holm said.');
    await findings(0);
    const speakers = page.locator('.draft-speakers li');
    assert.match((await speakers.first().textContent()) ?? '', /Runa Holm harbour master 1 statement/);
    await speakers.getByRole('button').click();
    assert.match(await selectedWords(), /^“The gate was left open/);
  });

  test('a finding leads to its words where typing has moved them since', async () => {
    await page.fill('[name=body]', 'The ferry stayed in. We were told to wait.');
    const finding = await findings(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('It rained. ');
    await finding.locator('[data-way=go]').click();
    assert.equal(await selectedWords(), 'We were told to wait.');
  });

  test('words far down a long text are brought into sight', async () => {
    await page.fill('[name=body]', `${'It rained on the slip all day.\n\n'.repeat(80)}We were told to wait.`);
    await findings(1);
    await page.focus('[name=headline]');
    await page.evaluate('scrollTo(0, 0)');
    await page.keyboard.press('F8');
    assert.equal(await selectedWords(), 'We were told to wait.');
    const line = await page.locator('.mark-layer .found-warning').boundingBox();
    assert.ok(line && line.y >= 0 && line.y + line.height <= 720, `at ${line?.y} of a window of 720`);
  });

  test('on a telephone the finding under the caret is a card that leads to the next', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.fill('[name=body]', 'We were told to wait.\n\nThe ferry stayed in.\n\nThat number will rise.');
    const [first, second] = await (await findings(2)).all();
    assert.ok(first && second);
    assert.equal(await page.locator('[aria-current=true]').count(), 0);
    await page.locator('[name=body]').press('Control+Home');
    await first.getByRole('button', { name: 'Next' }).click();
    assert.equal(await selectedWords(), 'That number');
    await page.locator('.findings > li:nth-child(2)[aria-current=true]').waitFor();
    assert.equal(await first.getAttribute('aria-current'), null);
    const card = await second.boundingBox();
    assert.equal(card && card.y + card.height, 844);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('the same is found as when the story is saved, and shown alike', async () => {
    await page.fill('[name=standfirst]', 'That total will rise, it was said.');
    await page.fill(
      '[name=body]',
      'The ferry stayed in &amp; dry. We were told to <em>wait</em>.\n\n<h2>The gate</h2>\n\nOn the slip it was quiet. “The gate was left open for an hour.”\n\nThat number will rise, said a worker who asked not to be named.',
    );
    const whileWriting = await told(await findings(5));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForSelector('.done');
    assert.deepEqual(await told(page.locator('.story-findings .findings > li')), whileWriting);
  });

  test('nobody is shut out of it, on a telephone and at a desk, in the light and in the dark', async () => {
    await findings(5);
    await page.keyboard.press('F8');
    await page.waitForSelector('[aria-current=true]');
    await hasNoBarrier(page, 'the form', {
      ...WHILE_WRITING,
      atEach: async (width) =>
        assert.deepEqual(await page.evaluate(TEXT_HEIGHTS), [0, 0, 0], `lines lie under their words at ${width}`),
    });
  });

  test('without script the form is the form', async () => {
    const bare = await openContext({ javaScriptEnabled: false });
    await bare.addCookies(await desk.cookies());
    const form = await bare.newPage();
    await form.goto(`${serving.address}/desk/stories/new`);
    assert.equal(await form.locator('.draft-reading').isVisible(), false);
    await form.fill('[name=headline]', 'Bell mended');
    await form.fill('[name=body]', 'We were told to wait.');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    assert.match((await form.textContent('.story-findings')) ?? '', /first-person/);
    await bare.close();
  });

  test('no rule of the browser was broken', () => assert.deepEqual(problems, []));

  /** The findings beside the text, once they are so many. */
  async function findings(many: number): Promise<Locator> {
    const list = many === 0 ? ':not(:has(.findings))' : `:has(.findings > li:last-child:nth-child(${many}))`;
    await page.locator(`.draft-found${list}`).waitFor({ state: 'attached' });
    return page.locator('.draft-found .findings > li');
  }

  /** What findings say, but for the ways to clear them that only the form offers. */
  function told(rows: Locator): Promise<string[]> {
    return rows.evaluateAll(
      "(rows) => rows.map((row) => { const told = row.cloneNode(true); for (const way of told.querySelectorAll('.ways, .reason, .would-read')) way.remove(); return told.textContent.trim(); })",
    );
  }

  function selectedWords(): Promise<string> {
    return page.evaluate(
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
    );
  }
});
