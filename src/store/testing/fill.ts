import { sql } from 'kysely';
import { clockOf } from '../moments.ts';
import { recountMonths } from '../recount-months.ts';
import type { Writing } from '../schema.ts';
import type { Store } from '../store.ts';

export interface Size {
  stories: number;
  comments: number;
}

export const NOW = Date.UTC(2026, 6, 15, 12);
const SECTIONS = 8;
const TOPICS = 20;
const AUTHORS = 20;
/** Eight stories a day: a larger archive reaches further back, and no list is denser. */
const EVERY = 3 * 3_600_000;
/** Comments are written in turns, so that no transaction grows without end. */
const AT_ONCE = 100_000;

/** Fills an empty newsroom in plain SQL, with all that a publishing newsroom would have kept beside the stories. */
export async function fill(store: Store, { stories, comments }: Size): Promise<void> {
  await store.write(async (writing) => {
    await places(writing);
    await storyRows(writing, stories);
    await counts(writing);
  });
  await store.write((writing) => searchRows(store, writing, stories));
  for (let done = 0; done < comments; done += AT_ONCE) {
    await store.write((writing) => commentRows(writing, stories, done, Math.min(comments, done + AT_ONCE)));
  }
  await store.write((writing) => readRows(writing));
  if (store.engine.name === 'postgres') await sql`analyze`.execute(store.db);
}

async function places(writing: Writing): Promise<void> {
  await sql`${series(SECTIONS)} insert into sections (slug, title, description, position)
    select 'section-' || n, 'Section ' || n, '', n from series`.execute(writing);
  await sql`${series(TOPICS)} insert into topics (slug, title, description)
    select 'topic-' || n, 'Topic ' || n, '' from series`.execute(writing);
  await sql`${series(AUTHORS)} insert into authors (slug, title, description)
    select 'author-' || n, 'Author ' || n, '' from series`.execute(writing);
}

async function storyRows(writing: Writing, stories: number): Promise<void> {
  const at = sql`(${sql.lit(NOW)} - (${sql.lit(stories)} - n) * ${sql.lit(EVERY)})`;
  await sql`${series(stories)} insert into stories (path, slug, section, live, head, state, publish_at, out_at, created_at, comments_open)
    select '/story-' || n || '/', 'story-' || n, 1 + n % ${SECTIONS}, n, n, 'public', ${at}, ${at}, ${at}, 1 from series`.execute(
    writing,
  );
  await sql`${series(stories)} insert into revisions (story, number, headline, standfirst, dateline, saved_at, body)
    select n, 1, 'Council meeting ' || n, 'What was said about matter ' || n, 'Tarnwick', ${at}, ${bodyOf()} from series`.execute(
    writing,
  );
  await sql`${series(stories)} insert into story_topics (story, topic, position, out_at)
    select n, 1 + n % ${TOPICS}, 0, ${at} from series`.execute(writing);
  await sql`${series(stories)} insert into story_topics (story, topic, position, out_at)
    select n, 1 + (n + 7) % ${TOPICS}, 1, ${at} from series`.execute(writing);
  await sql`${series(stories)} insert into story_authors (story, author, position, out_at)
    select n, 1 + n % ${AUTHORS}, 0, ${at} from series`.execute(writing);
  await sql`insert into corrections (story, kind, from_revision, to_revision, note, at)
    select id, 'correction', id, id, 'It was put right.', out_at from stories where id % 50 = 0`.execute(writing);
}

function bodyOf() {
  const words = 'council harbour meeting budget bridge school river market vote plan ';
  return sql`'<p>' || 'rare' || n || ' said word' || (n % 5000) || ' ' || ${sql.lit(words.repeat(12))} || '</p>'`;
}

async function counts(writing: Writing): Promise<void> {
  await sql`insert into counts (list, stories) select 'all', count(*) from stories`.execute(writing);
  await sql`insert into counts (list, stories) select 'corrections', count(*) from corrections`.execute(writing);
  await sql`insert into counts (list, stories) select 'section:' || section, count(*) from stories group by section`.execute(
    writing,
  );
  await sql`insert into counts (list, stories) select 'topic:' || topic, count(*) from story_topics group by topic`.execute(
    writing,
  );
  await sql`insert into counts (list, stories) select 'author:' || author, count(*) from story_authors group by author`.execute(
    writing,
  );
  await recountMonths(writing, clockOf('UTC'));
}

async function searchRows({ engine }: Store, writing: Writing, stories: number): Promise<void> {
  const rows = sql`stories join revisions on revisions.id = stories.live`;
  const body = sql`replace(replace(body, '<p>', ''), '</p>', '')`;
  if (engine.name === 'postgres') {
    await sql`insert into search_words (story, out_at, headline, words) select stories.id, out_at,
      to_tsvector('simple', headline), to_tsvector('simple', headline || ' ' || ${body}) from ${rows}`.execute(writing);
    return;
  }
  await sql`insert into search_rows (story, row_id) select id, out_at / 1000 * 1000000 + id % 1000000 from stories`.execute(
    writing,
  );
  await sql`insert into search_words (rowid, headline, standfirst, people, body)
    select row_id, lower(headline), '', '', ${body} from ${rows} join search_rows on search_rows.story = stories.id
    where stories.id <= ${stories} order by row_id`.execute(writing);
  await sql`insert into search_headlines (rowid, headline)
    select row_id, lower(headline) from ${rows} join search_rows on search_rows.story = stories.id order by row_id`.execute(
    writing,
  );
}

async function commentRows(writing: Writing, stories: number, from: number, until: number): Promise<void> {
  await sql`${series(until - from)} insert into comments (story, name, text, state, phase, reason, staff, written_at)
    select 1 + (n * 7919) % ${stories}, 'Reader ' || n, 'This is what I think of matter ' || n,
      case when n % 20 = 0 then 'held' else 'approved' end, case when n % 20 = 0 then 'first-time' end, null, 0,
        ${sql.lit(NOW)} - (${from} + n) * 60000 from series`.execute(writing);
  const story = sql`1 + (n * 7919) % ${stories}`;
  await sql`${series(until - from)} insert into comment_addresses (comment, email)
    select ${from} + n, 'reader' || n || '@example.org' from series where ${story} > 0`.execute(writing);
}

/** Readers of a week, as many in any archive: the window's rows are what a ranking reads. */
async function readRows(writing: Writing): Promise<void> {
  const hour = Math.floor(NOW / 3_600_000);
  await sql`${series(2000)} insert into reads (hour, story, readers)
    select ${hour} - n % 168, 1 + n % 900, 1 + n % 50 from series`.execute(writing);
}

function series(length: number) {
  return sql`with recursive series (n) as (select cast(1 as bigint) union all select n + 1 from series where n < ${length})`;
}
