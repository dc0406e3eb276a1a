import { AMOUNTS, AND_OR, OUT, PERSONAL, POSSESSIVES, PRONOUN_LIKE, RELATIVES, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { clausePrepositions } from '../words/clause-prepositions.ts';
import { phrasePrepositions } from '../words/phrase-prepositions.ts';
import { type Outline, What } from './outline.ts';
import {
  isNominal,
  isOwner,
  isParticiple,
  isPersonal,
  isPossessive,
  isQuotedTerm,
  opensPhrase,
  startsMention,
} from './word-classes.ts';

/** How far a phrase may reach, in pieces: keeps every look bounded in a sentence of any length. */
export const PHRASE_REACH = 40;

const WHAT = wordSet(['what', 'whatever', 'why', 'how', 'where']);
export const LINKS_PHRASES = wordSet(phrasePrepositions);
const AT = wordSet(['at', 'more', 'fewer', 'less']);
const NO_LINK = wordSet(clausePrepositions);

/** First piece of the noun phrase that ends with the piece `last`, not before `low`; -1 where none ends there. */
export function phraseStart(o: Outline, low: number, last: number, isObject = false): number {
  if (last < low || !endsPhrase(o, last)) return -1;
  let first = last;
  let stopped = last - 1;
  if (isPersonal(o, last)) return last;
  if (o.what[last] === What.shut) {
    first = openOf(o, low, last);
    if (first < 0) return -1;
    stopped = first - 1;
  }
  for (let at = first - 1; at >= Math.max(low, last - PHRASE_REACH); at--) {
    const next = leftward(o, low, at, last);
    if (next < 0) break;
    first = next;
    at = next;
    stopped = next - 1;
  }
  if (first === last && isParticiple(o.tag[last]!)) return -1;
  return isObject ? first : afterAdverbial(o, low, stopped, first, last);
}

function endsPhrase(o: Outline, at: number): boolean {
  if (o.what[at] === What.shut || isQuotedTerm(o, at)) return true;
  const tag = o.tag[at]!;
  const word = o.word[at]!;
  if (
    tag === Tag.verb &&
    at > 0 &&
    (o.what[at - 1] === What.comma || (precedesNoun(o.tag[at - 1]!) && !isPersonal(o, at - 1)))
  )
    return true;
  if (isNominal(tag)) return !(RELATIVES.has(word) && !PRONOUN_LIKE.has(word));
  return tag === Tag.adjective || tag === Tag.symbol || PRONOUN_LIKE.has(word) || isParticiple(tag);
}

/** "a leading expert", not "is leading experts" or ", leading experts". */
function isPremodifier(o: Outline, low: number, at: number): boolean {
  const before = at > low ? o.tag[at - 1]! : Tag.none;
  return (
    before === Tag.determiner ||
    before === Tag.adjective ||
    before === Tag.preposition ||
    before === Tag.noun ||
    isOwner(o, at - 1)
  );
}

/** "people briefed on the move": a participle that the tagger took for a verb, between a noun and what belongs to it. */
function isReduced(o: Outline, low: number, at: number): boolean {
  const right = o.tag[at + 1]!;
  return (
    at > low &&
    o.tag[at - 1] === Tag.noun &&
    (right === Tag.preposition || right === Tag.particle || right === Tag.adverb)
  );
}

const precedesNoun = (tag: number): boolean =>
  isNominal(tag) || tag === Tag.adjective || tag === Tag.determiner || tag === Tag.conjunction;

/** The piece up to which a phrase may grow over the piece `at` (itself or one before), -1 where it may not. */
function leftward(o: Outline, low: number, at: number, last: number): number {
  const right = at + 1;
  switch (o.what[at]) {
    case What.joiner:
      return at > low ? at - 1 : -1;
    case What.shut:
      return openOf(o, low, at);
    case What.quotation:
      return isQuotedTerm(o, at) ? at : -1;
    case What.comma:
      return isListComma(o, low, at, last) ? at - 1 : -1;
    case What.word:
      break;
    default:
      return at > low && isPossessive(o, at) ? at : -1; // the Nurses' Union
  }
  if (at > low && o.what[at - 1] === What.joiner) return at; // "well-to-do", whatever its last word is elsewhere
  const tag = o.tag[at]!;
  const word = o.word[at]!;
  const rightTag = o.tag[right]!;
  if (o.time[at] && o.time[at] === o.time[right]) return at; // "22 years' service": the rest of a time that is taken
  if (o.time[at] && !isPossessive(o, right) && o.what[right] !== What.joiner) return timeAsModifier(o, low, at);
  if (isPossessive(o, at)) return opensPhrase(o, right) && at > low ? at : -1;
  if (PERSONAL.has(word)) return AND_OR.has(o.word[right]!) ? at : -1;
  if (RELATIVES.has(word) || WHAT.has(word)) return -1;
  const startsAnew = rightTag === Tag.determiner || POSSESSIVES.has(o.word[right]!);
  switch (tag) {
    case Tag.noun:
    case Tag.properNoun:
    case Tag.number:
    case Tag.adjective:
    case Tag.symbol:
    case Tag.pronoun:
      return startsAnew ? -1 : at;
    case Tag.determiner:
      return at;
    case Tag.preposition:
      if (word === OUT && at > low && o.tag[at - 1] === Tag.number) return at;
      if (at === low) return -1;
      if (
        !NO_LINK.has(word) &&
        LINKS_PHRASES.has(word) &&
        (linksPhrases(o, at) || (o.tag[at - 1] === Tag.verb && isReduced(o, low, at - 1)))
      )
        return at;
      return relativeStart(o, low, at);
    case Tag.particle:
      return word === TO && at > low && linksPhrases(o, at) ? at : -1;
    case Tag.adverb:
      return rightTag === Tag.adjective || rightTag === Tag.number || isParticiple(rightTag) ? at : -1;
    case Tag.conjunction:
      return AND_OR.has(word) && at > low && isNominal(o.tag[at - 1]!) && opensPhrase(o, right) ? at : -1;
    case Tag.pastParticiple:
    case Tag.presentParticiple:
      if (rightTag === Tag.noun || rightTag === Tag.properNoun || rightTag === Tag.adjective)
        return tag === Tag.pastParticiple || isPremodifier(o, low, at) ? at : -1;
      return at > low && isNominal(o.tag[at - 1]!) ? at : relativeStart(o, low, at);
    case Tag.verb:
      if (at === low && o.shape[at] === Shape.capitalised && rightTag === Tag.noun) return at;
      return isReduced(o, low, at) ? at : relativeStart(o, low, at);
    case Tag.auxiliary:
    case Tag.infinitive:
      return relativeStart(o, low, at);
    default:
      return -1;
  }
}

const linksPhrases = (o: Outline, at: number): boolean =>
  opensPhrase(o, at + 1) &&
  (isNominal(o.tag[at - 1]!) ||
    o.tag[at - 1] === Tag.symbol ||
    o.word[at - 1] === OUT ||
    o.tag[at - 1] === Tag.adjective ||
    PRONOUN_LIKE.has(o.word[at - 1]!) ||
    isParticiple(o.tag[at - 1]!));

/** "who lives nearby": the relative pronoun that governs a verb, where a noun stands right before it. */
function relativeStart(o: Outline, low: number, verb: number): number {
  for (let at = verb - 1; at > low && at > verb - 12; at--) {
    if (o.what[at] !== What.word) return -1;
    if (RELATIVES.has(o.word[at]!)) return isNominal(o.tag[at - 1]!) ? at : -1;
  }
  return -1;
}

/** "the 2019 report": a time inside a phrase, where a determiner stands before it. */
function timeAsModifier(o: Outline, low: number, at: number): number {
  let first = at;
  while (first > low && o.time[first - 1] === o.time[at]) first--;
  return first > low && o.tag[first - 1] === Tag.determiner ? first : -1;
}

function openOf(o: Outline, low: number, shut: number): number {
  for (let at = shut - 1; at > low && at > shut - 12; at--) if (o.what[at] === What.open) return at;
  return -1;
}

/** "Reyes, Okafor and Lund": a comma between names, with "and" further right. */
function isListComma(o: Outline, low: number, comma: number, last: number): boolean {
  if (comma - 1 < low || o.tag[comma - 1] !== Tag.properNoun) return false;
  for (let at = comma + 1; at < last; at++) {
    if (AND_OR.has(o.word[at]!)) return at > comma + 1 && o.tag[at + 1] === Tag.properNoun;
    if (o.what[at] !== What.comma && o.tag[at] !== Tag.properNoun) return false;
  }
  return false;
}

/** Cuts "In Ottawa" off "In Ottawa Mayor Reyes": where a preposition stands before the phrase, it begins with its second noun phrase. */
function afterAdverbial(o: Outline, low: number, stopped: number, first: number, last: number): number {
  if (stopped < low) return first;
  if (AMOUNTS.has(o.word[stopped]!)) return AT.has(o.word[stopped - 1] ?? 0) && stopped > low ? stopped - 1 : stopped;
  if (o.tag[stopped] !== Tag.preposition) return first;
  for (let at = last; at > first; at--) {
    if (!startsMention(o, at)) continue;
    if (isNominal(o.tag[at - 1]!) && !isPossessive(o, at - 1)) return at;
  }
  for (let at = last; at > first; at--) {
    const capital = o.shape[at] === Shape.capitalised;
    if (capital && o.tag[at - 1] === Tag.noun && o.shape[at - 1] === Shape.lower) return at;
  }
  return NO_LINK.has(o.word[stopped]!) ? first : -1;
}
