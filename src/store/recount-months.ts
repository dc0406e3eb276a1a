import { addToCount } from './lists.ts';
import type { Clock } from './moments.ts';
import type { Writing } from './schema.ts';

const AT_ONCE = 10_000;

/** Counts the archive's months anew: in another time zone other days begin and end them. Reads every story's time. */
export async function recountMonths(writing: Writing, clock: Clock): Promise<void> {
  const months = new Map<string, number>();
  let last = 0;
  for (;;) {
    const rows = await writing
      .selectFrom('stories')
      .select(['id', 'out_at'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    for (const { out_at } of rows) {
      if (out_at === null) continue;
      const month = clock.date(out_at).slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    const end = rows.at(-1);
    if (!end) break;
    last = end.id;
  }
  await writing.deleteFrom('counts').where('list', '>=', 'month:').where('list', '<', 'month;').execute();
  for (const [month, count] of months) await addToCount(writing, `month:${month}`, count);
}
