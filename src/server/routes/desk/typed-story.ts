import type { TypedStory } from '#desk';
import { type Desk, savePlace, slugFrom } from '#newsroom';
import { type Clock, type Db, findPlace, namedPlaces, type PlaceKind } from '#store';
import { bodyFromTyped, type RevisionText } from '#story';
import { putRightIn } from './put-right.ts';

/** What stands in the story's form. */
export function typedStory(form: FormData): TypedStory {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  return {
    headline: text('headline').trim(),
    standfirst: text('standfirst').trim(),
    dateline: text('dateline').trim(),
    body: text('body'),
    section: text('section'),
    topics: text('topics'),
    authors: text('authors'),
    slug: text('slug').trim(),
    commentsOpen: form.get('comments-open') === 'yes',
    publishAt: text('publish-at'),
    alt: text('alt').trim(),
    caption: text('caption').trim(),
    credit: text('credit').trim(),
    putRight: putRightIn(form),
  };
}

/** The words of the form as a revision; the body as HTML. */
export function wordsOf({ headline, standfirst, dateline, body }: TypedStory): RevisionText {
  return { headline, standfirst, dateline, body: bodyFromTyped(body) };
}

const MOST_NAMES = 20;
const NAMES_LOOKED_THROUGH = 1000;

/** Slugs of names typed with commas between; a name that is not there yet is made. */
export async function slugsOf(desk: Desk, kind: 'topic' | 'author', typed: string): Promise<string[]> {
  const names = typed
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '')
    .slice(0, MOST_NAMES);
  const slugs: string[] = [];
  for (const title of names) slugs.push(await slugOf(desk, kind, title));
  return [...new Set(slugs)];
}

async function slugOf(desk: Desk, kind: 'topic' | 'author', title: string): Promise<string> {
  const known = await namedPlaces(desk.writing, kind, NAMES_LOOKED_THROUGH);
  const same = known.find((place) => place.title.toLowerCase() === title.toLowerCase());
  if (same) return same.slug;
  const slug = slugFrom(title, kind);
  if (await findPlace(desk.writing, kind, slug)) return slug;
  return (await savePlace(desk, kind, { title, slug })).slug;
}

/** Titles of places by their slugs, with commas between. */
export async function titlesOf(db: Db, kind: PlaceKind, slugs: readonly string[]): Promise<string> {
  const titles: string[] = [];
  for (const slug of slugs) titles.push((await findPlace(db, kind, slug))?.title ?? slug);
  return titles.join(', ');
}

/** Milliseconds since 1970 UTC at which the paper's clock shows a local time `2026-10-23T17:40`; null for none. */
export function timeFromLocal(clock: Clock, local: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(local)) return null;
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return null;
  const first = asUtc - offsetAt(clock, asUtc);
  return asUtc - offsetAt(clock, first);
}

function offsetAt(clock: Clock, time: number): number {
  return Date.parse(`${clock.moment(time).slice(0, 19)}Z`) - Math.floor(time / 1000) * 1000;
}
