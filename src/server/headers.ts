import type { KeptPage } from './pages/kept-page.ts';

/** Header lines as node:http takes them: name, value, name, value ... */
export type HeaderLines = readonly string[];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer. Browsers may load nothing from elsewhere, run nothing inline, and frame nothing. */
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

/** Seconds for which a CDN may answer without asking; it drops a page at once where it is told the page's keys. */
const SHARED_SECONDS = 30;

/**
 * Cache-Control of a kept page: a browser asks each time (and mostly hears 304), a CDN keeps it for a short while and may
 * then serve it once more while it fetches the new one.
 */
export function cacheControl(page: Pick<KeptPage, 'caching' | 'freshUntil'>, now: number): string {
  if (page.caching === 'immutable') return 'public, max-age=31536000, immutable';
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
  return [...lines, ...SECURITY];
}
