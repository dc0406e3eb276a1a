import { sql } from 'kysely';
import type { Db, Writing } from '../schema.ts';
import type { SearchQuery } from '../search-words.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';

/**
 * FTS5 without a copy of the text. Its rows are numbered by time (second of publication, then story), so that
 * "newest first" is the order in which FTS5 reads its own lists, and a search for a common word stops early. Headlines
 * have an index of their own: words that stand in every body and in no headline would not let it stop.
 */
export const sqliteSearch: SearchIndex = {
  statements: [
    `create virtual table search_words using fts5(headline, standfirst, people, body, content='', contentless_delete=1,
       tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'")`,
    `create virtual table search_headlines using fts5(headline, content='', contentless_delete=1,
       tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'")`,
    'create table search_rows (story integer primary key, row_id integer not null unique)',
  ],

  async put(writing: Writing, document: SearchDocument): Promise<void> {
    await sqliteSearch.remove(writing, document.story);
    const row = await freeRow(writing, document);
    await writing.insertInto('search_rows').values({ story: document.story, row_id: row }).execute();
    await sql`insert into search_words (rowid, headline, standfirst, people, body) values (${row},
      ${document.headline.join(' ')}, ${document.standfirst.join(' ')}, ${document.people.join(' ')},
      ${document.body.join(' ')})`.execute(writing);
    await sql`insert into search_headlines (rowid, headline) values (${row}, ${document.headline.join(' ')})`.execute(
      writing,
    );
  },

  async remove(writing: Writing, story: number): Promise<void> {
    const found = await writing
      .selectFrom('search_rows')
      .select('row_id')
      .where('story', '=', story)
      .executeTakeFirst();
    if (!found) return;
    await sql`delete from search_words where rowid = ${found.row_id}`.execute(writing);
    await sql`delete from search_headlines where rowid = ${found.row_id}`.execute(writing);
    await writing.deleteFrom('search_rows').where('story', '=', story).execute();
  },

  async newest(db: Db, query: SearchQuery, field, now: number, limit: number): Promise<number[]> {
    const table = field === 'headline' ? 'search_headlines' : 'search_words';
    const bound = (Math.floor(now / 1000) + 1) * ROWS_A_SECOND;
    const { rows } = await sql<{ story: number }>`
      with hits as materialized (
        select rowid as hit from ${sql.table(table)} where ${sql.table(table)} match ${matchExpression(query)}
        and rowid < ${bound} order by rowid desc limit ${limit})
      select search_rows.story as story from hits join search_rows on search_rows.row_id = hits.hit
      order by hits.hit desc`.execute(db);
    return rows.map(({ story }) => story);
  },
};

const ROWS_A_SECOND = 1_000_000;

async function freeRow(writing: Writing, { story, outAt }: SearchDocument): Promise<number> {
  let row = Math.floor(outAt / 1000) * ROWS_A_SECOND + (story % ROWS_A_SECOND);
  while (await writing.selectFrom('search_rows').select('story').where('row_id', '=', row).executeTakeFirst()) row++;
  return row;
}

/** Words hold letters and digits alone, and stand in quotation marks: no typed text can become an operator. */
function matchExpression(query: SearchQuery): string {
  return query.map((phrase) => `"${phrase.join(' ').replaceAll('"', '')}"`).join(' AND ');
}
