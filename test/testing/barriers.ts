import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const SCHEMES = ['light', 'dark'] as const;

interface Look {
  /** At a telephone's, a tablet's and a desk's where nothing else is said. */
  widths?: readonly number[];
  /** What axe leaves out. */
  without?: string;
  /** What else must hold at each width. */
  atEach?: (width: number) => Promise<void>;
}

/** Asserts that axe finds nothing on the page as it stands, and that it is no wider than the screen, light and dark. */
export async function hasNoBarrier(page: Page, what: string, look: Look = {}): Promise<void> {
  const { widths = [320, 768, 1280], without, atEach } = look;
  const part = without === undefined ? 'document' : `{ exclude: [${JSON.stringify(without)}] }`;
  // Not as a script of the page: its policy would not let that run.
  await page.evaluate(axe.source);
  for (const width of widths)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${part}, { resultTypes: ["violations"] })`);
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      assert.deepEqual(told, [], `${what} at ${width}, ${colorScheme}`);
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
      assert.ok(wide <= width, `${what} is ${wide} wide at ${width}`);
      await atEach?.(width);
    }
}

/**
 * How the form is looked at while somebody writes in it: the words of the layers of marks are shown to nobody, and axe measures
 * them against what lies behind all the same.
 */
export const WHILE_WRITING = { widths: [320, 390, 768, 1280], without: '.mark-layer' };
