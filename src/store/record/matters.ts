import { sql } from 'kysely';
import type { Row, Writing } from '../schema.ts';
import type { IdentifiedRecord } from './story-record.ts';

/** Ids of the matters of a record's figures, in their order; makes those that are new. */
export async function makeMatters(writing: Writing, { figures, matters }: IdentifiedRecord): Promise<number[]> {
  const ids = new Map<string, number>();
  const wanted = new Map(
    figures.map(({ matter }, index) => [matters[index]?.slug ?? '', { matter, ...matters[index] }]),
  );
  for (const [slug, { matter, topic = null }] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const known = await writing.selectFrom('record_matters').select('id').where('slug', '=', slug).executeTakeFirst();
    const id =
      known?.id ??
      (
        await writing
          .insertInto('record_matters')
          .values({ slug, name: matter, topic })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id;
    ids.set(slug, id);
  }
  return matters.map(({ slug }) => ids.get(slug) ?? 0);
}

type Figures = readonly Row<'record_figures'>[];

/** Keeps counts and times of matters in step after a story's rows changed; one of which nothing is told is gone. */
export async function settleMatters(writing: Writing, before: Figures, after: Figures): Promise<void> {
  const touched = [...new Set([...before, ...after].map(({ matter }) => matter))].sort((a, b) => a - b);
  for (const id of touched) {
    const count = (rows: Figures): number => rows.filter(({ matter }) => matter === id).length;
    const last = await writing
      .selectFrom('record_figures')
      .select(['out_at', 'value', 'high'])
      .where('matter', '=', id)
      .orderBy('out_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) {
      await writing.deleteFrom('record_matters').where('id', '=', id).execute();
      continue;
    }
    const change = count(after) - count(before);
    const other = await writing
      .selectFrom('record_figures')
      .select('number')
      .where('matter', '=', id)
      .where((row) => row.or([row('value', '<>', last.value), row('high', 'is distinct from', last.high)]))
      .limit(1)
      .executeTakeFirst();
    await writing
      .updateTable('record_matters')
      .set({
        told: sql`told + ${change}`,
        running: other ? 1 : 0,
        last_at: last.out_at,
      })
      .where('id', '=', id)
      .execute();
  }
}
