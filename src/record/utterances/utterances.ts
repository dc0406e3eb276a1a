import type { Statement } from '#reading';
import { skeleton } from '../compare/terms.ts';
import type { Cast } from '../people/people.ts';
import type { RecordedStory, Utterance } from '../record.ts';

interface Said {
  story: RecordedStory;
  statement: Statement;
  speaker: string | null;
  text: string;
  terms: Set<string>;
}

/** So much of the shorter saying must stand in the other for both to be one. */
const SAME = 0.6;
const PLAIN = new Set([
  'the',
  'and',
  'that',
  'was',
  'were',
  'for',
  'has',
  'had',
  'have',
  'his',
  'her',
  'its',
  'with',
  'from',
  'they',
  'not',
  'but',
  'are',
  'been',
  'this',
  'would',
  'will',
  'who',
  'which',
  'their',
  'there',
  'out',
  'than',
  'into',
  'over',
  'about',
]);

/** Groups the statements of many stories by what was said: same speaker, same words or nearly so. */
export function utterancesOf(stories: readonly RecordedStory[], cast: Cast): Utterance[] {
  const bySpeaker = new Map<string, Said[]>();
  for (const story of stories) {
    for (const statement of story.reading.statements) {
      const said = saidBy(story, statement, cast);
      const key = said.speaker ?? '';
      const known = bySpeaker.get(key);
      if (known) known.push(said);
      else bySpeaker.set(key, [said]);
    }
  }
  return [...bySpeaker.values()].flatMap((sayings) => group(sayings)).map(utteranceFrom);
}

function saidBy(story: RecordedStory, statement: Statement, cast: Cast): Said {
  const { speaker, content } = statement;
  const person = speaker.actor === undefined ? null : cast.personOf(story.id, speaker.actor);
  const text = content.map(([start, end]) => story.reading.text.slice(start, end)).join(' ');
  return { story, statement, speaker: person?.name ?? speaker.name, text, terms: termsOf(text) };
}

function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu)) {
    const small = word.toLowerCase().replace(/[.,]+$/, '');
    if (small.length < 3 && !/\d/.test(small)) continue;
    if (PLAIN.has(small)) continue;
    terms.add(/^\p{Lu}/u.test(word) ? skeleton(small) : small.slice(0, 5));
  }
  return terms;
}

/** Joins sayings that share most of their terms; they meet through a term that few sayings have. */
function group(sayings: readonly Said[]): Said[][] {
  const places = new Map<string, number[]>();
  const groups: Said[][] = [];
  for (const said of sayings) {
    const tried = new Set<number>();
    let home: number | undefined;
    for (const term of said.terms) {
      for (const index of (places.get(term) ?? []).slice(-MOST_TRIED)) {
        if (tried.has(index) || home !== undefined) continue;
        tried.add(index);
        if (groups[index]?.some((other) => isSame(said, other))) home = index;
      }
    }
    const index = home ?? groups.length;
    if (home === undefined) groups.push([said]);
    else groups[home]?.push(said);
    for (const term of said.terms) {
      const known = places.get(term);
      if (!known) places.set(term, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  }
  return groups;
}
/** Groups that share one term and are looked at: keeps the work from growing with the archive. */
const MOST_TRIED = 24;

function isSame(one: Said, other: Said): boolean {
  const smaller = Math.min(one.terms.size, other.terms.size);
  if (smaller < 2 || one.story === other.story) return false;
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length;
  return shared / smaller >= SAME && shared / Math.max(one.terms.size, other.terms.size) >= SAME / 2;
}

function utteranceFrom(group: readonly Said[]): Utterance {
  const [first] = group;
  const forms = new Set(group.map(({ text }) => plainWords(text)));
  return {
    speaker: first?.speaker ?? null,
    mentions: group.map(({ story, statement }) => ({ story: story.id, content: statement.content })),
    differs: forms.size > 1,
  };
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
