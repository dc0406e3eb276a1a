import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ASSETS } from '../assets.ts';
import { allPages } from './all-pages.ts';

/** Where the pages of the invented paper are found by a browser that asks for them. */
export const LOOK = 'https://courier.example';

const PICTURES = 'example/pictures';

/**
 * Answers every request of this browser page from the pages, the assets and the drawings of the example edition; all but
 * the page itself so many milliseconds late.
 */
export async function routeLook(browserPage: Page, { delay = 0 } = {}): Promise<void> {
  const pages = allPages();
  await browserPage.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const html = pages[path.slice(1)];
    if (html !== undefined) return route.fulfill({ body: String(html), contentType: 'text/html; charset=utf-8' });
    if (delay > 0) await setTimeout(delay);
    const asset = ASSETS.find((one) => one.path === path);
    if (asset !== undefined) return route.fulfill({ body: assetBody(asset.file), contentType: asset.type });
    const picture = `${PICTURES}/${path.split('/').at(-1)}`;
    if (path.startsWith('/media/') && existsSync(picture)) {
      return route.fulfill({ body: readFileSync(picture), contentType: 'image/svg+xml' });
    }
    return route.fulfill({ status: 404, body: '' });
  });
}

function assetBody(file: string): Buffer | string {
  const content = readFileSync(`src/site/${file}`);
  return file.endsWith('.client.ts') ? stripTypeScriptTypes(content.toString()) : content;
}
