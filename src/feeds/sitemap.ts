import type { Paper } from '#site';
import { absolute } from './content.ts';
import type { NewsEntry, SitemapEntry } from './facts.ts';
import { instant } from './moments.ts';
import { xml, xmlDocument } from './xml.ts';

/** The most a sitemap may hold (https://www.sitemaps.org/protocol.html); with more, an index points to several. */
export const SITEMAP_MOST = 50_000;

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const TWO_DAYS = 48 * 60 * 60 * 1000;
const NEWS_MOST = 1_000;

/**
 * All pages that search engines may keep.
 *
 * @throws RangeError for more than `SITEMAP_MOST`: cut them into parts and send `sitemapIndex`.
 */
export function sitemap(paper: Paper, entries: readonly SitemapEntry[]): string {
  if (entries.length > SITEMAP_MOST) throw new RangeError(`A sitemap holds at most ${SITEMAP_MOST} addresses.`);
  return xmlDocument(xml`<urlset xmlns="${PROTOCOL}">
${entries.map(
  ({ path, changed }) =>
    xml`<url><loc>${absolute(paper.baseUrl, path)}</loc>${changed !== null && xml`<lastmod>${changed}</lastmod>`}</url>\n`,
)}</urlset>`);
}

/** Where the parts of a large sitemap are: `/sitemap-1.xml` and on. */
export function sitemapIndex(paper: Paper, parts: readonly { number: number; changed: string | null }[]): string {
  return xmlDocument(xml`<sitemapindex xmlns="${PROTOCOL}">
${parts.map(
  ({ number, changed }) =>
    xml`<sitemap><loc>${paper.baseUrl}/sitemap-${number}.xml</loc>${changed !== null && xml`<lastmod>${changed}</lastmod>`}</sitemap>\n`,
)}</sitemapindex>`);
}

/** Stories of the last 48 hours before `now` (milliseconds since 1970), for news search. */
export function newsSitemap(paper: Paper, entries: readonly NewsEntry[], now: number): string {
  const fresh = entries.filter(({ at }) => instant(at) <= now && now - instant(at) <= TWO_DAYS).slice(0, NEWS_MOST);
  return xmlDocument(xml`<urlset xmlns="${PROTOCOL}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${fresh.map(
  ({ path, headline, at }) =>
    xml`<url><loc>${absolute(paper.baseUrl, path)}</loc><news:news><news:publication><news:name>${paper.name}</news:name><news:language>${newsLanguage(paper)}</news:language></news:publication><news:publication_date>${at}</news:publication_date><news:title>${headline}</news:title></news:news></url>\n`,
)}</urlset>`);
}

/** Two letters, but Chinese by its script. */
function newsLanguage({ language }: Paper): string {
  const tag = language.toLowerCase();
  if (!tag.startsWith('zh')) return tag.split('-')[0] ?? tag;
  return /hant|tw|hk|mo/.test(tag) ? 'zh-tw' : 'zh-cn';
}
