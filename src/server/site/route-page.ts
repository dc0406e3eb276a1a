import { API, type ApiName, routeApi } from '../api/route-api.ts';
import type { Address } from '../requests/address.ts';

/** A list that has pages of its own: `slug` of a section, topic or author, a month of the archive, `2026-10`, or all stories behind the front. */
export type ListName =
  | { kind: 'section' | 'topic' | 'author'; slug: string }
  | { kind: 'archive'; month: string }
  | { kind: 'all' };
export type FeedFormat = 'rss' | 'atom' | 'json';

/** A page that every reader sees alike, so that it may be kept. */
export type PageName =
  | { page: 'front' }
  | { page: 'list'; list: ListName; number: number }
  | { page: 'archive' }
  | { page: 'popular' }
  | { page: 'corrections'; number: number }
  | { page: 'feed'; format: FeedFormat; list: ListName | null }
  | { page: 'sitemap-index' }
  | { page: 'sitemap'; part: number }
  | { page: 'news-sitemap' }
  | { page: 'robots' }
  | { page: 'api'; name: ApiName }
  | { page: 'record' }
  | { page: 'record-today' }
  | { page: 'record-people'; number: number }
  | { page: 'record-person'; slug: string; number: number }
  | { page: 'record-timeline'; number: number }
  | { page: 'record-figures'; number: number }
  | { page: 'record-matter'; slug: string }
  | { page: 'story'; path: string };

/** What an address leads to: a page and the one address under which it is kept, or another address. */
export type Route = { name: PageName; canonical: string } | { redirect: string };

const FEEDS: Record<string, FeedFormat> = { 'feed.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json' };
const SLUG = '[^/]+';
const LIST = new RegExp(`^/(section|topic|author)/(${SLUG})(/?)(feed\\.xml|atom\\.xml|feed\\.json)?$`);
const MONTH = /^\/archive\/(\d{4})\/(0[1-9]|1[0-2])(\/?)$/;
const PART = /^\/sitemap-([1-9]\d{0,5})\.xml$/;
/** Addresses of WordPress without permalinks: `/?p=12`; the parameter says which page it was. */
const PLAIN_PERMALINK = ['p', 'page_id', 'attachment_id'];

/**
 * The page at an address. Parameters that a page does not know are left out of its canonical address: they neither
 * make another page nor fill the cache. What is not the address of a list is taken for a story's.
 */
export function routePage({ path, query }: Address): Route {
  const fixed = FIXED[path];
  if (fixed) return { name: fixed, canonical: path };
  if (path === '/') return routeRoot(query);
  const feed = MOVED_FEEDS[path];
  if (feed) return { redirect: feed };
  if (path === '/corrections/') return paged(path, query, (number) => ({ page: 'corrections', number }));
  const month = MONTH.exec(path);
  if (month) {
    const [, year, number, slash] = month;
    if (!slash) return { redirect: `${path}/` };
    const list: ListName = { kind: 'archive', month: `${year}-${number}` };
    return paged(path, query, (page) => ({ page: 'list', list, number: page }));
  }
  if (path.startsWith(API)) {
    const api = routeApi({ path, query });
    if (api) return { name: { page: 'api', name: api.name }, canonical: api.canonical };
  }
  if (path.startsWith('/record')) {
    const record = routeRecord(path, query);
    if (record) return record;
  }
  const list = LIST.exec(path);
  if (list) return routeList(path, query, list);
  const part = PART.exec(path);
  if (part) return { name: { page: 'sitemap', part: Number(part[1]) }, canonical: path };
  if (`${path}/` in FIXED || `${path}/` === '/corrections/') return { redirect: `${path}/` };
  return { name: { page: 'story', path }, canonical: path };
}

const FIXED: Record<string, PageName> = {
  '/archive/': { page: 'archive' },
  '/popular/': { page: 'popular' },
  '/feed.xml': { page: 'feed', format: 'rss', list: null },
  '/atom.xml': { page: 'feed', format: 'atom', list: null },
  '/feed.json': { page: 'feed', format: 'json', list: null },
  '/sitemap.xml': { page: 'sitemap-index' },
  '/news-sitemap.xml': { page: 'news-sitemap' },
  '/robots.txt': { page: 'robots' },
};

/** Where WordPress has its feeds: whoever subscribed there goes on reading. */
const MOVED_FEEDS: Record<string, string> = {
  '/feed': '/feed.xml',
  '/feed/': '/feed.xml',
  '/feed/atom/': '/atom.xml',
  '/rss': '/feed.xml',
  '/rss/': '/feed.xml',
};

const PAGED_RECORD = /^\/record\/(people|timeline|figures)\/$/;
const RECORD_ENTRY = new RegExp(`^/record/(people|figures)/(${SLUG})/$`);

/** Pages of the record; an address of one that lacks its slash at the end leads there. */
function routeRecord(path: string, query: URLSearchParams): Route | null {
  if (!path.endsWith('/')) {
    const whole = routeRecord(`${path}/`, query);
    return whole && { redirect: `${path}/` };
  }
  if (path === '/record/') return { name: { page: 'record' }, canonical: path };
  if (path === '/record/today/') return { name: { page: 'record-today' }, canonical: path };
  const [, kind] = PAGED_RECORD.exec(path) ?? [];
  if (kind === 'people') return paged(path, query, (number) => ({ page: 'record-people', number }));
  if (kind === 'timeline') return paged(path, query, (number) => ({ page: 'record-timeline', number }));
  if (kind === 'figures') return paged(path, query, (number) => ({ page: 'record-figures', number }));
  const [, of, encoded = ''] = RECORD_ENTRY.exec(path) ?? [];
  const slug = decodeURIComponent(encoded);
  if (of === 'people') return paged(path, query, (number) => ({ page: 'record-person', slug, number }));
  return of === 'figures' ? { name: { page: 'record-matter', slug }, canonical: path } : null;
}

function routeRoot(query: URLSearchParams): Route {
  const path = plainPermalink({ path: '/', query });
  if (path === null) {
    return paged('/', query, (number) =>
      number === 1 ? { page: 'front' } : { page: 'list', list: { kind: 'all' }, number },
    );
  }
  return { name: { page: 'story', path }, canonical: path };
}

/** The path that such an address stands for, `/?p=12`, or `/blog/?p=12` of a site that lay in a folder; null for none. */
export function plainPermalink({ path, query }: Address): string | null {
  if (!path.endsWith('/')) return null;
  for (const name of PLAIN_PERMALINK) {
    const value = query.get(name);
    if (value !== null && /^\d{1,12}$/.test(value)) return `${path}?${name}=${value}`;
  }
  return null;
}

function routeList(path: string, query: URLSearchParams, [, kind, slug = '', slash, file]: RegExpExecArray): Route {
  const known = kind === 'section' || kind === 'topic' ? kind : 'author';
  const list: ListName = { kind: known, slug: decodeURIComponent(slug) };
  const format = file === undefined ? undefined : FEEDS[file];
  if (format && slash) return { name: { page: 'feed', format, list }, canonical: path };
  if (!slash) return { redirect: `${path}/` };
  return paged(path, query, (number) => ({ page: 'list', list, number }));
}

/** A page of a list by `?page=N`; the first has no number in its address. */
function paged(path: string, query: URLSearchParams, name: (number: number) => PageName): Route {
  const typed = query.get('page');
  if (typed === null || !/^[1-9]\d{0,5}$/.test(typed)) return { name: name(1), canonical: path };
  const number = Number(typed);
  return { name: name(number), canonical: number === 1 ? path : `${path}?page=${number}` };
}
