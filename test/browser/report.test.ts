import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { openContext } from '../testing/chromium.ts';

const WIDTHS = [320, 768, 1280];
const javaIsMissing = spawnSync('java', ['-version']).status !== 0;

describe('the report of the stories from elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-report-'));
  let page: Page;
  let pages: string[];
  const asked: string[] = [];
  before(async () => {
    const { status } = spawnSync(process.execPath, ['bin/onrecord.js', 'record', 'example/elsewhere', '--out', folder]);
    assert.equal(status, 0);
    pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    page = await (await openContext()).newPage();
    page.on('request', (request) => asked.push(request.url()));
  });
  after(async () => {
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  test('no page has a barrier or is wider than the screen, in light and dark, at three widths', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const name of pages) {
          await page.goto(String(pathToFileURL(join(folder, name))));
          const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
          assert.ok(wide <= width, `${name} at ${width} is ${wide} wide`);
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ resultTypes: ["violations"] })');
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
          assert.deepEqual(told, [], `${name} at ${width}, ${scheme}`);
        }
      }
    }
  });

  test('no page asks for anything but itself', () => {
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
      [],
    );
  });

  test('the Nu HTML checker finds no error', { skip: javaIsMissing && 'Java is not installed' }, () => {
    const { stdout } = spawnSync(
      'java',
      [
        '-jar',
        'node_modules/vnu-jar/build/dist/vnu.jar',
        '--errors-only',
        '--format',
        'json',
        '--stdout',
        ...pages.map((name) => join(folder, name)),
      ],
      { encoding: 'utf8' },
    );
    const { messages }: { messages: { url: string; message: string; extract?: string }[] } = JSON.parse(stdout);
    assert.deepEqual(
      messages.map(({ url, message, extract }) => `${url}: ${message} ${extract ?? ''}`),
      [],
    );
  });
});
