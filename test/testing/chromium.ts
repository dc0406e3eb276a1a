import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** The system's Chromium, one for all tests of a file; `npm test` installs it where it is missing and can be. */
export function openChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath)
    throw new Error('There is no Chromium. Install it, or name it: CHROMIUM=/path/to/chromium npm test');
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return browser;
}
