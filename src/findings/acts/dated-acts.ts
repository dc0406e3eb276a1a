import type { Reading, Time } from '#reading';
import { firstIndex } from '#text';
import { matchesIn } from '../matches.ts';
import { once } from '../once.ts';
import { personalActs } from '../words/personal-acts.ts';

/** What befell somebody or something on a day, as a text tells it. */
export interface DatedAct {
  /** The kind of act and its bearer in small letters: "arrested|reyes", "began|curfew". */
  key: string;
  /** The bearer as the text names it. */
  who: string;
  /** 2022-01-11 */
  day: string;
  start: number;
  end: number;
}

const KINDS = Object.keys(personalActs);
/** A group for each kind. */
const BEFALLS = new RegExp(`\\b(?:${KINDS.map((kind) => `(${personalActs[kind]?.join('|')})`).join('|')})\\b`, 'g');
const BEGAN =
  /\b(?:the|a|an)\s+(?:[a-z]+\s+){0,2}?([a-z]{4,})\s+(?:came into force|took effect|entered into force|began|started|opened|was (?:imposed|introduced|declared|lifted|opened|set up))\b/gi;
/** A word of the two, by which most sentences are told to have neither. */
const BEGINS = /\b(?:force|effect|began|started|opened|imposed|introduced|declared|lifted|set up|since)\b/;
const SINCE =
  /\b(?:under\s+(?:an?\s+|the\s+)?([a-z]{4,})|(?:the|a|an)\s+(?:[a-z]+\s+){0,2}?([a-z]{4,})\s+has\s+(?:run|been in force|stood|lasted|applied|kept|held|been (?:open|shut|closed))(?:\s+[a-z]+){0,4})\s+since\b/gi;
/** So far behind its verb a day still belongs to it, in characters, where no other clause begins between. */
const REACH = 40;
const OTHER_CLAUSE = /[;:.]|\b(?:who|which|when|after|before|said|says|until|because|although|but)\b/;

/** All that a text says befell somebody on a day, outside quotation. Linear in sentences, mentions and times. */
export function datedActsOf(reading: Reading, isQuoted: (at: number) => boolean): DatedAct[] {
  const days = reading.times.filter(({ value, type }) => type !== 'duration' && DAY.test(value)).sort(byPlace);
  const people = once(() => mentionsOf(reading));
  let day = 0;
  return reading.sentences.flatMap(({ start, end }) => {
    while ((days[day]?.start ?? end) < start) day++;
    if ((days[day]?.start ?? end) >= end) return [];
    const inside: Time[] = [];
    for (let at = day; (days[at]?.start ?? end) < end; at++) inside.push(days[at]!);
    const text = reading.text.slice(start, end);
    const personal = matchesIn(text, BEFALLS).flatMap((match): DatedAct[] => {
      const from = start + match.index;
      const who = lastBefore(people(), from);
      const kind = KINDS[match.indexOf(match[0], 1) - 1];
      if (!who || !kind || who.start < start || from - who.end > 90) return [];
      return actsOn(reading.text, inside, kind, who.name, lastWord(who.name), from, from + match[0].length);
    });
    const begun = (BEGINS.test(text) ? [...matchesIn(text, BEGAN), ...matchesIn(text, SINCE)] : []).flatMap((match) => {
      const noun = (match[1] ?? match[2] ?? '').toLowerCase();
      const from = start + match.index;
      const kind = /was lifted$/.test(match[0]) ? 'ended' : 'began';
      return actsOn(reading.text, inside, kind, noun, noun, from, from + match[0].length);
    });
    return [...personal, ...begun].filter((act) => !isQuoted(act.start));
  });
}
/** A day, or a time of one. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

interface Mention {
  name: string;
  start: number;
  end: number;
}

const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;

function mentionsOf({ actors }: Reading): Mention[] {
  return actors
    .filter(({ type }) => type === 'person')
    .flatMap(({ name, mentions }) => mentions.map(([start, end]) => ({ name, start, end })))
    .sort(byPlace);
}

/** The last mention that ends before a place. */
function lastBefore(mentions: readonly Mention[], place: number): Mention | undefined {
  return mentions[firstIndex(mentions.length, (at) => (mentions[at]?.end ?? 0) > place) - 1];
}

function actsOn(
  text: string,
  days: readonly Time[],
  kind: string,
  who: string,
  bearer: string,
  from: number,
  to: number,
): DatedAct[] {
  const day = days.find((one) => one.start >= to && one.start - to <= REACH);
  if (!day || OTHER_CLAUSE.test(text.slice(to, day.start))) return [];
  return [{ key: `${kind}|${bearer.toLowerCase()}`, who, day: day.value.slice(0, 10), start: from, end: day.end }];
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}
