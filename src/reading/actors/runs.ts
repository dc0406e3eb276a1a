import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordId } from '../scan/vocabulary.ts';
import {
  CALENDAR,
  CLOSED,
  COMMON,
  FACILITY_HEADS,
  GIVEN,
  KNOWN,
  NEVER,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PARTICLES,
  PLACE_HEADS,
  ROLE_PHRASES,
  ROLES,
} from './lexicon.ts';

/** A stretch of words with capitals that may hold a name, tokens end exclusive. */
export interface Run {
  first: number;
  end: number;
  /** True where capitals mean little: in a line of capitals or of title case. Such names count only if the text has them elsewhere. */
  weak: boolean;
}

/** All runs of a text in order, without overlap. What is a time is in none. */
export function findRuns(scan: Scan, times: readonly Time[]): Run[] {
  const inTime = tokensOfTimes(scan, times);
  const runs: Run[] = [];
  const weakLines = scan.lines.map(({ firstToken, endToken }) => hasWeakCapitals(scan, firstToken, endToken));
  const allWeak = weakLines.every((weak) => weak);
  for (const [index, line] of scan.lines.entries()) {
    const weak = weakLines[index]! && !allWeak;
    for (let at = line.firstToken; at < line.endToken; ) {
      if (inTime[at] || !mayBegin(scan, at, line.endToken)) {
        at++;
        continue;
      }
      const end = runEnd(scan, at, line.endToken, inTime);
      runs.push({ first: at, end, weak });
      at = end;
    }
  }
  return runs;
}

function tokensOfTimes(scan: Scan, times: readonly Time[]): Uint8Array {
  const inTime = new Uint8Array(scan.count);
  let at = 0;
  for (const { start, end } of times) {
    while (at < scan.count && scan.end[at]! <= start) at++;
    for (; at < scan.count && scan.start[at]! < end; at++) inTime[at] = 1;
  }
  return inTime;
}

/** A line of capitals, or a headline that capitalises nearly every word. */
function hasWeakCapitals({ kind, shape, start, end }: Scan, first: number, last: number): boolean {
  let capitals = 0;
  let capitalised = 0;
  let long = 0;
  for (let at = first; at < last; at++) {
    if (kind[at] !== Kind.word) continue;
    if (end[at]! - start[at]! < 4) continue;
    long++;
    if (shape[at] === Shape.capitals) capitals++;
    else if (shape[at] === Shape.capitalised || shape[at] === Shape.mixed) capitalised++;
  }
  if (long >= 2 && capitals >= 0.8 * long) return true;
  return long >= 4 && long <= 30 && capitalised + capitals >= 0.8 * long;
}

/** True for a word with a capital that may be part of a name. */
export function isCapital({ kind, shape, text, start }: Scan, at: number): boolean {
  if (kind[at] !== Kind.word) return false;
  const written = shape[at]!;
  if (written === Shape.lower || written === Shape.none) return false;
  const code = text.charCodeAt(start[at]!);
  return code !== 39 && code !== 0x2019;
}

/** The first word of a sentence or of a quotation, whose capital says nothing. */
export function opensSentence(scan: Scan, at: number): boolean {
  const sentence = scan.sentences[scan.sentenceOf[at]!];
  for (let before = at - 1; before >= (sentence?.firstToken ?? at); before--) {
    const kind = scan.kind[before]!;
    if (kind === Kind.quote) return true;
    if (kind === Kind.word || kind === Kind.number) return false;
    const code = scan.text.charCodeAt(scan.start[before]!);
    if (code === 58 || code === 0x2022 || code === 0x2026) return true;
    if (code === 44 || code === 45) return false;
  }
  return true;
}

function mayBegin(scan: Scan, at: number, end: number): boolean {
  if (
    !isCapital(scan, at) ||
    isPartOfCompound(scan, at) ||
    isCurrency(scan, at) ||
    isPartyMark(scan, at) ||
    isTag(scan, at)
  )
    return false;
  if (knownLength(scan, at, end) > 0) return true;
  return !isEmptyWord(scan, at);
}

