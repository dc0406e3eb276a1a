/** First parts of the addresses that the site itself answers at; a story of the old site cannot stand there. */
const RESERVED = new Set(
  `api archive atom.xml author comments corrections desk favicon.ico feed.json feed.xml healthz media metrics news-sitemap.xml
   popular reads readyz record robots.txt search section sitemap.xml topic`.split(/\s+/),
);

/** True for a path that is not free for a story: the front page, or one of the site's own addresses. */
export function isReserved(path: string): boolean {
  return path === '/' || RESERVED.has(path.split(/[/?]/)[1]?.toLowerCase() ?? '');
}
