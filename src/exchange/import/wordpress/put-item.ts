import { createHash } from 'node:crypto';
import { changeSettings, type Desk, placeSection, putComment, putStory, savePlace } from '#newsroom';
import {
  findPlace,
  findStory,
  findStoryByPath,
  freePath,
  headOf,
  type LedgerEntry,
  ledgerEntry,
  putLedgerEntries,
  putLedgerEntry,
  redirect,
} from '#store';
import { normalPath, storyPath } from '#story';
import type { OldComment } from './comments-of.ts';
import type { Outcome } from './report.ts';
import { isReserved } from './reserved.ts';
import { type Named, type OldStory, PAGES } from './story-of.ts';

/** Behind all sections of news. */
const LAST = 10_000;

/** A post or page made ready, with the ids of the old site. */
export interface ReadyItem {
  /** Names the old site in the ledger. */
  source: string;
  id: string;
  story: OldStory;
  /** Id of the lead picture among our media. */
  picture: number | null;
  comments: OldComment[];
  /** True where it may lead the front page. */
  mayLead: boolean;
}

export interface PutItem {
  outcome: Outcome;
  why?: string;
  path?: string;
  comments: number;
}

/**
 * Puts an item into the newsroom, unless an earlier run did and it is the same: then nothing is touched.
 * @param places names of sections, topics and authors that are known to be there; it grows.
 */
export async function putItem(desk: Desk, item: ReadyItem, places: Set<string>): Promise<PutItem> {
  const { source, id, story } = item;
  const hash = hashOf(item);
  const entry = await ledgerEntry(desk.writing, { source, kind: 'story', sourceId: id });
  const known = entry ? await findStory(desk.writing, entry.ourId) : null;
  if (known && entry?.hash === hash) return { outcome: 'unchanged', comments: 0 };
  if (known && (await headOf(desk.writing, known.id))?.saved_by != null) {
    return {
      outcome: 'skipped',
      why: 'it was edited at the desk since the last import, and stays as it is',
      comments: 0,
    };
  }
  const { path, why } = await freePathOf(desk, story, known?.id ?? 0);
  const put = await putStory(desk, {
    id: known?.id ?? null,
    text: { headline: story.headline, standfirst: story.standfirst, dateline: '', body: story.body },
    placement: {
      slug: story.slug,
      section: await placeSlug(desk, places, 'section', story.section),
      topics: await inTurn(story.topics, (topic) => placeSlug(desk, places, 'topic', topic)),
      authors: story.author ? [await placeSlug(desk, places, 'author', story.author)] : [],
      state: story.state,
      publishAt: story.publishAt,
      commentsOpen: story.commentsOpen,
    },
    path,
    picture: item.picture,
    createdAt: story.createdAt,
    updatedAt: story.updatedAt,
  });
  if (put.path !== null) for (const old of story.oldPaths) await redirectFree(desk, old, put.path);
  const comments = await putComments(desk, put.story, item, entry === null);
  if (story.sticky && item.mayLead) await changeSettings(desk, { leadStory: put.story });
  await putLedgerEntry(desk.writing, { source, kind: 'story', sourceId: id, ourId: put.story, hash }, desk.now);
  return {
    outcome: known ? 'changed' : 'imported',
    comments,
    ...(why === undefined ? {} : { why }),
    ...(put.path === null ? {} : { path: put.path }),
  };
}

/** The story's old path where it is free; else one by its date, and why. */
async function freePathOf(desk: Desk, story: OldStory, id: number): Promise<{ path: string | null; why?: string }> {
  if (story.state === 'draft' || story.publishAt === null) return { path: null };
  const holder = story.path === null ? null : await findStoryByPath(desk.writing, story.path);
  if (story.path !== null && !isReserved(story.path) && (holder === null || holder.id === id))
    return { path: story.path };
  const own = storyPath({ day: desk.clock.date(story.publishAt), slug: story.slug });
  const path = await freePath(desk.writing, own, id);
  if (story.path === null) return { path, why: 'it had no path of its own' };
  const reason = holder ? 'another story already has' : 'this site needs';
  return { path, why: `${reason} its old path ${story.path}` };
}

/** The slug of a section, topic or author, made where it is missing; its old list leads to the new one. */
async function placeSlug(
  desk: Desk,
  places: Set<string>,
  kind: 'section' | 'topic' | 'author',
  { slug, title, oldPath }: Named,
): Promise<string> {
  const name = `${kind}:${slug}`;
  if (places.has(name)) return slug;
  if (!(await findPlace(desk.writing, kind, slug))) {
    const { id } = await savePlace(desk, kind, { slug, title });
    if (kind === 'section' && slug === PAGES.slug) await placeSection(desk, id, LAST);
    if (oldPath !== null) await redirectFree(desk, oldPath, normalPath(`/${kind}/${slug}/`));
  }
  places.add(name);
  return slug;
}

/** Redirects an old path, unless a story answers there. */
export async function redirectFree(desk: Desk, path: string, target: string): Promise<void> {
  if (path === target || isReserved(path) || (await findStoryByPath(desk.writing, path))) return;
  await redirect(desk.writing, path, target);
}

/**
 * @param isNew nothing of the item was brought in before, so its comments need not be looked for.
 * @returns how many comments are new.
 */
async function putComments(
  desk: Desk,
  story: number,
  { source, comments }: ReadyItem,
  isNew: boolean,
): Promise<number> {
  const ours = new Map<string, number>();
  const added: LedgerEntry[] = [];
  for (const comment of comments) {
    const { id, parent, name, email, text, state, reason, writtenAt } = comment;
    const entry = isNew ? null : await ledgerEntry(desk.writing, { source, kind: 'comment', sourceId: id });
    if (entry) {
      ours.set(id, entry.ourId);
      continue;
    }
    const ourId = await putComment(desk, {
      story,
      parent: parent === null ? null : (ours.get(parent) ?? null),
      ...{ name, text, email, state, reason, writtenAt },
      phase: reason === null ? null : 'import',
      staff: false,
      commenter: null,
    });
    ours.set(id, ourId);
    added.push({ source, kind: 'comment', sourceId: id, ourId, hash: '' });
  }
  await putLedgerEntries(desk.writing, added, desk.now);
  return added.length;
}

/** Of all that a reader could see of the item, and of the states of its comments; never of an address. */
function hashOf({ story: { createdAt: _, ...story }, picture, comments }: ReadyItem): string {
  const told = comments.map(({ id, parent, name, text, state, writtenAt }) => [
    id,
    parent,
    name,
    text,
    state,
    writtenAt,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([story, picture, told]))
    .digest('base64url');
}

async function inTurn<In, Out>(list: readonly In[], work: (each: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const each of list) done.push(await work(each));
  return done;
}