/** "pro-Tarnwick", "T-shirt", "Tarnwick-led": adjectives, but not "al-Holt" or "Siu-lai". */
function isPartOfCompound(scan: Scan, at: number): boolean {
  if (
    isHyphen(scan, at - 1) &&
    touches(scan, at) &&
    /^(?:pro|anti|non|mid|pre|post|un|trans|cross|inter|intra|quasi|semi|sub)$/i.test(wordAt(scan, at - 2))
  )
    return true;
  if (!isHyphen(scan, at + 1) || !touches(scan, at + 1) || !touches(scan, at + 2)) return false;
  return scan.shape[at + 2] === Shape.lower && scan.kind[at + 2] === Kind.word && !PARTICLES.has(scan.word[at]!);
}

/** Tokens of the longest known place or organisation that begins at `at`; its words must be written as a name. */
export function knownLength(scan: Scan, at: number, end: number): number {
  const length = KNOWN.match(scan.word, at, end);
  if (length === 0) return 0;
  if (length === 1) return isOrdinaryWord(scan, at) ? 0 : 1;
  for (let i = at; i < at + length; i++) {
    if (scan.kind[i] === Kind.lineBreak) return 0;
    if (scan.shape[i] === Shape.lower && !CLOSED.has(scan.word[i]!) && !isClitic(scan, i)) return 0;
  }
  return length;
}

/** "us", "Nice" or "Mass" where they are no country, city or abbreviation. */
function isOrdinaryWord(scan: Scan, at: number): boolean {
  if (scan.shape[at] === Shape.capitals) return false;
  const word = wordAt(scan, at);
  if (/^(?:Ark|Cal|Ill|Ind|La|Man|Mass|Md|Miss|Mo|Ore|Pa|Wash)$/.test(word)) return wordAt(scan, at + 1) !== '.';
  return isEmptyWord(scan, at) || (word === 'Nice' && opensSentence(scan, at));
}

/** A function word, a day or month, or a word that only opens sentences: it neither begins nor continues a name. */
function isEmptyWord(scan: Scan, at: number): boolean {
  const word = scan.word[at]!;
  const opens = opensSentence(scan, at);
  if (GIVEN.has(word) && !opens && isCapital(scan, at + 1)) return false;
  if (CALENDAR.has(word)) return true;
  if (!opens) return CLOSED.has(word);
  if (NAMING_OPENER.test(wordAt(scan, at)) && isCapital(scan, at + 1)) return false;
  if (CLOSED.has(word) || NEVER.has(word)) return true;
  return !GIVEN.has(word) && COMMON.has(word) && !MAY_OPEN_NAME.has(scan.tag[at]!);
}

const MAY_OPEN_NAME: ReadonlySet<number> = new Set([Tag.noun, Tag.properNoun, Tag.adjective]);

/** Words that open sentences but also names: "North Tarnwick", "People's Party". */
const NAMING_OPENER =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|First|People|Black|White|Old|Young|Green|Great|Children|Women|Students|Police|Lawyers|Doctors|Workers|Internet|Democrat)$/;

function runEnd(scan: Scan, first: number, limit: number, inTime: Uint8Array): number {
  let end = first + Math.max(1, knownLength(scan, first, limit), longRole(scan, first, limit));
  let mayHaveOf = opensOf(scan, first);
  while (end < limit) {
    const next = joined(scan, first, end, limit, mayHaveOf);
    if (next < 0 || (inTime[next] && !(next === end && isHead(scan, next)))) break;
    const known = Math.max(knownLength(scan, next, limit), longRole(scan, next, limit));
    if (known === 0 && isEmptyWord(scan, next) && !isSecondName(scan, next)) break;
    if (isPartOfCompound(scan, next)) return endsInCompound(scan, next) ? next + 3 : end;
    mayHaveOf ||= opensOf(scan, next);
    end = next + Math.max(1, known);
  }
  return end;
}

/** Tokens of "Secretary of State" and other roles of several words. */
function longRole(scan: Scan, at: number, limit: number): number {
  const length = ROLE_PHRASES.match(scan.word, at, limit);
  return length > 1 && isCapital(scan, at + length - 1) ? length : 0;
}

/** "Lau Siu-lai": a short capitalised and a short small part, joined, are the end of a name. */
function endsInCompound(scan: Scan, at: number): boolean {
  const small = wordAt(scan, at + 2);
  return (
    wordAt(scan, at).length <= 6 &&
    small.length <= 5 &&
    !/^(?:led|born|era|style|based|year|old|run|like|wide|only|time|shirt)$/.test(small)
  );
}

