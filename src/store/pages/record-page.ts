import type { PersonNote, RecordPage, RecordTodayPage } from '#site';
import { nextScheduled } from '../lists.ts';
import type { Db } from '../schema.ts';
import { localDay } from './local-day.ts';
import { earlier, type Page, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { recordCounts } from './record-counts.ts';
import { matterKeys, runningMatters } from './record-figures-page.ts';
import { peopleBehind, personNotes, statementNotes } from './record-statements.ts';

const PEOPLE = 8;
const MATTERS = 6;
const STATEMENTS = 8;
/** Statements looked through for who speaks most of late. */
const LATELY = 400;
const MOST_OF_A_DAY = 500;

/** The overview of the record: how much there is, who speaks most of late, running matters, what was said last. */
export async function recordPage(view: View): Promise<Page<RecordPage>> {
  const { now } = view;
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const newest = await newestStatements(db, now, STATEMENTS);
  const { notes, keys } = await statementNotes(db, clock, newest);
  const matters = await runningMatters(db, now, { limit: MATTERS });
  return {
    facts: {
      paper,
      counts: await recordCounts(db, now),
      people: await peopleOfLate(db, now),
      matters: matters.notes,
      statements: notes,
    },
    keys: uniqueKeys(['paper', 'record'], keys, matterKeys(matters)),
    freshUntil: await nextScheduled(db, now),
  };
}

/** The newest statements, the first of a story first. */
async function newestStatements(db: Db, now: number, limit: number) {
  const rows = await db
    .selectFrom('record_statements')
    .selectAll()
    .where('out_at', '<=', now)
    .orderBy('out_at', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.sort((a, b) => b.out_at - a.out_at || b.story - a.story || a.number - b.number);
}

async function peopleOfLate(db: Db, now: number): Promise<PersonNote[]> {
  const rows = await db
    .selectFrom('record_statements')
    .select('person')
    .where('out_at', '<=', now)
    .orderBy('out_at', 'desc')
    .limit(LATELY)
    .execute();
  const often = new Map<number, number>();
  for (const { person } of rows) if (person !== null) often.set(person, (often.get(person) ?? 0) + 1);
  const most = [...often].sort(([a, many], [b, others]) => others - many || a - b).slice(0, PEOPLE);
  const people = await peopleBehind(
    db,
    most.map(([id]) => id),
  );
  return personNotes(
    db,
    now,
    most.flatMap(([id]) => people.get(id) ?? []),
  );
}

/** All that was said in stories of the local day of `now`. */
export async function recordTodayPage(view: View): Promise<Page<RecordTodayPage>> {
  const { now } = view;
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const { begins, ends } = localDay(clock, now);
  const rows = await statementsOfDay(db, now, begins);
  const { notes, keys } = await statementNotes(db, clock, rows);
  return {
    facts: {
      paper,
      today: clock.date(now),
      named: notes.filter(({ speaker: { kind } }) => kind === 'person' || kind === 'organisation'),
      unnamed: notes.filter(({ speaker }) => speaker.kind === 'unnamed'),
      documents: notes.filter(({ speaker }) => speaker.kind === 'document'),
    },
    keys: uniqueKeys(['paper', 'record'], keys),
    freshUntil: earlier(await nextScheduled(db, now), ends),
  };
}

export async function statementsOfDay(db: Db, now: number, midnight: number) {
  return db
    .selectFrom('record_statements')
    .selectAll()
    .where('out_at', '<=', now)
    .where('out_at', '>=', midnight)
    .orderBy('out_at', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(MOST_OF_A_DAY)
    .execute();
}
