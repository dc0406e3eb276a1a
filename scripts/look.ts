// Shows every page of the site, filled with the facts of an invented paper, so that it can be looked at:
// `node scripts/look.ts OUT [NAME…] [--widths 320,1280] [--dark] [--marked] [--print]` writes pictures, and the story as a PDF.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allPages } from '../src/site/testing/all-pages.ts';
import { startChromium } from '../src/site/testing/chromium.ts';
import { LOOK, routeLook } from '../src/site/testing/look-route.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '320,390,768,1280,1600' },
    dark: { type: 'boolean', default: false },
    marked: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const [out = 'look', ...names] = positionals;
const chosen = Object.keys(allPages()).filter((name) => names.length === 0 || names.includes(name));
mkdirSync(out, { recursive: true });

const browser = await startChromium();
const page = await browser.newPage({ colorScheme: values.dark ? 'dark' : 'light' });
await routeLook(page);
for (const name of chosen) {
  if (values.print) await print(name);
  else for (const width of values.widths.split(',').map(Number)) await show(name, width);
}
await browser.close();

async function show(name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${LOOK}/${name}`);
  await page.evaluate('document.fonts.ready');
  if (values.marked) await page.check('#mark-who-said-what');
  await page.screenshot({
    path: `${out}/${name}-${width}${values.dark ? '-dark' : ''}${values.marked ? '-marked' : ''}.png`,
    fullPage: true,
  });
}

async function print(name: string): Promise<void> {
  await page.goto(`${LOOK}/${name}`);
  await page.pdf({ path: `${out}/${name}.pdf`, format: 'A4' });
}