/** "Theresa May", "Central Tarnwick": words that are empty alone may stand behind a given name or before a head. */
function isSecondName(scan: Scan, at: number): boolean {
  return (
    GIVEN.has(scan.word[at - 1]!) ||
    ORGANISATION_HEADS.has(scan.word[at]!) ||
    isHead(scan, at + 1) ||
    (isCapital(scan, at + 1) && isHead(scan, at + 2))
  );
}

const isHead = (scan: Scan, at: number): boolean => at < scan.count && isCapital(scan, at) && opensOf(scan, at);

function opensOf({ word }: Scan, at: number): boolean {
  const id = word[at]!;
  return ORGANISATION_OPENERS.has(id) || ORGANISATION_HEADS.has(id) || FACILITY_HEADS.has(id) || PLACE_HEADS.has(id);
}

/** The next capital word of the run that ends before token `at`, or -1: over hyphens, particles, "of", "&", stops and nicknames. */
function joined(scan: Scan, first: number, at: number, limit: number, mayHaveOf: boolean): number {
  const capitalAt = (token: number): boolean => token < limit && isCapital(scan, token);
  if (capitalAt(at)) return at;
  const code = scan.text.charCodeAt(scan.start[at]!);
  const isMark = scan.kind[at] === Kind.punctuation;
  if (isMark && code === 45) return capitalAt(at + 1) && touches(scan, at) && touches(scan, at + 1) ? at + 1 : -1;
  if (isMark && code === 38) return capitalAt(at + 1) ? at + 1 : -1;
  if (isMark && code === 44) return capitalAt(at + 1) && isSuffix(scan, at + 1) ? at + 1 : -1;
  if (scan.kind[at] === Kind.quote && isPluralPossessive(scan, at))
    return hasHeadWithin(scan, at + 1, limit) ? at + 1 : -1;
  if (scan.kind[at] === Kind.quote) return nicknameEnd(scan, first, at, limit);
  if (isClitic(scan, at)) return mayHavePossessive(scan, at, limit) ? at + 1 : -1;
  if (scan.kind[at] !== Kind.word) return -1;
  const word = scan.text.slice(scan.start[at]!, scan.end[at]!);
  if (PARTICLES.has(scan.word[at]!) && !/^[ye]$/.test(word)) return afterParticle(scan, at, limit);
  if ((word === 'of' || word === 'for') && mayHaveOf) {
    if (capitalAt(at + 1)) return at + 1;
    if (capitalAt(at + 2) && /^(?:the|our|la|el)$/.test(wordAt(scan, at + 1))) return at + 2;
  }
  if (word === 'and' && mayHaveOf && capitalAt(at + 1) && hasOf(scan, first, at) && !ownHead(scan, at + 1, limit))
    return at + 1;
  if (word === 'and' && capitalAt(at + 1) && joinsToHead(scan, first, at, limit)) return at + 1;
  if (word === 'and' && capitalAt(at + 1) && joinsToRole(scan, first, at, limit)) return at + 1;
  return -1;
}

/** "the National Air and Space Museum": two halves of one name, where only the second has a head. */
function joinsToHead(scan: Scan, first: number, and: number, limit: number): boolean {
  if (wordAt(scan, first - 1).toLowerCase() !== 'the' || knownLength(scan, first, and) === and - first) return false;
  for (let at = first; at < and; at++) if (opensOf(scan, at) || GIVEN.has(scan.word[at]!)) return false;
  let end = and + 1;
  while (end < limit && end < and + 6 && isCapital(scan, end)) end++;
  return end > and + 2 && isHead(scan, end - 1) && knownLength(scan, and + 1, end) === 0;
}

/** "Environment and Climate Change Minister Ada Holt": common words, then a role with a name behind it. */
function joinsToRole(scan: Scan, first: number, and: number, limit: number): boolean {
  for (let at = first; at < and; at++) if (!COMMON.has(scan.word[at]!)) return false;
  for (let at = and + 1; at < and + 5 && at < limit && isCapital(scan, at); at++)
    if (at > and + 1 && ROLES.has(scan.word[at]!)) return isCapital(scan, at + 1);
  return false;
}

