import { sql } from 'kysely';
import type { Db, Writing } from '../schema.ts';
import type { SearchQuery } from '../search-words.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';

/** What was written last waits in a list that every search reads through; this many kilobytes of it. */
const SHORT_LIST = 'with (gin_pending_list_limit = 256)';

/**
 * tsvector, made from our own words and places rather than by a text search configuration, so that words are the same
 * as on SQLite. Its limits: a word is known at its first 256 places, and places end at 16383.
 */
export const postgresSearch: SearchIndex = {
  statements: [
    `create table search_words (story bigint primary key, out_at bigint not null, headline tsvector not null,
       words tsvector not null)`,
    `create index search_words_by_headline on search_words using gin (headline) ${SHORT_LIST}`,
    `create index search_words_by_word on search_words using gin (words) ${SHORT_LIST}`,
    'create index search_words_by_time on search_words (out_at, story)',
  ],

  async put(writing: Writing, document: SearchDocument): Promise<void> {
    await sql`insert into search_words (story, out_at, headline, words) values (${document.story}, ${document.outAt},
      ${vectorLiteral([document.headline])}::tsvector, ${vectorLiteral(fieldsOf(document))}::tsvector)
      on conflict (story) do update
      set out_at = excluded.out_at, headline = excluded.headline, words = excluded.words`.execute(writing);
  },

  async remove(writing: Writing, story: number): Promise<void> {
    await sql`delete from search_words where story = ${story}`.execute(writing);
  },

  async newest(db: Db, query: SearchQuery, field, now: number, limit: number): Promise<number[]> {
    const column = field === 'headline' ? 'headline' : 'words';
    const { rows } = await sql<{ story: number }>`
      select story from search_words where ${sql.ref(column)} @@ ${queryLiteral(query)}::tsquery and out_at <= ${now}
      order by out_at desc, story desc limit ${limit}`.execute(db);
    return rows.map(({ story }) => story);
  },
};

const LAST_PLACE = 16_383;
const MOST_PLACES = 256;
/** Left free between fields, so that no phrase reaches from one into the next. */
const GAP = 20;

function fieldsOf({ headline, standfirst, people, body }: SearchDocument): string[][] {
  return [headline, standfirst, people, body];
}

function vectorLiteral(fields: readonly string[][]): string {
  const places = new Map<string, string[]>();
  let place = 1;
  for (const words of fields) {
    for (const word of words) {
      const known = places.get(word) ?? [];
      if (known.length === 0) places.set(word, known);
      if (known.length < MOST_PLACES) known.push(`${Math.min(place, LAST_PLACE)}`);
      place++;
    }
    place += GAP;
  }
  return [...places].map(([word, at]) => `${quoted(word)}:${at.join(',')}`).join(' ');
}

function queryLiteral(query: SearchQuery): string {
  return query.map((phrase) => `(${phrase.map(quoted).join(' <-> ')})`).join(' & ');
}

/** Words hold letters and digits alone; the marks are doubled all the same. */
function quoted(word: string): string {
  return `'${word.replaceAll('\\', '').replaceAll("'", "''")}'`;
}
