import type { Paper } from '#site';

/** What robots may visit: all but the desk, searches and counters. RFC 9309. */
export function robots({ baseUrl }: Paper): string {
  return `User-agent: *
Disallow: /desk/
Disallow: /search
Disallow: /comments
Disallow: /reads

Sitemap: ${baseUrl}/sitemap.xml
Sitemap: ${baseUrl}/news-sitemap.xml
`;
}
