import type { FrontPage, Teaser } from '#site';
import { newestOf, nextScheduled } from '../lists.ts';
import { correctionsOf } from './corrections.ts';
import { localDay } from './local-day.ts';
import { earlier, type Page, uniqueKeys, type View } from './page.ts';
import { paperOf, placePath } from './paper.ts';
import { mostPopular } from './popular.ts';
import { onRecordToday, recordBand } from './record-on-front.ts';
import { storyKeys, teasersOf } from './teasers.ts';

const LEAD_RELATED = 3;
const LATEST = 6;
const IN_A_BLOCK = 4;
const BLOCKS = 12;
const CORRECTIONS = 3;

/** The front page: the lead and its topic stand on it once; the latest are listed by time, and again in their section's block. */
export async function frontPage(view: View): Promise<Page<FrontPage>> {
  const { db } = view.store;
  const { paper, settings, clock } = await paperOf(view);
  const [lead] = await teasersOf(view, clock, await leadIds(view, settings.leadStory));
  const shown = lead ? [lead.id] : [];
  const related = lead ? await relatedIds(view, lead) : [];
  const latest = await newestOf(db, { kind: 'all' }, view.now, { limit: LATEST, besides: [...shown, ...related] });
  const blocks = await blocksOf(view, [...shown, ...related]);
  const teasers = new Map(
    (await teasersOf(view, clock, [...related, ...latest, ...blocks.flatMap(({ ids }) => ids)])).map((teaser) => [
      teaser.id,
      teaser,
    ]),
  );
  const pick = (ids: readonly number[]): Teaser[] => ids.flatMap((id) => teasers.get(id) ?? []);
  const [popular, corrections] = await Promise.all([
    mostPopular(view, clock),
    correctionsOf(view, clock, { limit: CORRECTIONS }),
  ]);
  const onRecord = await onRecordToday(view, clock);
  const band = lead ? await recordBand(view, clock, lead) : null;
  return {
    facts: {
      paper,
      today: clock.moment(view.now),
      lead: lead ?? null,
      leadRelated: pick(related),
      latest: pick(latest),
      blocks: blocks.map(({ section, ids }) => ({ section, stories: pick(ids) })),
      popular: popular.links,
      corrections: corrections.map(({ note }) => note),
      onRecord,
      band: band?.band ?? null,
    },
    keys: uniqueKeys(
      ['paper', 'tagline', 'front', 'corrections', 'record'],
      band?.keys ?? [],
      storyKeys([...(lead ? [lead] : []), ...teasers.values()]),
      corrections.map(({ story }) => `story:${story}` as const),
      popular.keys,
    ),
    freshUntil: earlier(await nextScheduled(db, view.now), localDay(clock, view.now).ends),
  };
}

/** The story that was set to lead, while it is out, else the newest. */
async function leadIds({ store: { db }, now }: View, set: number | null): Promise<number[]> {
  const newest = await newestOf(db, { kind: 'all' }, now, { limit: 1 });
  return set === null ? newest : [set, ...newest];
}

async function relatedIds({ store: { db }, now }: View, lead: Teaser): Promise<number[]> {
  const topic = await db
    .selectFrom('story_topics')
    .select('topic')
    .where('story', '=', lead.id)
    .where('position', '=', 0)
    .executeTakeFirst();
  if (!topic) return [];
  return newestOf(db, { kind: 'topic', id: topic.topic }, now, { limit: LEAD_RELATED, besides: [lead.id] });
}

async function blocksOf({ store: { db }, now }: View, besides: readonly number[]) {
  const sections = await db
    .selectFrom('sections')
    .select(['id', 'slug', 'title'])
    .orderBy('position')
    .orderBy('id')
    .limit(BLOCKS)
    .execute();
  const blocks = await Promise.all(
    sections.map(async ({ id, slug, title }) => ({
      section: { title, path: placePath('section', slug) },
      ids: await newestOf(db, { kind: 'section', id }, now, { limit: IN_A_BLOCK, besides }),
    })),
  );
  return blocks.filter(({ ids }) => ids.length > 0);
}
