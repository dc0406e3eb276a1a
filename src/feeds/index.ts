export { atom } from './atom.ts';
export type * from './facts.ts';
export { jsonFeed } from './json-feed.ts';
export { robots } from './robots.ts';
export { rss } from './rss.ts';
export { newsSitemap, SITEMAP_MOST, sitemap, sitemapIndex } from './sitemap.ts';
