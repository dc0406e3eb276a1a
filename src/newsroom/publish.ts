import { changeStory, freePath, headOf, redirect, type StoryRow, standingOf } from '#store';
import { normalPath, storyPath } from '#story';
import { slugFrom } from './address.ts';
import { type Desk, Refused } from './desk.ts';
import { holdAgainstOthers } from './hold-against-others.ts';
import { readRevision } from './read-revision.ts';
import { knownStory } from './save-story.ts';
import { settle } from './settle.ts';

/**
 * Publishes a story's newest revision: at once, or at `at`, which may be in the future. A story that is out keeps its
 * time and address, and is marked as updated where its words changed.
 * @throws Refused for a story without a headline.
 */
export async function publish(
  desk: Desk,
  { story: id, at }: { story: number; at?: number },
): Promise<{ path: string }> {
  const { writing, clock, now } = desk;
  const story = await knownStory(desk, id);
  const head = await headOf(writing, id);
  if (!head || head.headline.trim() === '')
    throw new Refused('A story needs a headline before it goes out.', 'headline');
  const before = await standingOf(writing, clock, id);
  const isOut = story.state === 'public' && (story.publish_at ?? Number.POSITIVE_INFINITY) <= now;
  const publishAt = at ?? (isOut ? (story.publish_at ?? now) : now);
  const path = await pathFor(desk, story, publishAt, head.headline);
  const updated = isOut && story.live !== null && story.live !== head.id;
  await changeStory(writing, id, {
    path,
    live: head.id,
    state: 'public',
    publish_at: publishAt,
    ...(updated ? { updated_at: now } : {}),
  });
  await readRevision(desk, head.id, publishAt);
  await holdAgainstOthers(desk, id, head.id);
  await settle(desk, id, before);
  return { path };
}

/** Takes a story back: its address says so, and no list shows it. @throws Refused for a story that is not out. */
export async function withdraw(desk: Desk, { story: id }: { story: number }): Promise<void> {
  const story = await knownStory(desk, id);
  if (story.state !== 'public' && story.state !== 'protected') {
    throw new Refused('Only a story that is out can be withdrawn.');
  }
  const before = await standingOf(desk.writing, desk.clock, id);
  const toCome = story.publish_at !== null && story.publish_at > desk.now;
  await changeStory(desk.writing, id, { state: toCome ? 'draft' : 'withdrawn' });
  desk.changed(`story:${id}`);
  await settle(desk, id, before);
}

/**
 * Gives a story another address; the old one redirects.
 * @param path from the site's root, with a slash at both ends.
 * @throws Refused for a path that is not one, or that another story has.
 */
export async function changeAddress(desk: Desk, order: { story: number; path: string }): Promise<void> {
  const id = order.story;
  const path = normalPath(order.path);
  if (!/^\/(?:[^/?#\s]+\/)+$/.test(order.path))
    throw new Refused('An address begins and ends with a slash: /2026/10/23/a-name/.', 'path');
  const story = await knownStory(desk, id);
  if ((await freePath(desk.writing, path, id)) !== path)
    throw new Refused(`Another story has the address ${path}.`, 'path');
  if (story.path === path) return;
  const slug = path.split('/').at(-2) ?? story.slug;
  await changeStory(desk.writing, id, { path, slug });
  if (story.path) await redirect(desk.writing, story.path, path);
  desk.changed(`story:${id}`, 'words');
}

/** The address of a story that comes out: the one readers know, else one by its local date. */
async function pathFor(desk: Desk, story: StoryRow, publishAt: number, headline: string): Promise<string> {
  const everOut = story.path !== null && story.live !== null && (story.publish_at ?? desk.now) <= desk.now;
  if (everOut && story.path) return story.path;
  const slug = story.slug || slugFrom(headline);
  return freePath(desk.writing, storyPath({ day: desk.clock.date(publishAt), slug }), story.id);
}
