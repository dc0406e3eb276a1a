import type { RecordPeoplePage, RecordPersonPage } from '#site';
import type { Key } from '#story';
import { nextScheduled } from '../lists.ts';
import type { Clock } from '../moments.ts';
import { spellingsOf } from '../record/candidates.ts';
import type { Row } from '../schema.ts';
import { PAGE_SIZE, type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { recordCounts } from './record-counts.ts';
import { personNotes, statementNotes } from './record-statements.ts';

const PEOPLE_ON_A_PAGE = 50;
/** Stories looked through for roles and months. */
const NEWEST_STORIES = 200;
const MONTHS = 12;

/** Everybody on record, who said most first. @returns null past the last page. */
export async function recordPeoplePage(view: View, page = 1): Promise<Page<RecordPeoplePage> | null> {
  const { now } = view;
  const { db } = view.store;
  const { paper } = await paperOf(view);
  const { people: total } = await recordCounts(db, now);
  const pages = pagesOf(total, PEOPLE_ON_A_PAGE);
  if (page < 1 || page > pages) return null;
  const rows = await db
    .selectFrom('record_people')
    .selectAll()
    .orderBy('statements', 'desc')
    .orderBy('id', 'desc')
    .limit(PEOPLE_ON_A_PAGE)
    .offset((page - 1) * PEOPLE_ON_A_PAGE)
    .execute();
  return {
    facts: { paper, people: await personNotes(db, now, rows), total, page, pages },
    keys: ['paper', 'record'],
    freshUntil: await nextScheduled(db, now),
  };
}

/** One person or organisation: roles over time, spellings, all statements newest first. @returns null for nobody on record. */
export async function recordPersonPage(view: View, slug: string, page = 1): Promise<Page<RecordPersonPage> | null> {
  const { now } = view;
  const { db } = view.store;
  const row = await db.selectFrom('record_people').selectAll().where('slug', '=', slug).executeTakeFirst();
  const [person] = row ? await personNotes(db, now, [row]) : [];
  if (!row || !person) return null;
  const { paper, clock } = await paperOf(view);
  const pages = pagesOf(person.statements);
  if (page < 1 || page > pages) return null;
  const statements = await db
    .selectFrom('record_statements')
    .selectAll()
    .where('person', '=', row.id)
    .where('out_at', '<=', now)
    .orderBy('out_at', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
  const { notes, keys } = await statementNotes(db, clock, statements);
  const appearances = await db
    .selectFrom('record_appearances')
    .selectAll()
    .where('person', '=', row.id)
    .where('out_at', '<=', now)
    .orderBy('out_at', 'desc')
    .orderBy('story', 'desc')
    .limit(NEWEST_STORIES)
    .execute();
  const spellings = await spellingsOf(db, row.id, now);
  const toCome = await db
    .selectFrom('record_appearances')
    .select('story')
    .where('person', '=', row.id)
    .where('out_at', '>', now)
    .execute();
  const personKey: Key = `person:${slug}`;
  return {
    facts: {
      paper,
      person,
      isPerson: row.type === 'person',
      roles: rolesOf(appearances, clock),
      spellings: spellings.map(([name]) => name).filter((name) => name !== row.name),
      stories: row.stories - toCome.length,
      statements: notes,
      months: monthsOf(appearances, clock),
      page,
      pages,
    },
    keys: uniqueKeys(['paper', personKey], keys),
    freshUntil: await nextScheduled(db, now),
  };
}

type Appearances = readonly Row<'record_appearances'>[];

/** Roles, that of the newest story first, each with the time over which stories gave it. */
function rolesOf(appearances: Appearances, clock: Clock): RecordPersonPage['roles'] {
  const roles = new Map<string, { role: string; from: number; to: number }>();
  for (const { roles: given, out_at } of appearances) {
    const names: string[] = JSON.parse(given);
    for (const role of names) {
      const known = roles.get(role.toLowerCase());
      if (known) known.from = out_at;
      else roles.set(role.toLowerCase(), { role, from: out_at, to: out_at });
    }
  }
  const all = [...roles.values()];
  const fullest = all.filter((one) => !all.some((other) => other !== one && saysMore(other.role, one.role)));
  return fullest.map(({ role, from, to }) => ({ role, from: clock.moment(from), to: clock.moment(to) }));
}

/** "Chief executive of Esker Water" says more than "chief executive". */
function saysMore(long: string, short: string): boolean {
  const words = new Set(long.toLowerCase().split(/\s+/));
  const fewer = short.toLowerCase().split(/\s+/);
  return words.size > fewer.length && fewer.every((word) => words.has(word));
}

/** The last twelve months up to the newest statement, those too in which nothing was said. */
function monthsOf(appearances: Appearances, clock: Clock): RecordPersonPage['months'] {
  const often = new Map<string, number>();
  for (const { out_at, statements } of appearances) {
    const month = clock.date(out_at).slice(0, 7);
    often.set(month, (often.get(month) ?? 0) + statements);
  }
  const [last] = often.keys();
  const first = [...often.keys()].at(-1);
  if (last === undefined || first === undefined) return [];
  const months: RecordPersonPage['months'] = [];
  for (let month = last; month >= first && months.length < MONTHS; month = monthBefore(month))
    months.unshift({ month, statements: often.get(month) ?? 0 });
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
