import type { Key } from '#story';
import type { Engine, News } from './engines/engine.ts';
import type { Db, Writing } from './schema.ts';

const KEPT_MS = 3_600_000;
/** Old rows go whenever an id is a multiple of this. */
const TIDIED_EVERY = 200;

/** Writes down the keys that a transaction changed, as part of it, and has the engine tell the other processes. */
export async function announceChange(
  writing: Writing,
  engine: Engine,
  { origin, keys, now }: { origin: string; keys: readonly Key[]; now: number },
): Promise<void> {
  if (keys.length === 0) return;
  const { id } = await writing
    .insertInto('changes')
    .values({ at: now, origin, keys: keys.join(' ') })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (id % TIDIED_EVERY === 0)
    await writing
      .deleteFrom('changes')
      .where('at', '<', now - KEPT_MS)
      .execute();
  await engine.announce(writing, id);
}

/** The keys behind some news, without those of this process's own doing. */
export async function keysOfNews(db: Db, origin: string, news: News): Promise<readonly Key[] | 'everything'> {
  if (news === 'missed') return 'everything';
  const query = db.selectFrom('changes').select('keys').where('origin', '<>', origin);
  const rows = await ('id' in news ? query.where('id', '=', news.id) : query.where('id', '>', news.after)).execute();
  // Only `announceChange` writes the column, and only keys.
  return [...new Set(rows.flatMap(({ keys }) => keys.split(' ')))] as Key[];
}
