import type { Aligned } from '../copies/copies.ts';
import type { Happening, RecordedStory } from '../record.ts';
import { Union } from '../union.ts';
import { isOfDateline, withoutDateline } from './dateline.ts';
import { eventWords, tellSame } from './same-event.ts';

interface Told {
  story: string;
  published: string;
  start: number;
  end: number;
  date: string;
  text: string;
  terms: Set<string>;
}

/** Sentences under one term of one day that are looked at: keeps the work from growing with the archive. */
const MOST_TRIED = 24;

/**
 * Events of many stories by date; the same event told by several stories is one, and so are sentences that stand for each
 * other in copies, even where the copy lost the date. Only dated days, months and years.
 */
export function timelineOf(stories: readonly RecordedStory[], aligned: readonly Aligned[] = []): Happening[] {
  const told: Told[] = [];
  const union = new Union();
  for (const story of stories) {
    for (const { start, end, date } of story.reading.events) {
      const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(date)?.[0];
      if (day === undefined || isOfDateline(story.reading, start, end, day)) continue;
      told.push(toldIn(story, start, end, day));
      union.add();
    }
  }
  joinAlike(told, union);
  joinAligned(told, union, aligned, new Map(stories.map((story) => [story.id, story])));
  const groups = new Map<number, Told[]>();
  for (const [number, one] of told.entries()) {
    const root = union.find(number);
    groups.set(root, [...(groups.get(root) ?? []), one]);
  }
  return [...groups.values()].map(happening).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function toldIn({ id, reading }: RecordedStory, start: number, end: number, date: string): Told {
  const text = reading.text.slice(start, end);
  const terms = new Set(eventWords(reading, start, end).terms);
  return { story: id, published: reading.published ?? '9999', start, end, date, text, terms };
}

/** Sentences of one day meet under the terms they share. */
function joinAlike(told: readonly Told[], union: Union): void {
  const places = new Map<string, number[]>();
  for (const [number, one] of told.entries()) {
    const tried = new Set<number>();
    for (const term of one.terms) {
      const key = `${one.date} ${term}`;
      const known = places.get(key);
      for (const other of known?.slice(-MOST_TRIED) ?? []) {
        const candidate = told[other];
        if (tried.has(other) || !candidate) continue;
        tried.add(other);
        if (tellSame(one.terms, candidate.terms)) union.join(number, other);
      }
      if (known) known.push(number);
      else places.set(key, [number]);
    }
  }
}

/** Sentences of copies; one that tells no date of its own goes with the one it was made from. */
function joinAligned(
  told: Told[],
  union: Union,
  aligned: readonly Aligned[],
  stories: ReadonlyMap<string, RecordedStory>,
): void {
  const places = new Map<string, number[]>();
  for (const [number, { story, start }] of told.entries()) {
    const key = `${story} ${start}`;
    places.set(key, [...(places.get(key) ?? []), number]);
  }
  for (const { a, aSpan, b, bSpan } of aligned) {
    for (const number of places.get(`${a} ${aSpan[0]}`) ?? []) {
      const date = told[number]?.date ?? '';
      const key = `${b} ${bSpan[0]}`;
      const there = places.get(key) ?? [];
      const same = there.find((other) => told[other]?.date === date);
      if (same !== undefined) union.join(number, same);
      const story = stories.get(b);
      if (there.length > 0 || !story) continue;
      const added = told.push(toldIn(story, bSpan[0], bSpan[1], date)) - 1;
      union.add();
      union.join(number, added);
      places.set(key, [added]);
    }
  }
}

/** Told in the words of the story that came first. */
function happening(mentions: readonly Told[]): Happening {
  const [first] = [...mentions].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  return {
    date: first?.date ?? '',
    what: withoutDateline((first?.text ?? '').replace(/\s+/g, ' ')),
    mentions: mentions.map(({ story, start, end }) => ({ story, start, end })),
  };
}
