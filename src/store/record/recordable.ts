import type { Db } from '../schema.ts';

/** What decides whether a story is on record, and where its figures belong. */
export interface Recordable {
  live: number | null;
  outAt: number | null;
  readingOff: string | null;
  /** Its first topic. */
  topic: { id: number; slug: string } | null;
}

/** After `settleStory`, on which `outAt` follows. */
export async function findRecordable(db: Db, story: number): Promise<Recordable> {
  const row = await db
    .selectFrom('stories')
    .select(['live', 'out_at', 'reading_off'])
    .where('id', '=', story)
    .executeTakeFirstOrThrow();
  const topic = await db
    .selectFrom('story_topics')
    .innerJoin('topics', 'topics.id', 'story_topics.topic')
    .select(['topics.id', 'topics.slug'])
    .where('story_topics.story', '=', story)
    .orderBy('story_topics.position')
    .limit(1)
    .executeTakeFirst();
  return { live: row.live, outAt: row.out_at, readingOff: row.reading_off, topic: topic ?? null };
}
