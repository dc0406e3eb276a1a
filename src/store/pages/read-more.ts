import type { Key } from '#story';
import { newestOf } from '../lists.ts';
import type { View } from './page.ts';

const SHOWN = 4;
const TOPICS_ASKED = 5;
const NEWEST_OF_EACH = 8;

/** Related stories: those that share most topics, newer before older; then the newest of the section. Never itself. */
export async function readMore(
  { store: { db }, now }: View,
  story: { id: number; section: number; topics: readonly number[] },
): Promise<{ ids: number[]; keys: Key[] }> {
  const topics = story.topics.slice(0, TOPICS_ASKED);
  const lists = await Promise.all(
    topics.map((id) => newestOf(db, { kind: 'topic', id }, now, { limit: NEWEST_OF_EACH, besides: [story.id] })),
  );
  const related = bySharedTopics(lists).slice(0, SHOWN);
  const keys: Key[] = topics.map((topic) => `topic:${topic}` as const);
  if (related.length === SHOWN) return { ids: related, keys };
  const section = await newestOf(db, { kind: 'section', id: story.section }, now, {
    limit: SHOWN - related.length,
    besides: [story.id, ...related],
  });
  return { ids: [...related, ...section], keys: [...keys, `section:${story.section}`] };
}

/** Ids that stand in most lists first; among equals the one that stands nearer the front of its first list. */
function bySharedTopics(lists: readonly (readonly number[])[]): number[] {
  const shared = new Map<number, number>();
  for (const list of lists) for (const id of list) shared.set(id, (shared.get(id) ?? 0) + 1);
  const nearest = (id: number): number => Math.min(...lists.map((list) => (list.includes(id) ? list.indexOf(id) : 99)));
  return [...shared.keys()].sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || nearest(a) - nearest(b));
}
