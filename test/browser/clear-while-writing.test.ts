import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { hasNoBarrier, WHILE_WRITING } from '../testing/barriers.ts';
import { openContext } from '../testing/chromium.ts';
import { emptyFolder, finish, type Started, start } from '../testing/start.ts';

const TOLD = 'Wim Aldous told the board that the pump was worn. We were told to wait.';
const TAKEN = 'Wim Aldous told the board that the pump was worn. “We were told to wait,” Aldous said.';
const GUESS =
  'Ada Pell said that the ferry was late. “The bell is cracked.”\n\nThe pump is new, said Runa Holm, the director.';

describe('what is found while somebody writes is cleared where it stands', () => {
  let serving: Started;
  let desk: BrowserContext;
  let page: Page;
  const dir = emptyFolder();
  const problems: string[] = [];

  before(async () => {
    serving = await start(dir);
    desk = await openContext();
    desk.on('weberror', (error) => problems.push(error.error().message));
    page = await desk.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(serving.link);
    await page.click('main button');
    await openForm();
  });
  beforeEach(() => openForm());
  after(() => serving.stop());

  describe('by taking the speaker before it', () => {
    test('with a key from where the words stand, and undone by the browser’s own key', async () => {
      await write(TOLD);
      await findings(1);
      await keys('F8', 'F9', 'Enter');
      assert.equal(await body(), TAKEN);
      await findings(0);
      assert.match((await page.textContent('.draft-done')) ?? '', /Aldous says it now/);
      await page.keyboard.press('Control+z');
      assert.equal(await body(), TOLD);
      await findings(1);
      assert.equal(await page.textContent('.draft-done'), '');
    });

    test('with a button, after which typing goes on and undo takes back step by step', async () => {
      await write(TOLD);
      await way(await findings(1), 'take').click();
      await page.keyboard.type(' It rained.');
      assert.equal(await body(), `${TAKEN} It rained.`);
      for (let step = 0; step < 20 && (await body()) !== TOLD; step++) await page.keyboard.press('Control+z');
      assert.equal(await body(), TOLD, 'nothing of what was typed is lost');
    });

    test('undone by a button, where there are no keys', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await write(TOLD);
      await findings(1);
      await keys('F8');
      await way(page.locator('li[aria-current]'), 'take').click();
      assert.equal(await body(), TAKEN);
      await page.locator('.draft-done').getByRole('button', { name: 'Undo' }).click();
      assert.equal(await body(), TOLD);
      await page.setViewportSize({ width: 1280, height: 720 });
    });

    test('wherever typing has moved the words since they were read', async () => {
      await write(TOLD);
      const found = await findings(1);
      await page.locator('[name=body]').press('Control+Home');
      await page.keyboard.insertText('It froze. ');
      await way(found, 'take').click();
      assert.equal(await body(), `It froze. ${TAKEN}`);
    });

    test('but not where nobody, or more than one, could have said it', async () => {
      for (const other of ['The pump was worn.', 'Ada Pell said it froze. Wim Aldous said the pump was worn.']) {
        await openForm();
        await write(`${other} We were told to wait.`);
        assert.equal(await way(await findings(1), 'take').count(), 0, other);
      }
    });
  });

  describe('by letting it stand, with a reason', () => {
    test('with keys, in a story that was never saved: it comes to the story on saving', async () => {
      await write(TOLD);
      await findings(1);
      await keys('F8', 'F9', 'd');
      await page.keyboard.press('Enter');
      assert.match((await page.textContent('.reason .error')) ?? '', /Say why it may stand/);
      await page.keyboard.type('It stands on a sign.');
      await page.keyboard.press('Enter');
      const settled = page.locator('.draft-found .settled');
      assert.match((await settled.textContent()) ?? '', /Dismissed, first-person.*It stands on a sign\./);
      assert.equal(await page.textContent('.draft-line [role=status]'), 'Nothing to look at');
      assert.equal(await page.locator('.mark-layer [class^=found]').count(), 0);
      assert.equal(await body(), TOLD);
      await save();
      assert.match((await page.textContent('.story-findings .dismissed')) ?? '', /It may stand: It stands on a sign\./);
      await page.locator('[name=body]').fill(`It rained. ${TOLD}`);
      await save();
      assert.match((await page.textContent('.story-findings .dismissed')) ?? '', /It may stand: It stands on a sign\./);
    });

    test('undone where it happened, with a button or a key', async () => {
      await write(TOLD);
      await dismiss(await findings(1), 'A sign.');
      await page.locator('.settled').getByRole('button', { name: 'Undo' }).click();
      await dismiss(await openFindings(1), 'Another sign.');
      await keys('F9', 'u');
      await openFindings(1);
      assert.equal(await page.locator('.settled').count(), 0);
      await save();
      assert.equal(await page.locator('.story-findings .dismissed').count(), 0);
    });

    test('in a story that was saved, at once, and nothing that is typed is lost', async () => {
      await write(TOLD);
      await save();
      const address = new URL(page.url()).pathname;
      await page.locator('[name=body]').fill(`${TOLD} That number will rise.`);
      await dismiss((await findings(2)).first(), 'It stands on a sign.');
      await page.locator('.settled').waitFor();
      assert.equal(await body(), `${TOLD} That number will rise.`);
      await readingShows(address, /It may stand: It stands on a sign\./);
      await page.locator('.settled').getByRole('button', { name: 'Undo' }).click();
      await findings(2);
      await page.locator('.settled').waitFor({ state: 'detached' });
      await readingShows(address, /^(?!.*It may stand).*/s);
    });

    test('of what was let stand before, and folded away, it is told again', async () => {
      await write(TOLD);
      await dismiss(await findings(1), 'A sign.');
      await save();
      const folded = page.locator('.draft-found .dismissed');
      await folded.locator('summary').click();
      await folded.getByRole('button', { name: 'Tell it again' }).click();
      assert.equal(await way(await findings(1), 'dismiss').count(), 1);
      await page.reload();
      await findings(1);
    });

    test('travels with the form where the desk does not answer, which is said', async () => {
      await write(TOLD);
      await save();
      await page.route('**/dismissal', (route) => route.abort());
      await dismiss(await findings(1), 'It stands on a sign.');
      await page.locator('.draft-done', { hasText: 'kept when you save' }).waitFor();
      await page.unroute('**/dismissal');
      await save();
      assert.match((await page.textContent('.story-findings .dismissed')) ?? '', /It stands on a sign\./);
      problems.length = 0;
    });

    test('is not lost where the story is saved before the desk answers', async () => {
      await write(TOLD);
      await save();
      await page.route('**/dismissal', () => {});
      await dismiss(await findings(1), 'It stands on a sign.');
      await save();
      await page.unroute('**/dismissal');
      assert.match((await page.textContent('.story-findings .dismissed')) ?? '', /It stands on a sign\./);
    });

    test('stays with a form that is refused', async () => {
      await write(TOLD);
      await dismiss(await findings(1), 'It stands on a sign.');
      await page.getByRole('button', { name: 'Save and schedule' }).click();
      await page.waitForSelector('[aria-invalid]');
      assert.match((await page.locator('.settled').textContent()) ?? '', /It stands on a sign\./);
      await save();
      assert.match((await page.textContent('.story-findings .dismissed')) ?? '', /It stands on a sign\./);
    });

    test('while a reading comes in, without taking the reason from whoever types it', async () => {
      await write(TOLD);
      await findings(1);
      await page.locator('[name=body]').press('Control+End');
      await page.keyboard.insertText(' It rained.');
      await keys('F8', 'F9', 'd');
      await page.keyboard.type('It stands on ');
      await page.waitForTimeout(1000);
      await page.keyboard.type('a sign.');
      assert.equal(await page.inputValue('.reason input'), 'It stands on a sign.');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.reason:visible').count(), 0);
      assert.equal(await page.evaluate('document.activeElement.dataset.way'), 'dismiss');
    });

    test('by nobody who may not put a reading right', async () => {
      await finish(['user', 'add', 'con@courier.example', '--role', 'contributor', '--dir', dir]);
      const { stdout } = await finish(['user', 'link', 'con@courier.example', '--dir', dir]);
      const other = await openContext();
      const form = await other.newPage();
      await form.goto(new URL(new URL(/http\S+/.exec(stdout)?.[0] ?? '').pathname, serving.address).href);
      await form.click('main button');
      await form.goto(`${serving.address}/desk/stories/new`);
      await form.fill('[name=body]', TOLD);
      await form.locator('.draft-found [data-way=take]').waitFor();
      assert.equal(await form.locator('[data-way=dismiss]').count(), 0);
      await other.close();
    });
  });

  describe('by saying who said it', () => {
    test('yes to a guess, which then is none', async () => {
      await write(GUESS);
      await page.locator('.ask').waitFor();
      await caretAt('bell');
      const ask = page.locator('.ask');
      assert.match((await ask.textContent()) ?? '', /“The bell is cracked\.”.*Ada Pell, is this right\?/);
      await keys('Control+k', 'y');
      await ask.waitFor({ state: 'detached' });
      await save();
      await page.locator('.draft-speakers').waitFor();
      assert.equal(await ask.count(), 0);
    });

    test('no, and a name, of a guess or of any words at the caret; and undone where it happened', async () => {
      await write(GUESS);
      await page.locator('.ask').waitFor();
      await caretAt('bell');
      await keys('Control+k', 'n');
      await page.keyboard.type('Runa Holm');
      // Who speaks in the text is known.
      await page.waitForFunction('document.querySelector("[data-part=role]").value === "director"');
      await page.keyboard.press('Enter');
      await saidBy('Runa Holm', '2 statements');
      await page.locator('.draft-done').getByRole('button', { name: 'Undo' }).click();
      await saidBy('Ada Pell', '2 statements');
      await caretAt('pump is');
      await keys('Control+k');
      await page.keyboard.press('Enter');
      assert.match((await page.textContent('.speaker-here .error')) ?? '', /a name/);
      await page.keyboard.type('Wim Aldous');
      await page.keyboard.press('Enter');
      await saidBy('Wim Aldous', '1 statement');
      await save();
      await saidBy('Wim Aldous', '1 statement');
      await readingShows(new URL(page.url()).pathname, /Wim Aldous/);
    });

    test('of a story that was saved, at once', async () => {
      await write(GUESS);
      await save();
      const address = new URL(page.url()).pathname;
      await saidBy('Runa Holm', '1 statement');
      await caretAt('pump is');
      await keys('Control+k');
      await page.keyboard.type('Wim Aldous');
      await page.keyboard.press('Enter');
      await readingShows(address, /Wim Aldous/);
      assert.equal(await body(), GUESS);
    });

    test('and by a button, where there are no keys', async () => {
      await write(GUESS);
      await page.locator('.ask').waitFor();
      await caretAt('pump is');
      await page.getByRole('button', { name: 'speaker here' }).click();
      await page.keyboard.type('Wim Aldous');
      await page.getByRole('button', { name: 'Put it right' }).click();
      await saidBy('Wim Aldous', '1 statement');
    });

    test('in words that nobody is found to say, it says so', async () => {
      await write('It rained on the quay all day.');
      await findings(0);
      await caretAt('quay');
      await keys('Control+k');
      assert.match((await page.textContent('.draft-done')) ?? '', /Nobody is found to say the words at the caret/);
    });
  });

  describe('with what other stories tell', () => {
    test('beside the text and under its words, before it is saved', async () => {
      await write('Harbour master Runa Holm was dismissed on Monday, the council said.', 'A master goes');
      await page.getByRole('button', { name: 'Save and publish now' }).click();
      await page.waitForSelector('.done');
      await openForm();
      await write(
        'The harbour has a new master. Runa Holm was dismissed on Saturday, the council said.',
        'A new master',
      );
      const found = page.locator('.draft-found .findings > li', { hasText: 'A master goes' });
      await found.waitFor();
      const link = found.getByRole('link', { name: /Open “A master goes” in a new window/ });
      assert.match((await link.getAttribute('href')) ?? '', /^\/desk\/stories\/\d+$/);
      await found.locator('[data-way=go]').click();
      assert.notEqual(await selectedWords(), '');
      await page.locator('.mark-layer [class^=found]').first().waitFor();
      await dismiss(found, 'The notice came later.');
      await save();
      assert.match((await page.textContent('.story-findings .dismissed')) ?? '', /The notice came later\./);
    });

    test('or with the word that they could not be asked', async () => {
      await page.route('**/desk/drafts/against', (route) => route.fulfill({ status: 503, body: 'Later.' }));
      await write(TOLD);
      await page.locator('[data-scope]', { hasText: 'Not held against the paper’s other stories' }).waitFor();
      await page.unroute('**/desk/drafts/against');
      await page.locator('[name=body]').press('End');
      await page.keyboard.type(' It rained.');
      await page.locator('[data-scope]', { hasText: 'sent to the desk to be held against' }).waitFor();
      problems.length = 0;
    });
  });

  test('the headline has its line, and stays one line', async () => {
    await page.fill('[name=headline]', 'Ferry sold to harbour company');
    await page.fill('[name=body]', 'Ada Pell said that the ferry would be sold to the harbour company.');
    await findings(1);
    assert.equal(
      await page.locator('#field-headline + .mark-layer .found-note').textContent(),
      'Ferry sold to harbour company',
    );
    await page.locator('[name=headline]').press('Enter');
    assert.equal(await page.inputValue('[name=headline]'), 'Ferry sold to harbour company');
    await keys('F8');
    assert.equal(await selectedWords(), 'Ferry sold to harbour company');
  });

  test('a key counts from where the caret stands, also before the browser has told that it moved', async () => {
    await write(`${TOLD} That number will rise.`);
    await findings(2);
    await caretAt('That number');
    await page.locator('li[aria-current]', { hasText: 'That number' }).waitFor();
    const focused = await page.evaluate(`(() => {
      const field = document.querySelector('[name=body]');
      field.setSelectionRange(${TOLD.indexOf('told to wait')}, ${TOLD.indexOf('told to wait')});
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', bubbles: true }));
      return document.activeElement.dataset.way;
    })()`);
    assert.equal(focused, 'take');
  });

  test('nobody is shut out of it, whatever stands open', async () => {
    await write(`${TOLD} That number will rise. Unfortunately, nobody listened.\n\n${GUESS}`);
    // By its words: what other stories tell comes in behind it.
    await dismiss(page.locator('.draft-found li', { hasText: 'Say whose words these are' }), 'It stands on a sign.');
    await caretAt('told to wait');
    await keys('F9', 'd');
    await page.locator('.reason:visible').waitFor();
    await hasNoBarrier(page, 'with the reason asked', WHILE_WRITING);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.keyboard.press('Escape');
    await caretAt('pump is');
    await keys('Control+k');
    await page.locator('.speaker-here:visible').waitFor();
    await hasNoBarrier(page, 'with the speaker asked', WHILE_WRITING);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('no rule of the browser was broken', () => assert.deepEqual(problems, []));

  async function openForm(): Promise<void> {
    // The scripts are made when somebody first comes to the desk: the form has them from then on.
    for (;;) {
      await page.goto(`${serving.address}/desk/stories/new`);
      if ((await page.locator('.draft-reading').count()) > 0) return;
      await page.waitForTimeout(500);
    }
  }

  async function write(text: string, headline = 'Ferry waits'): Promise<void> {
    await page.fill('[name=headline]', headline);
    await page.fill('[name=body]', text);
    await page.locator('.draft-reading:visible').waitFor();
  }

  async function keys(...names: string[]): Promise<void> {
    for (const name of names) await page.keyboard.press(name);
  }

  async function save(): Promise<void> {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/said=saved/);
    await page.waitForSelector('.done');
  }

  async function dismiss(finding: Locator, reason: string): Promise<void> {
    await way(finding, 'dismiss').click();
    await finding.getByLabel('Why it may stand').fill(reason);
    await way(finding, 'keep').click();
  }

  /** The findings beside the text, once they are so many. */
  async function findings(many: number): Promise<Locator> {
    const list = many === 0 ? ':not(:has(.findings))' : `:has(> .findings > li:last-child:nth-child(${many}))`;
    await page.locator(`.draft-found${list}`).waitFor({ state: 'attached' });
    return page.locator('.draft-found > .findings > li');
  }

  async function openFindings(many: number): Promise<Locator> {
    const open = page.locator('.draft-found > .findings > li:not(.settled)');
    await open.nth(many - 1).waitFor();
    return open;
  }

  function way(finding: Locator, name: string): Locator {
    return finding.locator(`[data-way=${name}]`);
  }

  function body(): Promise<string> {
    return page.inputValue('[name=body]');
  }

  async function caretAt(words: string): Promise<void> {
    await page.focus('[name=body]');
    const at = (await body()).indexOf(words);
    await page.evaluate(`document.activeElement.setSelectionRange(${at}, ${at})`);
  }

  function selectedWords(): Promise<string> {
    return page.evaluate(
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
    );
  }

  /** Waits until so much is found to be said by somebody. */
  async function saidBy(name: string, statements: string): Promise<void> {
    await page.locator('.draft-speakers li', { hasText: name }).getByText(statements, { exact: true }).waitFor();
  }

  async function readingShows(address: string, words: RegExp): Promise<void> {
    const other = await desk.newPage();
    for (let tries = 0; tries < 20; tries++) {
      await other.goto(`${serving.address}${address}/reading`);
      if (words.test((await other.textContent('main')) ?? '')) break;
      await other.waitForTimeout(200);
    }
    assert.match((await other.textContent('main')) ?? '', words);
    await other.close();
  }
});
