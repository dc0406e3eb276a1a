import type { Page } from './page.ts';
import { isoDate } from './written-date.ts';

/** What a page states of its article in its head and structured data; null where it is silent. */
export interface Stated {
  headline: string | null;
  byline: string | null;
  /** As written: a date or date and time in ISO 8601. */
  published: string | null;
  image: string | null;
  /** The text of the article, where structured data carries it. */
  body: string | null;
  outlet: string | null;
}

/** Reads JSON-LD first, then Open Graph and other meta elements, then `time` and `title`. Never throws. */
export function readStated(page: Page): Stated {
  const article = articleOf(page);
  const meta = metaOf(page);
  const h1 = page.stated.find(({ tag }) => tag === 'h1')?.text;
  const title = page.stated.find(({ tag }) => tag === 'title')?.text;
  return {
    headline: firstText(article?.headline, article?.name, meta.get('og:title'), h1, title),
    byline:
      firstText(
        namesOf(article?.author),
        meta.get('author'),
        meta.get('article:author'),
        meta.get('byl'),
        meta.get('dc.creator'),
      )?.replace(/^by\s+/i, '') ?? null,
    published: publishedOf(page, article, meta),
    image: firstText(imageOf(article?.image), meta.get('og:image'), meta.get('twitter:image')),
    body: firstText(article?.articleBody, article?.text),
    outlet: firstText(meta.get('og:site_name'), namesOf(article?.publisher)),
  };
}

type Json = { [key: string]: unknown };

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;

/** The first article among the structured data, wherever it is nested. */
function articleOf(page: Page): Json | null {
  for (const { tag, attributes, text } of page.stated) {
    if (tag !== 'script' || !/ld\+json/i.test(attributes.get('type') ?? '')) continue;
    const found = findArticle(parseJson(text), 0);
    if (found) return found;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^<!--|-->$|^\/\*.*?\*\/|;$/g, ''));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 6) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 200)) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isJson(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

function metaOf(page: Page): Map<string, string> {
  const meta = new Map<string, string>();
  for (const { tag, attributes } of page.stated) {
    if (tag !== 'meta') continue;
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    const content = attributes.get('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'og:published_time',
  'article.published',
  'publication_date',
  'datecreated',
];

function publishedOf(page: Page, article: Json | null, meta: Map<string, string>): string | null {
  const candidates = [
    article?.datePublished,
    article?.dateCreated,
    ...DATE_NAMES.map((name) => meta.get(name)),
    ...page.stated.filter(({ tag }) => tag === 'time').map(({ attributes }) => attributes.get('datetime')),
  ];
  const dates = candidates.flatMap((candidate) => (typeof candidate === 'string' ? (isoDate(candidate) ?? []) : []));
  const [first] = dates;
  if (first === undefined) return null;
  // A day alone, where the page also tells at what time of it.
  return dates.find((date) => date.startsWith(`${first}T`)) ?? first;
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((one) => (typeof one === 'string' ? one : isJson(one) ? one.name : null));
  const written = names.filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '' && !/^https?:/.test(name),
  );
  return written.length > 0 ? written.join(', ') : null;
}

function imageOf(value: unknown): string | null {
  const first = [value].flat()[0];
  if (typeof first === 'string') return first;
  return isJson(first) && typeof first.url === 'string' ? first.url : null;
}

function firstText(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string') continue;
    const text = candidate.replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return null;
}
