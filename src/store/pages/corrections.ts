import type { CorrectionNote, CorrectionsPage } from '#site';
import { nextScheduled } from '../lists.ts';
import type { Clock } from '../moments.ts';
import { PAGE_SIZE, type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';

/** All corrections, newest first; null past the last page. */
export async function correctionsPage(view: View, page = 1): Promise<Page<CorrectionsPage> | null> {
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const count = await db.selectFrom('counts').select('stories').where('list', '=', 'corrections').executeTakeFirst();
  const pages = pagesOf(count?.stories ?? 0);
  if (page < 1 || page > pages) return null;
  const corrections = await correctionsOf(view, clock, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  return {
    facts: { paper, corrections: corrections.map(({ note }) => note), page, pages },
    keys: uniqueKeys(
      ['paper', 'corrections'],
      corrections.map(({ story }) => `story:${story}` as const),
    ),
    freshUntil: await nextScheduled(db, view.now),
  };
}

interface Which {
  limit: number;
  offset?: number;
  story?: number;
}

/** Corrections that stand, newest first: of one story, or of all that are out. */
export async function correctionsOf(
  { store: { db }, now }: View,
  clock: Clock,
  { limit, offset = 0, story }: Which,
): Promise<{ story: number; note: CorrectionNote }[]> {
  const query = db
    .selectFrom('corrections')
    .innerJoin('stories', 'stories.id', 'corrections.story')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .select([
      'corrections.story',
      'corrections.kind',
      'corrections.at',
      'corrections.note',
      'corrections.wrong',
      'corrections.right',
      'revisions.headline',
      'stories.path',
    ])
    .where('corrections.superseded_by', 'is', null)
    .where('stories.out_at', '<=', now)
    .orderBy('corrections.at', 'desc')
    .limit(limit)
    .offset(offset);
  const rows = await (story === undefined
    ? query.orderBy('corrections.id', 'desc')
    : query.where('corrections.story', '=', story)
  ).execute();
  return rows.map(({ story: id, kind, at, note, wrong, right, headline, path }) => ({
    story: id,
    note: { kind, at: clock.moment(at), note, wrong, right, story: { title: headline, path: path ?? '' } },
  }));
}
