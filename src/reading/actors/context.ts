import type { Scan } from '../scan/scan.ts';
import { ACCORDING, SPEECH } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { type WordSet, wordSet } from '../scan/vocabulary.ts';
import { nounsBehindBodies } from '../words/nouns-behind-bodies.ts';
import { thingNouns } from '../words/thing-nouns.ts';
import { FACILITY_HEADS, GIVEN, ORGANISATION_NOUNS, PLACE_NOUNS, PROVINCES, ROLES } from './lexicon.ts';
import { wordsOf } from './lists.ts';
import type { NameAt } from './names.ts';
import { isCapital, isClitic, isHyphen, isLower, wordAt } from './written.ts';

/** What the words around a name say of its bearer: votes for each type. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  /** Times that a province or country stands behind it: "Warren, Michigan". */
  town: number;
  /** A work, ship, storm or other thing. */
  other: number;
  /** Times that it speaks: a person or an organisation. */
  speech: number;
  /** Times that "the" stands before it. */
  article: number;
  /** Times that "its" follows in the sentence and no "his" or "her" does. */
  its: number;
}

const THINGS = wordsOf(thingNouns);
const BEHIND_BODIES = wordsOf(nounsBehindBodies);
const IN = wordSet(['across', 'in', 'near', 'outside', 'throughout', 'visiting']);
const TO = wordSet(['around', 'at', 'from', 'into', 'to', 'toward', 'towards']);
const OF = wordSet(['of']);
const THE = wordSet(['the']);
const COMMA = wordSet([',']);
const WHO = wordSet(['who', 'whose', 'himself', 'herself']);
const WHICH = wordSet(['which']);
const BEFORE_BODY = wordSet(['at', 'for', 'from', 'of', 'to', 'with']);
const BEFORE_PLACE = wordSet(['at', 'by', 'for', 'from', 'in', 'near', 'of', 'the', 'to', 'with']);
const DETERMINERS = wordSet(['a', 'an', 'former', 'her', 'his', 'its', 'one', 'the', 'their']);
const ITS = wordSet(['its', 'itself']);

const is = ({ word }: Scan, at: number, set: WordSet): boolean => set.has(word[at]!);

/** Adds the votes of one place where a name stands. */
export function vote(scan: Scan, name: NameAt, votes: Votes): void {
  voteBefore(scan, name, votes);
  voteBehind(scan, name, votes);
  if (ownsAsThing(scan, name)) votes.its += 1;
}

/** "Tarnline closed its depots": within the sentence, before any other capital. */
function ownsAsThing(scan: Scan, { end }: NameAt): boolean {
  const sentence = scan.sentenceOf[end] ?? -1;
  const limit = scan.sentences[sentence]?.endToken ?? end;
  for (let at = end; at < limit && at < end + 20; at++) {
    if (is(scan, at, ITS)) return true;
    if (isCapital(scan, at)) return false;
  }
  return false;
}

function voteBefore(scan: Scan, { first, end }: NameAt, votes: Votes): void {
  const before = first - 1;
  if (is(scan, before, SPEECH) && isMark(scan, first - 2) && isMark(scan, end)) votes.speech += 1;
  if (is(scan, before, IN)) votes.place += 2;
  else if (is(scan, before, TO)) votes.place += 1;
  else if (is(scan, before, OF))
    votes.place += is(scan, before - 1, PLACE_NOUNS) ? 3 : 0; // "the town of X"
  else if (is(scan, before, THE)) {
    votes.article += 1;
    if (is(scan, end - 1, FACILITY_HEADS) && isOfSomebody(scan, before - 1)) votes.organisation += 2;
  } else if (isLower(scan, before)) {
    if (is(scan, before, ROLES) && !is(scan, before, ORGANISATION_NOUNS)) votes.person += 2;
    else if (is(scan, before, ORGANISATION_NOUNS)) votes.organisation += 3;
    else if (is(scan, before, THINGS)) votes.other += 3;
  }
}

/** "a fellow at the Tarn Centre", "Ada Holt of", "who teaches law at", "according to": the word before the article. */
function isOfSomebody(scan: Scan, link: number): boolean {
  if (!is(scan, link, BEFORE_BODY)) return false;
  if (is(scan, link - 1, ROLES) || scan.word[link - 1] === ACCORDING) return true;
  for (let at = link - 2; at > link - 6; at--) if (is(scan, at, WHO)) return true;
  return is(scan, link, OF) && isCapital(scan, link - 1);
}

function voteBehind(scan: Scan, { first, end }: NameAt, votes: Votes): void {
  if (is(scan, end, SPEECH)) votes.speech += 1;
  if (isAge(scan, end)) votes.person += 4;
  else if (is(scan, end, COMMA)) voteByApposition(scan, end + 1, first, votes);
  else if (is(scan, end, PLACE_NOUNS)) votes.place += 3;
  else if (is(scan, end, WHO)) votes.person += is(scan, first - 1, BEFORE_PLACE) ? 0 : 2;
  else if (is(scan, end, BEHIND_BODIES) || is(scan, end, ORGANISATION_NOUNS)) votes.organisation += 2;
  else if (isClitic(scan, end) && is(scan, end + 1, GIVEN)) votes.organisation += 2;
}

/** "X, who …", "X, Ont.", "X, a lawyer …", "X, a company …". */
function voteByApposition(scan: Scan, at: number, first: number, votes: Votes): void {
  if (is(scan, at, WHICH)) votes.its += 1;
  else if (is(scan, at, WHO)) votes.person += is(scan, first - 1, BEFORE_PLACE) ? 0 : 2;
  else if (PROVINCES.match(scan.word, at, scan.count) > 0 && isCapital(scan, at)) {
    votes.place += 2;
    votes.town += 1;
  } else if (is(scan, at, DETERMINERS) && !speaksItself(scan, at)) {
    for (let i = at + 1; i < at + 7; i++) {
      if (isClitic(scan, i) || isClitic(scan, i + 1)) continue; // "the hospital's spokesman": the head comes later
      if (scan.tag[i + 1] === Tag.noun) continue;
      if (is(scan, i, ROLES)) votes.person += 3;
      else if (is(scan, i, ORGANISATION_NOUNS)) votes.organisation += 3;
      return;
    }
  }
}

/** "left Tarnwick, the mayor of the port said": behind the comma stands who says it, no apposition. */
export function speaksItself(scan: Scan, from: number): boolean {
  let at = from;
  while (
    at < from + 12 &&
    (scan.kind[at] === Kind.word || isHyphen(scan, at)) &&
    !is(scan, at, SPEECH) &&
    !is(scan, at, WHO)
  )
    at++;
  return is(scan, at, SPEECH) && scan.tag[at] === Tag.verb;
}

const isMark = ({ kind }: Scan, at: number): boolean => kind[at] === Kind.punctuation || kind[at] === Kind.quote;

const BEFORE_AGE = wordSet([',', '(']);
const BEHIND_AGE = wordSet([',', ')', '.']);

/** ", 45," and "(45)" behind a name. */
export function isAge(scan: Scan, at: number): boolean {
  if (!BEFORE_AGE.has(scan.word[at]!) || !BEHIND_AGE.has(scan.word[at + 2]!)) return false;
  return Number(wordAt(scan, at + 1)) < 120;
}
