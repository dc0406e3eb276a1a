import { skeleton } from '../compare/terms.ts';
import type { Happening, RecordedStory } from '../record.ts';

interface Told {
  story: RecordedStory;
  start: number;
  end: number;
  date: string;
  terms: Set<string>;
}

/** So much must two sentences about one day share to tell of one event. */
const SAME = 0.4;

/** Events of many stories by date; the same event told by several stories is one. Only dated days, months and years. */
export function timelineOf(stories: readonly RecordedStory[]): Happening[] {
  const byDate = new Map<string, Told[]>();
  for (const story of stories) {
    for (const { start, end, date } of story.reading.events) {
      const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date)?.[0];
      if (!day || /W|Q|H|[A-Z]{2}/.test(date.slice(day.length))) continue;
      const told = { story, start, end, date: day, terms: termsOf(story.reading.text.slice(start, end)) };
      const known = byDate.get(day);
      if (known) known.push(told);
      else byDate.set(day, [told]);
    }
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, all]) => group(all).map((mentions) => happening(date, mentions)));
}

function group(all: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const told of all) {
    const home = groups.slice(-MOST_TRIED).find((members) => members.some((member) => isSame(member, told)));
    if (home) home.push(told);
    else groups.push([told]);
  }
  return groups;
}
const MOST_TRIED = 60;

function isSame(one: Told, other: Told): boolean {
  const smaller = Math.min(one.terms.size, other.terms.size);
  if (smaller < 2) return false;
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length;
  return shared / smaller >= SAME && shared >= 3;
}

function happening(date: string, mentions: readonly Told[]): Happening {
  const first = [...mentions].sort((a, b) =>
    (a.story.reading.published ?? '') < (b.story.reading.published ?? '') ? -1 : 1,
  )[0];
  return {
    date,
    what: first ? first.story.reading.text.slice(first.start, first.end).replace(/\s+/g, ' ') : '',
    mentions: mentions.map(({ story, start, end }) => ({ story: story.id, start, end })),
  };
}

function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{4,}|\d+/gu)) {
    terms.add(/^\p{Lu}/u.test(word) ? skeleton(word.toLowerCase()) : word.toLowerCase().slice(0, 5));
  }
  return terms;
}
