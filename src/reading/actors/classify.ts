import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { COLON, OF_OR_FOR, THE } from '../scan/small-words.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { directionsInNames } from '../words/directions-in-names.ts';
import { nationalBranches } from '../words/national-branches.ts';
import { placeOpeners } from '../words/place-openers.ts';
import { surnamesLikeHeads } from '../words/surnames-like-heads.ts';
import { knownLength } from './empty-words.ts';
import {
  COMMON,
  DEMONYMS,
  FACILITY_HEADS,
  GIVEN,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  ORGANISATION_OPENERS,
  ORGANISATIONS,
  PARTICLES,
  PLACE_HEADS,
  PLACES,
  PROVINCES,
  WELL_KNOWN,
  WORK_HEADS,
} from './lexicon.ts';
import { isHyphen, wordAt } from './written.ts';

export interface Class {
  type: ActorType | undefined;
  sure: boolean;
}

const sure = (type: ActorType): Class => ({ type, sure: true });
const likely = (type: ActorType | undefined): Class => ({ type, sure: false });

/** What the form of a name says of its bearer. The order matters: lists, then heads, then given names, then writing. */
export function classify(scan: Scan, first: number, end: number): Class {
  const { word } = scan;
  const length = end - first;
  const head = word[end - 1]!;
  const isGiven = GIVEN.has(word[first]!);
  if (ORGANISATIONS.match(word, first, end) === length) return sure('organisation');
  if (PLACES.match(word, first, end) === length && knownLength(scan, first, end) > 0) return sure('place');
  if (length === 1) return single(scan, first, isGiven);
  if (length > 2 && ORGANISATIONS.match(word, end - 2, end) === 2) return sure('organisation'); // "the Tarn Red Cross"
  if (isLongDateline(scan, first, end)) return sure('place');
  if (FACILITY_HEADS.has(head) && !isPersonWithHead(scan, first, end, isGiven)) return sure('place');
  if (hasAmpersand(scan, first, end)) return sure('organisation');
  if (hasOf(scan, first, end)) return likelyByOpener(scan, first, end);
  if (isPersonWithHead(scan, first, end, isGiven)) return sure('person');
  if (ORGANISATION_HEADS.has(head) || (length > 2 && SERVICES.has(word[end - 2]!))) return sure('organisation'); // "Tarnwick School District"
  if (
    PROVINCES.match(word, end - 1, end) === 1 &&
    (ORGANISATION_HEADS.has(word[end - 2]!) || BRANCHES.has(word[end - 2]!))
  )
    return sure('organisation'); // Health Canada
  if (PLACE_HEADS.has(head)) return sure('place');
  if (WORK_HEADS.has(head)) return sure('other');
  if (THING_OPENERS.has(word[first]!)) return sure('other');
  if (PLACE_OPENERS.has(word[first]!)) return sure('place');
  if (BODY_OPENERS.has(scan.word[first]!)) return likely('organisation');
  if (ORGANISATIONS.match(word, first, end) > 0) return likely('other');
  if (DIRECTIONS.has(word[end - 1]!) && !isGiven) return likely('place');
  const known = PLACES.match(word, first, end);
  if (known > 0 && !isGiven)
    return likely(COMMON.has(head) && !ORGANISATION_NOUNS.has(head) ? 'other' : 'organisation');
  if (DIRECTIONS.has(word[first]!) && PLACES.match(word, first + 1, end) === length - 1) return sure('place');
  if (isPair(scan, first, end)) return likely(GIVEN.has(head) ? 'person' : undefined);
  if (isGiven || hasInitial(scan, first, end)) return sure('person');
  if (DEMONYMS.has(word[first]!)) return likely('other');
  if (hasParticle(scan, first, end)) return likely('person');
  return likely(undefined);
}

