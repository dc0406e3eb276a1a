import { addToCount } from '../lists.ts';
import type { Row, Writing } from '../schema.ts';
import type { TellSame } from './story-record.ts';

type Happening = Row<'record_happenings'>;
type Report = Row<'record_events'>;

/** Happenings under one key that an event is held against, the newest: keeps the work from growing with the archive. */
const MOST_TRIED = 24;
/** Reports of one happening that are looked at when the one that was told first leaves it; more stay where they are. */
const MOST_REGROUPED = 200;
/** From here on nobody counts the reports of a happening: it is told by several. */
const SEVERAL = 2;

/**
 * Which happening each event of a story is told of, in place of those that it told of before. An event belongs to the one
 * whose first report tells the same of the same day; only happenings under the names that it tells are looked at.
 * Those who publish at once wait for each other here, so that two never make one happening twice.
 */
export class Happenings {
  readonly #writing: Writing;
  readonly #tellSame: TellSame;
  /** Happenings whose reports changed. */
  readonly #touched = new Set<number>();
  readonly #placed = new Set<string>();

  constructor(writing: Writing, tellSame: TellSame) {
    this.#writing = writing;
    this.#tellSame = tellSame;
  }

  /** The rows with their happenings: those that say what they said before keep theirs. */
  async place(before: readonly Report[], after: readonly Report[]): Promise<Report[]> {
    await addToCount(this.#writing, COUNT, 0);
    const kept = new Map(before.map((row) => [saying(row), row.happening]));
    for (const { happening } of before) if (happening !== null) this.#touched.add(happening);
    const rows: Report[] = [];
    for (const row of after) {
      const happening = kept.get(saying(row)) ?? (await this.#find(row)) ?? (await this.#make(row));
      this.#touched.add(happening);
      rows.push({ ...row, happening });
    }
    return rows;
  }

  /** Brings what is kept of the touched happenings into step, once the rows are in. */
  async settle(): Promise<void> {
    for (const id of this.#touched) await this.#settleOne(id);
  }

  async #find(row: Report): Promise<number | null> {
    const names: string[] = JSON.parse(row.names);
    const own = wordsOf(row);
    const tried = new Set<number>();
    for (const key of names.map((name) => keyOf(row.day, name))) {
      const found = await this.#writing
        .selectFrom('record_happening_names')
        .innerJoin('record_happenings', 'record_happenings.id', 'record_happening_names.happening')
        .select(['record_happenings.id', 'record_happenings.terms'])
        .where('record_happening_names.name_key', '=', key)
        .orderBy('record_happening_names.happening', 'desc')
        .limit(MOST_TRIED)
        .execute();
      for (const { id, terms } of found) {
        if (tried.has(id)) continue;
        tried.add(id);
        if (this.#tellSame(own, wordsOf({ terms }))) return id;
      }
    }
    return null;
  }

  async #make({ day, out_at, story, number, terms, names }: Report): Promise<number> {
    const { id } = await this.#writing
      .insertInto('record_happenings')
      .values({ day, first_at: out_at, story, number, terms, told: 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await this.#name(id, day, names);
    await this.#count(day, 1);
    return id;
  }

  async #name(happening: number, day: string, names: string): Promise<void> {
    const list: string[] = JSON.parse(names);
    await this.#writing.deleteFrom('record_happening_names').where('happening', '=', happening).execute();
    const rows = list.map((name) => ({ name_key: keyOf(day, name), happening }));
    if (rows.length > 0) await this.#writing.insertInto('record_happening_names').values(rows).execute();
  }

  async #settleOne(id: number): Promise<void> {
    const [first] = await this.#reportsOf(id, 1);
    const { day, terms } = await this.#writing
      .selectFrom('record_happenings')
      .select(['day', 'terms'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (!first) return this.#drop(id, day);
    if (terms !== first.terms) {
      await this.#name(id, first.day, first.names);
      await this.#leadBy(id, first);
      const [, ...others] = await this.#reportsOf(id, MOST_REGROUPED);
      for (const one of others) await this.#moveUnlessSame(one, first);
    }
    const { length: told } = await this.#reportsOf(id, SEVERAL);
    await this.#leadBy(id, first, told);
  }

  /** Reports of a happening, the first ones in order of time. */
  async #reportsOf(happening: number, most: number): Promise<Report[]> {
    return this.#writing
      .selectFrom('record_events')
      .selectAll()
      .where('happening', '=', happening)
      .orderBy('out_at')
      .orderBy('story')
      .orderBy('number')
      .limit(most)
      .execute();
  }

  async #leadBy(id: number, { out_at, story, number, terms }: Report, told?: number): Promise<void> {
    const led: Partial<Happening> = { first_at: out_at, story, number, terms, ...(told === undefined ? {} : { told }) };
    await this.#writing.updateTable('record_happenings').set(led).where('id', '=', id).execute();
  }

  /** A report that went with the one that led before finds its place anew, once. */
  async #moveUnlessSame(row: Report, first: Report): Promise<void> {
    const place = `${row.story} ${row.number}`;
    if (this.#placed.has(place) || this.#tellSame(wordsOf(row), wordsOf(first))) return;
    this.#placed.add(place);
    const happening = (await this.#find(row)) ?? (await this.#make(row));
    await this.#writing
      .updateTable('record_events')
      .set({ happening })
      .where('story', '=', row.story)
      .where('number', '=', row.number)
      .execute();
    // Behind the one at hand in the order of the set, also where it was settled before.
    this.#touched.delete(happening);
    this.#touched.add(happening);
  }

  async #drop(id: number, day: string): Promise<void> {
    await this.#writing.deleteFrom('record_happening_names').where('happening', '=', id).execute();
    await this.#writing.deleteFrom('record_happenings').where('id', '=', id).execute();
    await this.#count(day, -1);
  }

  async #count(day: string, change: number): Promise<void> {
    await addToCount(this.#writing, COUNT, change);
    await addToCount(this.#writing, countOfYear(day.slice(0, 4)), change);
  }
}

const COUNT = 'record:events';

/** Name under which the happenings of a year are counted. */
export function countOfYear(year: string): string {
  return `record:year:${year}`;
}

const saying = ({ day, terms }: Report): string => `${day} ${terms}`;
const keyOf = (day: string, name: string): string => `${day} ${name}`;

function wordsOf({ terms }: { terms: string }): Set<string> {
  const words: string[] = JSON.parse(terms);
  return new Set(words);
}
