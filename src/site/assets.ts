import { ACCENTS, EXTENDED, LATIN } from './style/fonts/names.ts';

/** A file that the pages ask for. `file` is its place below `src/site/`. */
export interface Asset {
  path: string;
  file: string;
  type: string;
  /** The name changes with the content, so it may be kept for ever; else for a day, with an ETag. */
  forever: boolean;
}

export const COUNT_READ = '/assets/count-read.js';
export const ICON = '/assets/icon.svg';
export const HEADLINE_FACE = { latin: fontPath(LATIN), accents: fontPath(ACCENTS), extended: fontPath(EXTENDED) };

/** All that `/assets/` holds. A file ending in `.client.ts` is written without types and served without its comments. */
export const ASSETS: readonly Asset[] = [
  ...[LATIN, ACCENTS, EXTENDED].map((name) => ({
    path: fontPath(name),
    file: `style/fonts/${name}`,
    type: 'font/woff2',
    forever: true,
  })),
  { path: ICON, file: 'style/icon.svg', type: 'image/svg+xml', forever: false },
  { path: COUNT_READ, file: 'count-read.client.ts', type: 'text/javascript; charset=utf-8', forever: false },
];

function fontPath(name: string): string {
  return `/assets/${name}`;
}
