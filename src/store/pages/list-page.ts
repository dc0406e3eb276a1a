import type { Link, ListPage } from '#site';
import type { Key } from '#story';
import { type List, lengthOf, newestOf, nextScheduled } from '../lists.ts';
import type { Clock } from '../moments.ts';
import type { Db } from '../schema.ts';
import { PAGE_SIZE, type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf, placePath } from './paper.ts';
import { mostPopular } from './popular.ts';
import { storyKeys, teasersOf, topicsOf } from './teasers.ts';

const LATE = 40;
const TOPICS = 6;

/** Which list: a section, topic or author by slug, a month of the archive, `2026-10`, or all stories. */
export type ListName =
  | { kind: 'section' | 'topic' | 'author'; slug: string }
  | { kind: 'archive'; month: string }
  | { kind: 'all' };

/** One page of a list, newest first. @returns null for an unknown list, an empty month, or past the last page. */
export async function listPage(view: View, name: ListName, page = 1): Promise<Page<ListPage> | null> {
  const { db } = view.store;
  const { paper, settings, clock } = await paperOf(view);
  const found = await findList(db, clock, settings.language, name);
  if (!found) return null;
  const total = await lengthOf(db, found.list, view.now);
  const pages = pagesOf(total);
  if (page < 1 || page > pages || (name.kind === 'archive' && total === 0)) return null;
  const ids = await newestOf(db, found.list, view.now, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  const [stories, popular] = await Promise.all([teasersOf(view, clock, ids), mostPopular(view, clock)]);
  const topics = name.kind === 'section' ? await topicsOfLate(view, found.list) : [];
  const { title, description, path, key } = found;
  const { links } = popular;
  return {
    facts: { paper, kind: name.kind, title, description, path, topics, stories, page, pages, total, popular: links },
    keys: uniqueKeys(['paper', key], storyKeys(stories), popular.keys),
    freshUntil: await nextScheduled(db, view.now),
  };
}

/** Topics that the newest stories of a list have most. */
async function topicsOfLate({ store: { db }, now }: View, list: List): Promise<Link[]> {
  const links = [...(await topicsOf(db, await newestOf(db, list, now, { limit: LATE }))).values()].flat();
  const often = new Map<string, number>();
  for (const { path } of links) often.set(path, (often.get(path) ?? 0) + 1);
  const unique = [...new Map(links.map((link) => [link.path, link])).values()];
  return unique.sort((a, b) => (often.get(b.path) ?? 0) - (often.get(a.path) ?? 0)).slice(0, TOPICS);
}

export interface FoundList {
  list: List;
  title: string;
  description: string;
  path: string;
  key: Key;
}

/** Finds a list by its public name; null where there is none. */
export async function findList(db: Db, clock: Clock, language: string, name: ListName): Promise<FoundList | null> {
  if (name.kind === 'archive') {
    const stretch = clock.month(name.month);
    if (!stretch) return null;
    const { month } = name;
    const title = monthTitle(month, language);
    const list: List = { kind: 'archive', month, ...stretch };
    return { list, title, description: '', path: monthPath(month), key: `archive:${month}` };
  }
  if (name.kind === 'all') return { list: name, title: 'All stories', description: '', path: '/', key: 'stories' };
  const place = await findPlace(db, name.kind, name.slug);
  if (!place) return null;
  const { id, title, description } = place;
  return {
    list: { kind: name.kind, id },
    title,
    description,
    path: placePath(name.kind, name.slug),
    key: `${name.kind}:${id}`,
  };
}

function findPlace(db: Db, kind: 'section' | 'topic' | 'author', slug: string) {
  return db
    .selectFrom(`${kind}s` as const)
    .select(['id', 'title', 'description'])
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export function monthPath(month: string): string {
  return `/archive/${month.slice(0, 4)}/${month.slice(5)}/`;
}

function monthTitle(month: string, language: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
