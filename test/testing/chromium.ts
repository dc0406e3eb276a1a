import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Machines that test may be busy with other things. */
const PATIENCE_MS = 60_000;
let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** A visitor of his own, with his own cookies. */
export async function openContext(options?: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await openChromium()).newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** The system's Chromium, one for all tests of a file; `npm test` installs it where it is missing and can be. */
function openChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath)
    throw new Error('There is no Chromium. Install it, or name it: CHROMIUM=/path/to/chromium npm test');
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return browser;
}