function single(scan: Scan, at: number, isGiven: boolean): Class {
  if (isDateline(scan, at)) return sure('place');
  const word = wordAt(scan, at);
  if (isGiven || WELL_KNOWN.has(scan.word[at]!)) return likely('person');
  if (/^[A-Z]{2,7}$/.test(word.replaceAll('.', '')) && !COMMON.has(scan.word[at]!) && !isNumbered(scan, at))
    return likely('organisation');
  if (ORGANISATION_HEADS.has(scan.word[at]!) && scan.word[at - 1] === THE) return likely('organisation');
  return likely(undefined);
}

/** "RENO, Nev. (AP) —": a town in capitals at the head of a line. */
function isDateline(scan: Scan, at: number): boolean {
  if (scan.shape[at] !== Shape.capitals || scan.end[at]! - scan.start[at]! < 4) return false;
  if (at > 0 && scan.kind[at - 1] !== Kind.lineBreak) return false;
  return DATELINE_MARKS.has(scan.word[at + 1]!) || (at === 0 && scan.word[1] === COLON); // "TARNWICK: The ministry said"
}

/** "PORT TARN, Ont. —": of several words. */
function isLongDateline(scan: Scan, first: number, end: number): boolean {
  if ((first > 0 && scan.kind[first - 1] !== Kind.lineBreak) || !DATELINE_MARKS.has(scan.word[end]!)) return false;
  for (let at = first; at < end; at++) if (scan.shape[at] !== Shape.capitals) return false;
  return true;
}

/** "STS-1": the name of a thing in a series. */
function isNumbered(scan: Scan, at: number): boolean {
  return scan.text.charCodeAt(scan.end[at]!) === 45;
}

function hasAmpersand({ word }: Scan, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (word[at] === AMPERSAND) return true;
  return false;
}

function hasOf(scan: Scan, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at++) if (OF_OR_FOR.has(scan.word[at]!)) return true;
  return false;
}

/** University of …, Bay of …: by the word before the first "of". */
function likelyByOpener(scan: Scan, first: number, end: number): Class {
  for (let at = first; at < end; at++) {
    if (OF_OR_FOR.has(scan.word[at]!)) {
      const opener = scan.word[at - 1]!;
      if (CENTRES.has(opener)) return sure('organisation');
      if (FACILITY_HEADS.has(opener)) return sure('place');
      if (ORGANISATION_OPENERS.has(opener) || ORGANISATION_HEADS.has(opener)) return sure('organisation');
      if (PLACE_HEADS.has(opener)) return sure('place');
      return likely('other');
    }
  }
  return likely(undefined);
}

/** Heads of places and bodies that are surnames too. */
const SURNAMES_LIKE_HEADS = wordSet(surnamesLikeHeads);

/** "Ada Hill", "Gordon Banks": a given name and one word that is a surname as well as a head. */
function isPersonWithHead(scan: Scan, first: number, end: number, isGiven: boolean): boolean {
  if (!isGiven || end - first !== 2) return false;
  return SURNAMES_LIKE_HEADS.has(scan.word[end - 1]!);
}

const AMPERSAND = intern('&');
const BODY_OPENERS = wordSet(['cricket', 'federal', 'international', 'national', 'radio', 'royal']);
const BRANCHES = wordSet(nationalBranches);
const CENTRES = wordSet(['church', 'centre', 'center', 'centres', 'centers']);
const DATELINE_MARKS = wordSet([',', '(', '–', '—', '-']);
const DIRECTIONS = wordSet(directionsInNames);
const PLACE_OPENERS = wordSet(placeOpeners);
const SERVICES = wordSet(['school', 'health', 'police', 'fire', 'court', 'election', 'housing']);
const THING_OPENERS = wordSet(['hurricane', 'cyclone', 'typhoon', 'storm', 'operation', 'project', 'flight']);

/** "Marie-Claire" is a name; "Holt-Lund" may be two people. */
const isPair = (scan: Scan, first: number, end: number): boolean => end - first === 3 && isHyphen(scan, first + 1);

function hasInitial(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end - 1; at++) if (scan.shape[at] === Shape.initial) return true;
  return false;
}

function hasParticle(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end - 1; at++) if (PARTICLES.has(scan.word[at]!)) return true;
  return false;
}
