import { createHash } from 'node:crypto';
import { STYLE_SHEETS } from '#site';
import type { KeptPage } from './pages/kept-page.ts';

/** Header lines as node:http takes them: name, value, name, value ... */
export type HeaderLines = readonly string[];

const STYLES = STYLE_SHEETS.map((sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${STYLES.join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer. Browsers may load nothing from elsewhere, run nothing that stands in a page, and frame nothing. */
export const SECURITY: HeaderLines = [
  'Content-Security-Policy',
  POLICY,
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy',
  'same-origin',
];

/** For files that editors or an import brought: whatever stands in them, it runs nothing, not even opened by itself. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox";

/** Seconds for which a CDN may answer without asking; it drops a page at once where it is told the page's keys. */
const SHARED_SECONDS = 30;

/**
 * Cache-Control of a kept page: a browser asks each time (and mostly hears 304), a CDN keeps it for a short while and may
 * then serve it once more while it fetches the new one.
 */
export function cacheControl(page: Pick<KeptPage, 'caching' | 'freshUntil'>, now: number): string {
  if (page.caching === 'immutable') return 'public, max-age=31536000, immutable';
  if (page.caching === 'asset') return 'public, max-age=86400';
  if (page.caching === 'no-store') return 'no-store';
  if (page.freshUntil === null)
    return `public, max-age=0, s-maxage=${SHARED_SECONDS}, stale-while-revalidate=60, stale-if-error=86400`;
  const left = Math.floor((page.freshUntil - now) / 1000);
  return `public, max-age=0, s-maxage=${Math.max(0, Math.min(SHARED_SECONDS, left))}, stale-if-error=86400`;
}

/** Header lines of one page that do not depend on the coding or the moment. */
export function linesOf(page: KeptPage): HeaderLines {
  const lines = ['Content-Type', page.type, 'ETag', page.etag, 'Vary', 'Accept-Encoding'];
  if (page.caching === 'page' && page.keys.length > 0)
    lines.push('Surrogate-Key', page.keys.join(' '), 'Cache-Tag', page.keys.join(','));
  // Answers of the open interface may be read by anybody's page.
  if (page.type.startsWith('application/json')) lines.push('Access-Control-Allow-Origin', '*');
  return [...lines, ...SECURITY];
}
