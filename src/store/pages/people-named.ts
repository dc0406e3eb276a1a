import type { PersonNote, RecordedStatement } from '#site';
import type { Clock } from '../moments.ts';
import type { Db } from '../schema.ts';
import { type SearchQuery, searchWords } from '../search-words.ts';
import { peopleBehind, personNotes, statementNotes } from './record-statements.ts';

const PEOPLE = 3;
const LOOKED_THROUGH = 500;
const SAID = 2;

/** Those on record whose name holds every word of a search, who said most first. */
export async function peopleNamed(db: Db, now: number, typed: string): Promise<PersonNote[]> {
  const words = [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 8);
  if (words.length === 0) return [];
  let found: number[] | null = null;
  for (const word of words) {
    const query = db.selectFrom('record_names').select('person').where('name_key', '=', `w:${word}`);
    const narrowed: typeof query = found === null ? query.limit(LOOKED_THROUGH) : query.where('person', 'in', found);
    const ids: number[] = (await narrowed.execute()).map(({ person }) => person);
    if (ids.length === 0) return [];
    found = ids;
  }
  const people = [...(await peopleBehind(db, found ?? [])).values()];
  people.sort((a, b) => b.statements - a.statements || a.id - b.id);
  return personNotes(db, now, people.slice(0, PEOPLE));
}

/** The statements of these stories that hold every word of a search, a few a story. */
export async function statementsFound(
  db: Db,
  clock: Clock,
  stories: readonly number[],
  query: SearchQuery,
): Promise<Map<number, RecordedStatement[]>> {
  if (stories.length === 0 || query.length === 0) return new Map();
  const rows = await db
    .selectFrom('record_statements')
    .selectAll()
    .where('story', 'in', stories)
    .orderBy('story')
    .orderBy('number')
    .execute();
  const said = new Map<number, RecordedStatement[]>();
  for (const story of stories) {
    const holding = rows.filter((row) => row.story === story && holds(row.words, query)).slice(0, SAID);
    said.set(story, (await statementNotes(db, clock, holding)).notes);
  }
  return said;
}

function holds(text: string, query: SearchQuery): boolean {
  const words = new Set(searchWords(text).map(({ word }) => word));
  return query.every((part) => part.every((word) => words.has(word)));
}
