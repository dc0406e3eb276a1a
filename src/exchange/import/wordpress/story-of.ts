import { normalPath, plainText, type StoryState, sanitiseBody, slugOf } from '#story';
import { cleanContent, type Surroundings } from './clean.ts';
import type { WxrItem, WxrTerm } from './wxr.ts';

/** A section, topic or author as the old site names it. */
export interface Named {
  slug: string;
  title: string;
  /** Where its list was on the old site; null where it had none. */
  oldPath: string | null;
}

/** A post or page as the story that it becomes; what is missing in the newsroom (places, pictures) is named, not made. */
export interface OldStory {
  headline: string;
  standfirst: string;
  body: string;
  slug: string;
  section: Named;
  topics: Named[];
  author: Named | null;
  state: StoryState;
  publishAt: number | null;
  createdAt: number;
  updatedAt: number | null;
  commentsOpen: boolean;
  /** The path that it had; null for a draft, which has none that readers know. */
  path: string | null;
  /** Other paths that led to it. */
  oldPaths: string[];
  thumbnail: number | null;
  sticky: boolean;
}

/** What the whole file says, as far as a post needs it. */
export interface OldSite {
  /** Names of authors by login. */
  authors: ReadonlyMap<string, string>;
  /** The category above a category, by their slugs. */
  above: ReadonlyMap<string, string>;
  /** Milliseconds to add to local times to get UTC, as far as earlier posts told. */
  offset: number;
  /** Stands in for a time that is missing. */
  exportedAt: number;
}

/** Edits within this time of going out are part of going out. */
const SETTLING = 600_000;
/** Pages of the old site ("About", "Contact") stand in a section of their own, the last. */
export const PAGES: Named = { slug: 'pages', title: 'Pages', oldPath: null };
const NEWS: Named = { slug: 'news', title: 'News', oldPath: null };

export function storyOf(item: WxrItem, site: OldSite, surroundings: Surroundings): OldStory {
  const isPage = item.type === 'page';
  const body = cleanContent(item.content, surroundings);
  const publishAt = timeOf(item.dateGmt, item.date, item.pubDate, site.offset);
  const state = stateOf(item);
  const headline = lineOf(item.title) || firstWords(body) || 'Untitled';
  const createdAt = publishAt ?? site.exportedAt;
  const modified = timeOf(item.modifiedGmt, '', '', 0);
  const { section, topics } = placesOf(item, site);
  return {
    headline,
    standfirst: lineOf(cleanContent(item.excerpt, surroundings)),
    body,
    slug: slugOf(decoded(item.name) || headline),
    section: isPage ? PAGES : section,
    topics,
    author: authorOf(item.creator, site.authors),
    state,
    publishAt: state === 'draft' ? null : createdAt,
    createdAt: Math.min(createdAt, site.exportedAt),
    updatedAt: modified !== null && state === 'public' && modified > createdAt + SETTLING ? modified : null,
    // WordPress writes open or closed; where another program left it out, nobody closed anything.
    commentsOpen: item.commentStatus === 'open' || item.commentStatus === '',
    path: state === 'draft' ? null : pathOf(item.link),
    oldPaths: state === 'draft' ? [] : [`/?${isPage ? 'page_id' : 'p'}=${item.id}`],
    thumbnail: /^\d{1,15}$/.test(item.meta.get('_thumbnail_id') ?? '') ? Number(item.meta.get('_thumbnail_id')) : null,
    sticky: item.sticky === '1' && !isPage,
  };
}

/** Scheduled posts are public from their time on; private ones come in as drafts, so that nothing private gets out. */
function stateOf({ status, password }: WxrItem): StoryState {
  if (status === 'publish' || status === 'future') return password === '' ? 'public' : 'protected';
  return 'draft';
}

/** The path of an address on the old site; null for what is none, and for the root, where the front page is. */
export function pathOf(link: string): string | null {
  const url = URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = normalPath(url.pathname + url.search);
  return path === '/' ? null : path;
}

/** UTC where it is known; else local time with the offset that other posts had, else the feed's date. */
export function timeOf(gmt: string, local: string, feed: string, offset: number): number | null {
  const known = parseTime(gmt);
  if (known !== null) return known;
  const there = parseTime(local);
  if (there !== null) return there + offset;
  const stated = /\d{4}/.test(feed) ? Date.parse(feed) : Number.NaN;
  return Number.isNaN(stated) || stated < 0 ? null : stated;
}

/** `2024-06-05 16:04:48`, taken as UTC; null for the zeros that WordPress writes for no time. */
export function parseTime(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/.exec(text.trim());
  if (!match || text.startsWith('0000')) return null;
  const time = Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(time) ? null : time;
}

/** The first category is the section, the others are topics like the tags, so that nothing is lost. */
function placesOf({ terms }: WxrItem, { above }: OldSite): { section: Named; topics: Named[] } {
  const categories = terms
    .filter(({ domain, slug }) => domain === 'category' && slug !== 'uncategorized')
    .flatMap((term) => named(term, `/category/${chain(term.slug, above)}/`));
  const tags = terms
    .filter(({ domain }) => domain === 'post_tag' || domain === 'tag')
    .flatMap((term) => named(term, `/tag/${term.slug}/`));
  const [section = NEWS, ...others] = categories;
  const topics = [...new Map([...others, ...tags].map((topic) => [topic.slug, topic])).values()];
  return { section, topics: topics.filter(({ slug }) => slug !== section.slug) };
}

function named({ slug, name }: WxrTerm, oldPath: string): Named[] {
  const title = lineOf(name) || decoded(slug);
  return title === '' ? [] : [{ slug: slugOf(decoded(slug) || title), title, oldPath: normalPath(oldPath) }];
}

/** `town/harbour`: a category behind those above it, of which there are few. */
function chain(slug: string, above: OldSite['above']): string {
  const slugs = [slug];
  for (let at = above.get(slug); at && slugs.length < 10; at = above.get(at)) slugs.unshift(at);
  return slugs.join('/');
}

function authorOf(login: string, authors: OldSite['authors']): Named | null {
  if (login === '') return null;
  const title = withoutAddress(authors.get(login) ?? login);
  const slug = slugOf(withoutAddress(login));
  return { slug, title, oldPath: null };
}

/** Some log in with their e-mail address; it is not published. */
function withoutAddress(name: string): string {
  return name.includes('@') ? name.slice(0, name.indexOf('@')) || 'author' : lineOf(name);
}

/** Markup as one line of plain text. */
export function lineOf(markup: string): string {
  return plainText(sanitiseBody(markup)).replace(/\s+/g, ' ').trim();
}

function firstWords(body: string): string {
  const words = plainText(body).split(/\s+/).filter(Boolean);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
