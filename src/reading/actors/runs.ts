import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { isEmptyWord, knownLength } from './empty-words.ts';
import { isHead, joined, opensOf } from './joins.ts';
import { GIVEN, ORGANISATION_HEADS, PARTICLES, ROLE_PHRASES } from './lexicon.ts';
import { isCapital, isHyphen, isLower, opensSentence, touches } from './written.ts';

/** A stretch of words with capitals that may hold a name, tokens end exclusive. */
export interface Run {
  first: number;
  end: number;
  /** True where capitals mean little: in a line of capitals or of title case. Such names count only if the text has them elsewhere. */
  weak: boolean;
}

/**
 * All runs of a text in order, without overlap. What is a time is in none.
 * @param inTime 1 for each token of a time
 */
export function findRuns(scan: Scan, inTime: Uint8Array): Run[] {
  const runs: Run[] = [];
  const weakLines = scan.lines.map(({ firstToken, endToken }) => hasWeakCapitals(scan, firstToken, endToken));
  const allWeak = weakLines.every((weak) => weak);
  for (const [index, line] of scan.lines.entries()) {
    const weak = (weakLines[index]! && !allWeak) || line.kind === 'label';
    for (let at = line.firstToken; at < line.endToken; ) {
      if (inTime[at] || !mayBegin(scan, at, line.endToken)) {
        at++;
        continue;
      }
      const end = runEnd(scan, at, line.endToken, inTime);
      runs.push({ first: hasArticle(scan, at) ? at - 2 : at, end, weak });
      at = end;
    }
  }
  return runs;
}

/** "al-Siddiq al-Noor": the article of the first name. */
const hasArticle = (scan: Scan, at: number): boolean =>
  isHyphen(scan, at - 1) && touches(scan, at) && PARTICLES.has(scan.word[at - 2]!);

/** Marks the tokens of times with 1. */
export function tokensOfTimes(scan: Scan, times: readonly Time[]): Uint8Array {
  const inTime = new Uint8Array(scan.count);
  let at = 0;
  for (const { start, end } of times) {
    while (at < scan.count && scan.end[at]! <= start) at++;
    for (; at < scan.count && scan.start[at]! < end; at++) inTime[at] = 1;
  }
  return inTime;
}

const BEFORE_PARTY = wordSet(['(', ',']);
/** Last parts of adjectives: "Tarnwick-led". */
const COMPOUNDING = wordSet([
  'led',
  'born',
  'era',
  'style',
  'based',
  'year',
  'old',
  'run',
  'like',
  'wide',
  'only',
  'time',
  'shirt',
]);
const PREFIXES = wordSet([
  'pro',
  'anti',
  'non',
  'mid',
  'pre',
  'post',
  'un',
  'trans',
  'cross',
  'inter',
  'intra',
  'quasi',
  'semi',
  'sub',
]);

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
  return !isEmptyWord(scan, at) || isBeforeCompound(scan, at);
}

/** "pro-Tarnwick", "T-shirt", "Tarnwick-led": adjectives, but not "al-Holt" or "Siu-lai". */
function isPartOfCompound(scan: Scan, at: number): boolean {
  if (
    isHyphen(scan, at - 1) &&
    touches(scan, at) &&
    (scan.shape[at - 2] === Shape.lower || opensSentence(scan, at - 2)) &&
    PREFIXES.has(scan.word[at - 2]!)
  )
    return true;
  if (!isHyphen(scan, at + 1) || !touches(scan, at + 1) || !touches(scan, at + 2)) return false;
  return isLower(scan, at + 2);
}

function runEnd(scan: Scan, first: number, limit: number, inTime: Uint8Array): number {
  let end = first + Math.max(1, knownLength(scan, first, limit), longRole(scan, first, limit));
  let mayHaveOf = opensOf(scan, first);
  while (end < limit) {
    const next = joined(scan, first, end, limit, mayHaveOf);
    if (next < 0 || (inTime[next] && !isHead(scan, next))) break;
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
  return (
    isHyphen(scan, at + 1) &&
    scan.end[at]! - scan.start[at]! <= 6 &&
    scan.end[at + 2]! - scan.start[at + 2]! <= 6 &&
    !COMPOUNDING.has(scan.word[at + 2]!)
  );
}

/** "An Mi-ryeong", "Do Young-shik": of two letters, before such an end it is a name and no small word. */
const isBeforeCompound = (scan: Scan, at: number): boolean =>
  scan.end[at]! - scan.start[at]! < 3 &&
  !PREFIXES.has(scan.word[at + 1]!) &&
  isCapital(scan, at + 1) &&
  isLower(scan, at + 3) &&
  endsInCompound(scan, at + 1);

/** "Theresa May", "Central Tarnwick": words that are empty alone may stand behind a given name or before a head. */
function isSecondName(scan: Scan, at: number): boolean {
  return (
    GIVEN.has(scan.word[at - 1]!) ||
    ORGANISATION_HEADS.has(scan.word[at]!) ||
    isHead(scan, at + 1) ||
    (isCapital(scan, at + 1) && isHead(scan, at + 2))
  );
}

/** "(D-N.Y.)": the party of a member and the place they stand for. */
function isPartyMark(scan: Scan, at: number): boolean {
  return isHyphen(scan, at + 1) && scan.end[at]! - scan.start[at]! === 1 && BEFORE_PARTY.has(scan.word[at - 1]!);
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
