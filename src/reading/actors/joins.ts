import type { Scan } from '../scan/scan.ts';
import { AND, FOR, OF, OF_OR_FOR, THE } from '../scan/small-words.ts';
import { Kind } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import {
  FACILITY_HEADS,
  GIVEN,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  ORGANISATIONS,
  PARTICLES,
  PLACE_HEADS,
  ROLES,
} from './lexicon.ts';
import { isCapital, isClitic, touches } from './written.ts';

const APOSTROPHE = intern("'");
const GROUPS = wordSet([
  'children',
  'women',
  'men',
  'people',
  'king',
  'queen',
  'girls',
  'boys',
  'workers',
  'farmers',
  'veterans',
  'nurses',
  'teachers',
]);
const INNER_ARTICLES = wordSet(['the', 'our', 'la', 'el']);
const OFFICES = wordSet(['office', 'department', 'association', 'council']);
const SAINTS = wordSet(['st', 'saint']);
const SUFFIXES = wordSet(['jr', 'sr', 'inc', 'ltd', 'llc', 'corp', 'ii', 'iii']);
const TRADES = wordSet(['workers', 'nurses', 'teachers', 'firefighters', 'paramedics', 'marines']);

/** A capitalised word that heads names of bodies or places. */
export const isHead = (scan: Scan, at: number): boolean => at < scan.count && isCapital(scan, at) && opensOf(scan, at);

/** Whether "of" may follow a word within a name: "Bank of", "Bay of". */
export function opensOf({ word }: Scan, at: number): boolean {
  const id = word[at]!;
  return ORGANISATION_OPENERS.has(id) || ORGANISATION_HEADS.has(id) || FACILITY_HEADS.has(id) || PLACE_HEADS.has(id);
}

/** The next capital word of the run that ends before token `at`, or -1: over hyphens, particles, "of", "&", stops and nicknames. */
export function joined(scan: Scan, first: number, at: number, limit: number, mayHaveOf: boolean): number {
  const capitalAt = (token: number): boolean => token < limit && isCapital(scan, token);
  if (capitalAt(at)) return at;
  const code = scan.text.charCodeAt(scan.start[at]!);
  const isMark = scan.kind[at] === Kind.punctuation;
  if (isMark && code === 45) return capitalAt(at + 1) && touches(scan, at) ? at + 1 : -1;
  if (isMark && code === 38) return capitalAt(at + 1) ? at + 1 : -1;
  if (isMark && code === 44) return capitalAt(at + 1) && isSuffix(scan, at + 1) ? at + 1 : -1;
  if (scan.word[at] === APOSTROPHE && hasHeadWithin(scan, at + 1, limit)) return at + 1; // Workers' Union
  if (scan.kind[at] === Kind.quote) return nicknameEnd(scan, at, limit);
  if (isClitic(scan, at)) return mayHavePossessive(scan, at, limit) ? at + 1 : -1;
  const word = scan.word[at]!;
  if (PARTICLES.has(word)) return afterParticle(scan, at, limit);
  const opens = word === OF ? opensOf(scan, at - 1) : word === FOR && ORGANISATION_OPENERS.has(scan.word[at - 1]!);
  if (mayHaveOf && opens) {
    if (capitalAt(at + 1)) return at + 1;
    if (capitalAt(at + 2) && INNER_ARTICLES.has(scan.word[at + 1]!)) return at + 2;
  }
  if (word === AND && mayHaveOf && capitalAt(at + 1) && hasOf(scan, first, at) && !ownHead(scan, at + 1, limit))
    return at + 1;
  if (word === AND && joinsToHead(scan, first, at, limit)) return at + 1;
  return -1;
}

/** "the National Air and Space Museum": two halves of one name, where only the second has a head. */
function joinsToHead(scan: Scan, first: number, and: number, limit: number): boolean {
  if (scan.word[first - 1] !== THE) return false;
  for (let at = first; at < and; at++) if (opensOf(scan, at) || GIVEN.has(scan.word[at]!)) return false;
  let end = and + 1;
  while (end < limit && end < and + 6 && isCapital(scan, end)) end++;
  return end > and + 2 && isHead(scan, end - 1);
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
function nicknameEnd(scan: Scan, at: number, limit: number): number {
  if (!GIVEN.has(scan.word[at - 1]!) || at + 2 >= limit || !isCapital(scan, at + 1)) return -1;
  return scan.kind[at + 2] === Kind.quote && isCapital(scan, at + 3) ? at + 3 : -1;
}

function isSuffix(scan: Scan, at: number): boolean {
  return SUFFIXES.has(scan.word[at]!);
}

/** Children's Hospital, Teachers' Union: a head of an organisation within two words behind the possessive. */
function mayHavePossessive(scan: Scan, clitic: number, limit: number): boolean {
  if (SAINTS.has(scan.word[clitic - 2]!)) return hasHeadWithin(scan, clitic + 1, limit);
  if (ROLES.has(scan.word[clitic - 1]!) && OFFICES.has(scan.word[clitic + 1]!) && isCapital(scan, clitic + 1))
    return true;
  return GROUPS.has(scan.word[clitic - 1]!) && hasHeadWithin(scan, clitic + 1, limit);
}

/** "… of Health and Welfare" goes on; "University of Tarnwick and Holt College" does not. */
function ownHead(scan: Scan, from: number, limit: number): boolean {
  const known = ORGANISATIONS.match(scan.word, from, limit); // "of Red Cross and Red Crescent Societies"
  for (
    let at = known > 0 && isCapital(scan, from + known) ? from + known : from;
    at < limit && isCapital(scan, at);
    at++
  )
    if (opensOf(scan, at) && !TRADES.has(scan.word[at]!)) return true;
  return false;
}

function hasOf(scan: Scan, first: number, end: number): boolean {
  for (let at = Math.max(first, end - 6); at < end; at++) if (OF_OR_FOR.has(scan.word[at]!)) return true;
  return false;
}
