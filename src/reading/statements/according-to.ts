import { ACCORDING, AS, BY, IN, LISTENERS, OF, PER, RELATIVES, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { sourceAsides } from '../words/source-asides.ts';
import { CUE_WORDS } from './cue-words.ts';
import { type Draft, withCue } from './draft.ts';
import { isPerson } from './head.ts';
import { isCut, mentionEnd, nextOf, type OuterSentence, type Outline, What } from './outline.ts';
import { phraseEnd } from './phrase-end.ts';
import { isFiniteAt } from './word-classes.ts';

const WORDS = intern('words');
const ASIDES = wordSet(sourceAsides);

/**
 * A source named with "according to", before, behind or inside its content.
 *
 *     The bridge, according to the mayor, would stay shut.
 *     ----------               ~~~~~~~~~  ---------------
 */
export function accordingTo(o: Outline, s: OuterSentence, at: number, from: number): Draft | null {
  const length = sourceCue(o, s, at);
  const subjectFirst = at + length;
  if (subjectFirst >= s.end) return null;
  const end = LISTENERS.has(o.word[subjectFirst]!) ? subjectFirst + 1 : sourceEnd(o, s, subjectFirst);
  if (end === subjectFirst) return null;
  const name = o.what[end] === What.comma ? overName(o, s, end) : end;
  const behind = zoneEnd(o, s, name, at === from);
  const content = [
    { first: from, end: at },
    { first: behind, end: s.end },
  ].filter(
    (range, index) =>
      range.end > range.first &&
      (index === 0
        ? at > from
        : !RELATIVES.has(o.word[behind + 1]!) && goesOn(o, s, behind, at === from || isUnfinished(o, from, at))),
  );
  const subject =
    name > end ? { first: end + 1, end: name, before: { first: subjectFirst, end } } : { first: subjectFirst, end };
  return withCue('according-to', subject, content, at, subjectFirst, 'accord', 'according-to');
}

/** Pieces of "according to", "as per", "as reported by", "in the words of"; 0 for all else. */
export function sourceCue(o: Outline, s: OuterSentence, at: number): number {
  const next = at + 1 < s.end ? o.word[at + 1]! : 0;
  if (o.word[at] === ACCORDING) return next === TO ? 2 : 0;
  if (o.word[at] === AS) return next === PER ? 2 : o.word[at + 2] === BY && CUE_WORDS.get(next)?.speaks ? 3 : 0;
  if (o.word[at] === PER) return o.what[at - 1] === What.comma && o.tag[at + 1] !== Tag.noun ? 1 : 0;
  if (o.word[at] !== IN || at + 4 >= s.end) return 0;
  return o.word[at + 2] === WORDS && o.word[at + 3] === OF ? 4 : 0;
}

/** A phrase; where the tagger saw none ("exit polls" behind "to"), the words up to the next mark. */
function sourceEnd(o: Outline, s: OuterSentence, first: number): number {
  const end = phraseEnd(o, first, s.end);
  if (end > first) return end;
  let at = first;
  while (at < Math.min(s.end, first + 8) && o.what[at] === What.word) at++;
  return at;
}

/** A source named with its asides runs no further than this many pieces: without a mark until there, nothing follows it. */
const LONGEST_SOURCE = 200;

/** Behind the source with its asides: the comma that ends it. */
function zoneEnd(o: Outline, s: OuterSentence, end: number, leads: boolean): number {
  let at = end;
  const last = Math.min(s.end, end + LONGEST_SOURCE);
  for (let asides = 0; asides < 3; asides++) {
    while (at < last && !isCut(o, at)) at++;
    if (at >= last) return s.end;
    if (o.what[at] !== What.comma) return at;
    if (!ASIDES.has(o.word[at + 1]!)) return at;
    const next = nextOf(o, What.comma, at + 1, Math.min(s.end, at + 21));
    if (next < 0 || next - at > 14 || hasVerbSoon(o, at + 1, next)) return at;
    if (!leads && !goesOn(o, s, next, false)) return at;
    at = next;
  }
  return at;
}

/** "its director, Ada Holt": the end of a name in apposition to a role; else the comma. */
function overName(o: Outline, s: OuterSentence, comma: number): number {
  if (!isPerson(o, comma - 1)) return comma;
  if (o.mention[comma + 1] === 0) return comma;
  const end = mentionEnd(o, comma + 1, s.end);
  return end === s.end || o.what[end] === What.comma || o.what[end] === What.stop ? end : comma;
}

/** "The city receives, according to …": what stands before the source waits for its end. */
function isUnfinished(o: Outline, first: number, end: number): boolean {
  const last = o.what[end - 1] === What.comma ? end - 2 : end - 1;
  if (last >= first && isFiniteAt(o, last)) return true;
  for (let at = first; at < end; at++) if (isFiniteAt(o, at) || o.what[at] === What.quotation) return false;
  return true;
}

function hasVerbSoon(o: Outline, first: number, end: number): boolean {
  if (o.tag[first] !== Tag.determiner) return false;
  for (let at = first; at < end; at++) if (o.tag[at] === Tag.verb || o.tag[at] === Tag.auxiliary) return true;
  return false;
}

export function goesOn(o: Outline, s: OuterSentence, at: number, leads: boolean): boolean {
  if (at >= s.end - 1) return false;
  if (leads) return true;
  const next = o.tag[at + 1]!;
  return o.what[at + 1] === What.quotation || next === Tag.verb || next === Tag.auxiliary || next === Tag.conjunction;
}
