import { LISTENERS, QUESTION_WORDS, THAT, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { narrowingAdverbs } from '../words/narrowing-adverbs.ts';
import { venueNouns } from '../words/venue-nouns.ts';
import { venuePrepositions } from '../words/venue-prepositions.ts';
import { isSubjectForm } from './clause-starts.ts';
import type { CueWord } from './cue-words.ts';
import { overRelative, SAME_TIME } from './look-ahead.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { phraseEnd } from './phrase-end.ts';
import { isFiniteAt, isFiniteVerb, isNominal, isPossessive, opensPhrase } from './word-classes.ts';

const VENUES = wordSet(venueNouns);
const VENUE_LINKS = wordSet(venuePrepositions);
const NARROW = wordSet(narrowingAdverbs);

/** The piece behind one adverbial of saying that begins at `at`; `at` itself where none does. */
export function overAdverbial(o: Outline, s: OuterSentence, at: number, listener: boolean, word: CueWord): number {
  if (o.what[at] === What.comma) return overShortAside(o, s, at);
  const tag = o.tag[at]!;
  if (o.time[at]) return overTime(o, s, at);
  if (o.word[at] === THAT) return SAME_TIME.has(o.word[at + 1]!) ? at + 2 : at;
  if (listener && (opensPhrase(o, at) || isListener(o, at))) return overListener(o, s, at, word);
  if (tag === Tag.adverb && (o.word[at + 1] === THAT || at + 1 >= s.end || o.what[at + 1] !== What.word)) return at + 1;
  if (tag === Tag.adverb && !NARROW.has(o.word[at]!) && !QUESTION_WORDS.has(o.word[at]!)) return at + 1;
  if (o.word[at] === TO) {
    const end = phraseEnd(o, at + 1, s.end);
    return end > at + 1 ? end : at;
  }
  if (tag === Tag.preposition && VENUE_LINKS.has(o.word[at]!)) return overVenue(o, s, at);
  return at;
}

const isListener = (o: Outline, at: number): boolean => LISTENERS.has(o.word[at]!);

function overListener(o: Outline, s: OuterSentence, at: number, word: CueWord): number {
  if (isListener(o, at)) return at + 1;
  const end = phraseEnd(o, at, s.end);
  const isSubject = end < s.end && isFiniteVerb(o.tag[end]!);
  if (isSubject && !['assure', 'inform', 'notify', 'remind', 'tell'].includes(word.verb)) return at;
  if (isSubject) return splitListener(o, at, end);
  return end;
}

/** "told police the man had fled" where both phrases ran together: the listener is the first name or noun. */
function splitListener(o: Outline, at: number, end: number): number {
  for (let k = at + 1; k < end; k++) if (isNominal(o.tag[k - 1]!) && opensPhrase(o, k)) return k;
  return at;
}

function overTime(o: Outline, s: OuterSentence, at: number): number {
  let end = at;
  while (end < s.end && o.time[end] === o.time[at]) end++;
  if (end < s.end && (isPossessive(o, end) || isFiniteVerb(o.tag[end]!))) return at;
  return end;
}

/** "said, however, that", "replied, with a smile:": an aside that the content's opening follows. */
function overShortAside(o: Outline, s: OuterSentence, comma: number): number {
  if (o.word[comma + 1] === THAT) return comma + 1;
  const that = overRelative(o, s, comma);
  if (that > comma) return that;
  for (let at = comma + 1; at < Math.min(s.end, comma + 14); at++) {
    if (o.what[at] === What.colon) return at;
    if (o.what[at] === What.comma) {
      if (o.word[at + 1] === THAT) return at + 1;
      if (o.what[at + 1] === What.quotation) return at;
    }
    if (o.what[at] === What.quotation || o.what[at] === What.stop || isFiniteAt(o, at)) return comma;
  }
  return comma;
}

/** "in a statement on Tuesday", "on Twitter"; any other prepositional phrase only where the content's opening follows it. */
function overVenue(o: Outline, s: OuterSentence, at: number): number {
  if (o.time[at + 1]) {
    const end = overTime(o, s, at + 1);
    return end > at + 1 ? end : at;
  }
  const end = phraseEnd(o, at + 1, s.end);
  if (end === at + 1) return at;
  for (let k = at + 1; k < end; k++) if (VENUES.has(o.word[k]!)) return end;
  if (end >= s.end || o.what[end] !== What.word) return opensAfterMark(o, end) ? end : at;
  return o.word[end] === THAT || o.time[end] || isSubjectForm(o, end) ? end : at;
}

const opensAfterMark = (o: Outline, at: number): boolean => {
  const what = o.what[at];
  return (
    what === What.colon ||
    what === What.stop ||
    what === What.quotation ||
    what === What.dash ||
    at >= o.count ||
    (what === What.comma && o.what[at + 1] === What.quotation)
  );
};
