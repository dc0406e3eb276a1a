import { RELATIVES, WH } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { asideOpeners } from '../words/aside-openers.ts';
import { couldSpeak } from './head.ts';
import { type Outline, What } from './outline.ts';
import { phraseStart } from './phrase-start.ts';
import { type Subject, timeStart } from './subject.ts';
import { isParticiple, isPossessive } from './word-classes.ts';

const ASIDE = wordSet(asideOpeners);

const GENERATION = wordSet(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Whether a stretch between commas holds a subject (a name, or a phrase that could be one) or is an aside to one further left. */
export function readSegment(
  o: Outline,
  begin: number,
  end: number,
): { subject: Subject | null; named: boolean; aside: boolean } {
  const nothing = { subject: null, named: false, aside: false };
  if (begin >= end || o.what[begin] !== What.word) return nothing;
  while (end > begin + 1 && o.time[end - 1]) end = timeStart(o, { first: begin, end, line: 0 }, end - 1);
  const tag = o.tag[begin]!;
  const isLower = o.shape[begin] === Shape.lower;
  const isPlace = end - begin <= 2 && o.tag[end - 1] === Tag.properNoun && isPlaceTail(o, begin);
  if (holdsMainVerb(o, begin, end)) return nothing;
  if (isPlace || opensAside(o, begin, end)) return { ...nothing, aside: true };
  const first = phraseStart(o, begin, end - 1);
  if (tag === Tag.determiner || isLower)
    return { subject: first === begin ? { first, end } : null, named: false, aside: true };
  if (first < 0) return nothing;
  const capital = o.shape[first] !== Shape.lower && (first > begin || tag !== Tag.adjective);
  if (first === begin) return { subject: { first, end }, named: capital, aside: true };
  return capital && o.tag[first] === Tag.properNoun ? { subject: { first, end }, named: true, aside: false } : nothing;
}

/** True where a stretch between commas has an auxiliary that no relative or subordinate clause takes: a clause, no aside. */
function holdsMainVerb(o: Outline, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    if (RELATIVES.has(o.word[at]!) || o.tag[at] === Tag.subordinator || WH.has(o.word[at]!) || ASIDE.has(o.word[at]!))
      return false;
    if (o.tag[at] === Tag.auxiliary && !isPossessive(o, at)) return true;
  }
  return false;
}

/** True where a stretch between commas opens like an aside and can be no subject. */
function opensAside(o: Outline, begin: number, end: number): boolean {
  const tag = o.tag[begin]!;
  const word = o.word[begin]!;
  if (ASIDE.has(word) || GENERATION.has(word) || o.time[begin]) return true;
  if (tag === Tag.number) return !isPersons(o, begin + 1, end); // "62 km (39 miles) below the dam", not "12 drivers"

  return tag === Tag.preposition || tag === Tag.subordinator || isParticiple(tag);
}

function isPersons(o: Outline, first: number, end: number): boolean {
  return first < end && couldSpeak(o, { first, end });
}

/** "N.S." or "Ontario" behind "Halifax,": a short name that follows a name inside an aside; not behind "in March,". */
function isPlaceTail(o: Outline, begin: number): boolean {
  return (
    o.what[begin - 1] === What.comma &&
    o.tag[begin - 2] === Tag.properNoun &&
    o.tag[begin - 3] === Tag.preposition &&
    !o.time[begin - 2]
  );
}
