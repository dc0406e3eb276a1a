import type { Feed } from '#site';
import { newestOf, nextScheduled } from '../lists.ts';
import { findList, type ListName } from './list-page.ts';
import { type Page, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { storyKeys, teasersOf } from './teasers.ts';

const IN_A_FEED = 30;

/** The newest stories, of the paper or of one list, with their bodies: what feeds are made from. */
export async function feed(view: View, name: ListName | null, limit = IN_A_FEED): Promise<Page<Feed> | null> {
  const { db } = view.store;
  const { paper, settings, clock } = await paperOf(view);
  const found = name === null ? null : await findList(db, clock, settings.language, name);
  if (name !== null && !found) return null;
  const ids = await newestOf(db, found?.list ?? { kind: 'all' }, view.now, { limit });
  const [teasers, texts] = await Promise.all([teasersOf(view, clock, ids), textsOf(view, ids)]);
  return {
    facts: {
      paper,
      title: found?.title ?? null,
      path: found?.path ?? '/',
      stories: teasers.map((teaser) => {
        const { body, updated_at } = texts.get(teaser.id) ?? { body: '', updated_at: null };
        return { ...teaser, body, updatedAt: updated_at === null ? null : clock.moment(updated_at) };
      }),
    },
    keys: uniqueKeys(['paper', found?.key ?? 'stories'], storyKeys(teasers)),
    freshUntil: await nextScheduled(db, view.now),
  };
}

async function textsOf({ store: { db } }: View, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, { body: string; updated_at: number | null }>();
  const rows = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .select(['stories.id', 'stories.updated_at', 'revisions.body'])
    .where('stories.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, body, updated_at }) => [id, { body, updated_at }]));
}