/** The apostrophe of "Workers' Union". */
function isPluralPossessive(scan: Scan, at: number): boolean {
  return (
    touches(scan, at) &&
    isGroup(scan, at - 1) &&
    /s$/i.test(wordAt(scan, at - 1)) &&
    /^['’]$/.test(wordAt(scan, at)) &&
    scan.quotationOf[at] === scan.quotationOf[at - 1]
  );
}

/** "Workers", "Teachers": common nouns, so that "Holts' Council" is no name. */
function isGroup(scan: Scan, at: number): boolean {
  return COMMON.has(scan.word[at]!) || ROLES.has(wordId(wordAt(scan, at).toLowerCase().replace(/s$/, '')));
}

function hasHeadWithin(scan: Scan, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 3 && isCapital(scan, at); at++) if (isHead(scan, at)) return true;
  return false;
}

function afterParticle(scan: Scan, at: number, limit: number): number {
  for (let next = at + 1; next < limit && next < at + 4; next++) {
    if (isCapital(scan, next)) return next;
    const code = scan.text.charCodeAt(scan.start[next]!);
    if (!PARTICLES.has(scan.word[next]!) && code !== 45) return -1;
  }
  return -1;
}

/** Ada "Bo" Holt. */
function nicknameEnd(scan: Scan, first: number, at: number, limit: number): number {
  if (!(GIVEN.has(scan.word[first]!) || GIVEN.has(scan.word[at - 1]!)) || at + 2 >= limit || !isCapital(scan, at + 1))
    return -1;
  return scan.kind[at + 2] === Kind.quote && isCapital(scan, at + 3) ? at + 3 : -1;
}

function isSuffix(scan: Scan, at: number): boolean {
  return /^(?:Jr|Sr|Inc|Ltd|LLC|Corp|II|III)\.?$/.test(wordAt(scan, at));
}

/** Children's Hospital, Teachers' Union: a head of an organisation within two words behind the possessive. */
function mayHavePossessive(scan: Scan, clitic: number, limit: number): boolean {
  if (ROLES.has(scan.word[clitic - 1]!) && /^(?:Office|Department|Association|Council)$/.test(wordAt(scan, clitic + 1)))
    return true;
  if (
    !/^(?:children|women|men|people|king|queen|girls|boys|workers|farmers|veterans|nurses|teachers)$/.test(
      wordAt(scan, clitic - 1).toLowerCase(),
    )
  )
    return false;
  return hasHeadWithin(scan, clitic + 1, limit);
}

/** "… of Health and Welfare" goes on; "University of Tarnwick and Holt College" does not. */
function ownHead(scan: Scan, from: number, limit: number): boolean {
  if (GIVEN.has(scan.word[from]!) || ROLE_PHRASES.match(scan.word, from, limit) > 0) return true;
  for (let at = from; at < limit && isCapital(scan, at); at++) if (opensOf(scan, at)) return true;
  return false;
}

function hasOf(scan: Scan, first: number, end: number): boolean {
  for (let at = Math.max(first, end - 6); at < end; at++) if (/^(?:of|for)$/.test(wordAt(scan, at))) return true;
  return false;
}

/** "(D-N.Y.)": the party of a member and the place they stand for. */
function isPartyMark(scan: Scan, at: number): boolean {
  return isHyphen(scan, at + 1) && scan.end[at]! - scan.start[at]! === 1 && /^[(,]$/.test(wordAt(scan, at - 1));
}

/** "#TarnwickVotes", "@mayor": written for machines. */
function isTag({ text, start }: Scan, at: number): boolean {
  const before = text.charCodeAt(start[at]! - 1);
  return before === 35 || before === 64;
}

/** "US$", "NZ $". */
function isCurrency({ text, start, count, shape }: Scan, at: number): boolean {
  return shape[at] === Shape.capitals && at + 1 < count && text.charCodeAt(start[at + 1]!) === 36;
}

function isHyphen({ text, start, count }: Scan, at: number): boolean {
  return at >= 0 && at < count && text.charCodeAt(start[at]!) === 45;
}

const touches = ({ start, end }: Scan, at: number): boolean => start[at] === end[at - 1];

export const wordAt = ({ text, start, end }: Scan, at: number): string =>
  at >= 0 && at < start.length ? text.slice(start[at]!, end[at]!) : '';

export function isClitic({ kind, text, start }: Scan, at: number): boolean {
  if (kind[at] !== Kind.word) return false;
  const code = text.charCodeAt(start[at]!);
  return code === 39 || code === 0x2019;
}
