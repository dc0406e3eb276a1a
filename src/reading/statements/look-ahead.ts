import { THAT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { sayings } from '../words/sayings.ts';
import { timesBehindThat } from '../words/times-behind-that.ts';
import { CLAUSE_REACH } from './clause-starts.ts';
import { lengthOfQuotation, type OuterSentence, type Outline, What } from './outline.ts';
import { phraseEnd } from './phrase-end.ts';
import { isTitleCase } from './title-case.ts';
import { holdsFinite, isFiniteAt, isNominal, isPersonal, opensPhrase } from './word-classes.ts';

/** "said during a hearing in Tarnwick, N.S., that": the piece "that" behind a string of adverbials, 0 where there is none. */
export function thatAhead(o: Outline, s: OuterSentence, from: number): number {
  if (o.what[from] !== What.word || (o.tag[from] !== Tag.preposition && !o.time[from])) return 0;
  for (let at = from; at < Math.min(s.end, from + 25); at++) {
    at = overRelative(o, s, at);
    const what = o.what[at];
    if (what === What.quotation || what === What.stop || what === What.semicolon || what === What.colon) return 0;
    if (o.word[at] === THAT)
      return isFiniteAt(o, at + 1) || o.tag[at] === Tag.pronoun || SAME_TIME.has(o.word[at + 1]!) ? 0 : at;
    if (isFiniteAt(o, at) || o.tag[at] === Tag.presentParticiple) return 0;
    if (isPersonal(o, at)) return 0;
  }
  return 0;
}

/** ", where cranes waited,": the piece behind a relative clause between commas; `comma` itself where none opens there. */
export function overRelative(o: Outline, s: OuterSentence, comma: number): number {
  if (o.what[comma] !== What.comma || !PLACES.has(o.word[comma + 1] ?? 0)) return comma;
  for (let at = comma + 2; at < Math.min(s.end, comma + 20); at++) {
    if (o.what[at] === What.comma) return o.word[at + 1] === THAT ? at + 1 : comma;
    if (o.what[at] !== What.word && o.what[at] !== What.joiner) return comma;
  }
  return comma;
}

/** `said as he left, "It is over."`: the quotation behind an adverbial clause and a comma or colon, 0 where there is none. */
export function quotationAhead(o: Outline, s: OuterSentence, from: number): number {
  if (o.what[from] !== What.word || !(o.tag[from] === Tag.preposition || WHILE.has(o.word[from]!))) return 0;
  for (let at = from; at < Math.min(s.end, from + 22); at++) {
    const what = o.what[at];
    if (what === What.stop || what === What.semicolon) return 0;
    if (what !== What.quotation) continue;
    const isLedIn = o.what[at - 1] === What.comma || o.what[at - 1] === What.colon;
    return isLedIn && lengthOfQuotation(o, at) > 5 && !isTitleCase(o, at) ? at : 0;
  }
  return 0;
}

const PLACES = wordSet(['where', 'which', 'who', 'when']);
const WHILE = wordSet(['as', 'when', 'while', 'after', 'before']);
export const NOT_SAID = wordSet(sayings);
const SAME = wordSet(['same', 'opposite', 'words', 'word', 'prayer', 'things']);

/** "says" with a phrase behind it that is no mere object: the tagger may have missed the clause's verb. */
export function saysSomething(o: Outline, s: OuterSentence, at: number): boolean {
  if (at + 2 >= s.end || NOT_SAID.has(o.word[at]!) || SAME.has(o.word[at + 1]!)) return false;
  if (o.word[at] === THAT && isNominal(o.tag[at - 1]!)) return false; // "said in a report that gave"
  if (!opensPhrase(o, at) && !isPersonal(o, at)) return false;
  const end = phraseEnd(o, at, s.end);
  if (end >= s.end || o.what[end] === What.stop) return end - at >= 3;
  if (o.what[end] === What.comma) return end - at >= 3 || holdsFinite(o, end, Math.min(s.end, end + CLAUSE_REACH));
  return o.what[end] === What.word || o.what[end] === What.quotation;
}

export const SAME_TIME = wordSet(timesBehindThat);
