import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { joined, pastHyphen } from './numeral.ts';

/** Tokens of what is counted, end exclusive: "police officers" in "eight police officers". */
export interface Counted {
  first: number;
  end: number;
}

const OF = wordSet(['of']);
export const DETERMINER = wordSet([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'these',
  'those',
  'all',
  'such',
  'more',
  'other',
  'additional',
  'extra',
  'further',
  'new',
]);
const THEM = wordSet(['them', 'whom', 'which', 'those', 'these', 'us', 'you']);
const GENITIVE = wordSet(["'s", 's']);
const HYPHEN = wordSet(['-', '‐', '‑']);
const AND = wordSet(['and', 'or']);
const PARTITIVE = wordSet([
  'bottle',
  'bottles',
  'bag',
  'bags',
  'box',
  'boxes',
  'case',
  'cases',
  'member',
  'members',
  'pair',
  'pairs',
  'piece',
  'pieces',
  'unit',
  'units',
  'set',
  'sets',
  'type',
  'types',
  'kind',
  'kinds',
  'truckload',
  'truckloads',
  'copies',
  'copy',
  'counts',
  'acts',
  'rounds',
]);
const NOMINAL = new Set<number>([Tag.noun, Tag.properNoun]);
const BEFORE_NOUN = new Set<number>([
  Tag.adjective,
  Tag.noun,
  Tag.properNoun,
  Tag.presentParticiple,
  Tag.pastParticiple,
  Tag.adverb,
  Tag.number,
]);
/** A noun phrase longer than this is no noun phrase: keeps the look-ahead bounded. */
const LONGEST = 9;

/** What stands behind a number: the noun phrase, "of" and its noun phrase, or that it says "of them". */
export function countedAt(scan: Scan, token: number, isTime: (token: number) => boolean): Counted | 'of them' | null {
  if (WORTH.has(scan.word[token] ?? 0) && OF.has(scan.word[token + 1] ?? 0))
    return phraseAt(scan, token + 2, isTime, false);
  const afterOf = pastOf(scan, token);
  if (afterOf > token && THOSE.has(scan.word[afterOf] ?? 0)) {
    const described = thoseWho(scan, afterOf);
    if (described) return described;
  }
  if (afterOf > token && THEM.has(scan.word[afterOf] ?? 0)) return 'of them';
  let first = pastHyphen(scan, afterOf);
  let isDefinite = false;
  while (DETERMINER.has(scan.word[first] ?? 0) && (afterOf > token || !isArticle(scan, first))) {
    isDefinite = true;
    first++;
  }
  while (afterOf > token && scan.tag[first] === Tag.number) first++;
  return phraseAt(scan, first, isTime, isDefinite);
}

/** Behind "of", "out of", and "from" before the number of the whole: "nine out of 30 places", "two from five tubs". */
function pastOf(scan: Scan, token: number): number {
  const word = scan.word[token] ?? 0;
  if (OF.has(word)) return token + 1;
  if (OUT.has(word) && OF.has(scan.word[token + 1] ?? 0)) return token + 2;
  const isOfWhole = FROM.has(word) && scan.tag[token + 1] === Tag.number && scan.tag[token + 2] === Tag.noun;
  return isOfWhole && !joined(scan, token + 2) ? token + 1 : token;
}
const WORTH = wordSet(['worth']);
const OUT = wordSet(['out']);
const FROM = wordSet(['from']);
const THOSE = wordSet(['those']);
const WHO = wordSet(['who', 'that']);
const ENDS_DESCRIPTION = new Set<number>([Tag.auxiliary, Tag.conjunction, Tag.subordinator, Tag.pronoun]);

/** "of those who died", "of those held in the city": they are told by what befell them, up to where the next verb stands. */
function thoseWho(scan: Scan, those: number): Counted | null {
  const from = WHO.has(scan.word[those + 1] ?? 0) ? those + 2 : those + 1;
  if (from === those + 1 && scan.tag[from] !== Tag.pastParticiple && scan.tag[from] !== Tag.verb) return null;
  let end = from + 1;
  if (scan.tag[from] === Tag.auxiliary) end = from + 2;
  for (; end < Math.min(from + 6, scan.count); end++) {
    const tag = scan.tag[end]!;
    if (ENDS_DESCRIPTION.has(tag) || tag === Tag.verb || scan.kind[end] === Kind.punctuation) break;
  }
  return { first: those, end };
}

const ARTICLE = wordSet(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'all']);
const isArticle = (scan: Scan, token: number): boolean => ARTICLE.has(scan.word[token]!);

/**
 * The noun phrase that begins at a token: its words up to the head, null where none begins there.
 * @param isTime tokens that a time has claimed: no part of what is counted
 * @param isDefinite behind "of the": there an adjective alone will do ("three of the missing")
 */
export function phraseAt(
  scan: Scan,
  start: number,
  isTime: (token: number) => boolean,
  isDefinite: boolean,
): Counted | null {
  const first = scan.kind[start] === Kind.quote ? start + 1 : start;
  if (QUALIFIES_NEXT.has(scan.word[first] ?? 0)) return null;
  if (DIMENSION.has(scan.word[first] ?? 0) && scan.kind[first + 1] !== Kind.word) return null;
  let head = -1;
  let at = first;
  for (; at < Math.min(first + LONGEST, scan.count); at++) {
    const tag = scan.tag[at]!;
    if (isTime(at) && !isHabit(scan, at)) break;
    if (
      NOMINAL.has(tag) ||
      (at > first && isPluralHead(scan, at, head)) ||
      (at === first && isPluralAfterNumber(scan, at)) ||
      (head === at - 1 && isUnknownNoun(scan, at))
    ) {
      const isPrefixed = HYPHEN.has(scan.word[at - 1] ?? 0);
      if (head >= 0 && tag === Tag.properNoun && scan.tag[head] === Tag.noun && !isPrefixed) break;
      head = at;
    } else if (scan.kind[at] === Kind.quote || HYPHEN.has(scan.word[at]!) || GENITIVE.has(scan.word[at]!)) {
      if (scan.kind[at] === Kind.quote && head >= 0) break;
    } else if (!BEFORE_NOUN.has(tag) || (head === at - 1 && tag !== Tag.noun && head >= 0)) break;
  }
  if (head < 0) {
    const isBefallen = BEFALLEN.has(scan.word[first] ?? 0);
    const isNoun = isBefallen || (isDefinite && scan.tag[first] === Tag.adjective);
    return isNoun ? { first, end: first + 1 } : null;
  }
  return { first, end: partitive(scan, coordinated(scan, head + 1, isTime), isTime) };
}

/** "killed 20 over three days", "120 metres tall": what follows is another number's, or tells of what the measure is. */
const QUALIFIES_NEXT = wordSet(['over', 'under', 'about', 'around', 'nearly', 'almost']);
const DIMENSION = wordSet(['tall', 'long', 'wide', 'high', 'deep', 'thick', 'away', 'apart']);

/** Those whom something befell: "left 12 dead", "the 30 missing". */
const BEFALLEN = wordSet([
  'dead',
  'injured',
  'wounded',
  'missing',
  'sick',
  'homeless',
  'unaccounted',
  'hospitalised',
  'hospitalized',
]);

/** "eight officers were killed and 30 injured": the outcome behind the number is told of those counted before. */
export function isOutcomeAlone(scan: Scan, number: number, { first, end }: Counted): boolean {
  return end === first + 1 && BEFALLEN.has(scan.word[first]!) && !DETERMINER.has(scan.word[number - 1] ?? 0);
}

/** "170 daily services", "12 weekend trains", "two night buses": a time that only says of which kind they are. */
const isHabit = (scan: Scan, token: number): boolean =>
  HABIT.has(scan.word[token]!) && scan.tag[token + 1] === Tag.noun && scan.kind[token + 1] === Kind.word;
const HABIT = wordSet([
  'daily',
  'nightly',
  'hourly',
  'weekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'yearly',
  'annual',
  'weekend',
  'weekday',
  'morning',
  'afternoon',
  'evening',
  'night',
  'overnight',
  'summer',
  'winter',
]);

/** "hedge funds", "home dates": behind a noun that is no plural, a word in -s before no object is the plural that the number asks for. */
function isPluralHead(scan: Scan, token: number, head: number): boolean {
  if (head !== token - 1 && !PLACING.has(scan.word[token - 1]!)) return false;
  if (
    scan.tag[token] !== Tag.verb ||
    !NOMINAL_OR_ADVERB.has(scan.tag[token - 1]!) ||
    scan.shape[token - 1] !== Shape.lower
  )
    return false;
  const before = scan.text.slice(scan.start[token - 1], scan.end[token - 1]);
  const written = scan.text.slice(scan.start[token], scan.end[token]);
  return (
    /[^su]s$/.test(written) &&
    !/s$/.test(before) &&
    !UNCHANGING.has(scan.word[token - 1]!) &&
    !AUXILIARY.has(scan.word[token]!)
  );
}
/** "home dates", "front seats": adverbs and adjectives of place that a noun may follow. */
const PLACING = wordSet(['home', 'away', 'back', 'front', 'inside', 'outside', 'live']);
const NOMINAL_OR_ADVERB = new Set<number>([Tag.noun, Tag.adjective, Tag.adverb]);
/** Nouns whose plural has no -s, behind which a verb may stand. */
const UNCHANGING = wordSet([
  'aircraft',
  'cattle',
  'children',
  'crew',
  'deer',
  'feet',
  'fish',
  'men',
  'mice',
  'million',
  'people',
  'personnel',
  'police',
  'sheep',
  'staff',
  'teeth',
  'troupe',
  'women',
]);

/** A word that no list holds, in a form that agrees with no noun before it, is a noun the tagger took for a verb. */
function isUnknownNoun(scan: Scan, token: number): boolean {
  if (scan.tag[token] !== Tag.verb || scan.word[token] !== 0) return false;
  return (
    !/(?:[sd]|[^aeiou]t)$/.test(scan.text.slice(scan.start[token], scan.end[token])) && scan.tag[token - 1] === Tag.noun
  );
}

/** "10,694 votes by": right behind a number a word in -s that could be a verb is a noun, since a plural takes no such verb. */
function isPluralAfterNumber(scan: Scan, token: number): boolean {
  if (scan.tag[token] !== Tag.verb) return false;
  const written = scan.text.slice(scan.start[token], scan.end[token]);
  return /[^su]s$/.test(written) && !AUXILIARY.has(scan.word[token]!);
}
const AUXILIARY = wordSet([
  'is',
  'was',
  'has',
  'does',
  'says',
  'means',
  'makes',
  'includes',
  'represents',
  'comes',
  'goes',
  'remains',
]);

/** "police officers and national guards", "drivers, guards and signallers": more noun phrases without a number of their own. */
function coordinated(scan: Scan, end: number, isTime: (token: number) => boolean): number {
  let last = end;
  for (let more = 0; more < LONGEST_LIST && COMMA.has(scan.word[last] ?? 0); more++) {
    const next = nounPhraseEnd(scan, last + 1, isTime);
    if (next === null) break;
    last = next;
  }
  const joint = AND.has(scan.word[last] ?? 0) ? last : -1;
  if (joint < 0) return end;
  const closed = nounPhraseEnd(scan, joint + 1, isTime);
  if (closed === null) return end;
  // "hurt 12 people, police and rescuers said": what follows the comma is the subject of its own verb
  const isSubject = last > end && (scan.tag[closed] === Tag.verb || scan.tag[closed] === Tag.auxiliary);
  return isSubject ? end : closed;
}
const COMMA = wordSet([',']);
const LONGEST_LIST = 4;

/** The end of a short noun phrase of common nouns that begins at a token; null where there is none. */
function nounPhraseEnd(scan: Scan, first: number, isTime: (token: number) => boolean): number | null {
  let head = -1;
  let at = first;
  for (; at < Math.min(first + 4, scan.count) && !isTime(at); at++) {
    const tag = scan.tag[at]!;
    if (tag === Tag.noun) head = at;
    else if (tag !== Tag.adjective && !(head < 0 && isParticiple(scan, at))) break;
  }
  return head < 0 ? null : head + 1;
}

/** "and burned metal": a participle right before its noun, whatever the tagger takes it for. */
function isParticiple(scan: Scan, token: number): boolean {
  const tag = scan.tag[token];
  if (tag === Tag.pastParticiple) return true;
  return (
    tag === Tag.verb &&
    scan.tag[token + 1] === Tag.noun &&
    /ed$/.test(scan.text.slice(scan.start[token], scan.end[token]))
  );
}

/** "members of the security forces" */
function partitive(scan: Scan, end: number, isTime: (token: number) => boolean): number {
  if (!PARTITIVE.has(scan.word[end - 1] ?? 0) || !OF.has(scan.word[end] ?? 0)) return end;
  const first = DETERMINER.has(scan.word[end + 1] ?? 0) ? end + 2 : end + 1;
  return phraseAt(scan, first, isTime, false)?.end ?? end;
}

/** "$25 million in emergency aid", "£3 ($4) of market value": what is had for a sum of money, or makes it up. */
export function boughtBehind(scan: Scan, end: number, isTime: (token: number) => boolean): Counted | null {
  const at = pastConversion(scan, end);
  const word = scan.word[at] ?? 0;
  if (at > end && OF.has(word)) return phraseAt(scan, at + 1, isTime, false);
  if (!IN.has(word) || scan.shape[at + 1] !== Shape.lower) return null;
  const tag = scan.tag[at + 1];
  if (tag !== Tag.noun && tag !== Tag.adjective && tag !== Tag.pastParticiple) return null;
  if (NO_PURCHASE.has(scan.word[at + 1]!)) return null;
  return phraseAt(scan, at + 1, isTime, false);
}
const IN = wordSet(['in']);
/** "in return", "in court": no thing that money is paid in. */
const NO_PURCHASE = wordSet([
  'advance',
  'addition',
  'all',
  'court',
  'exchange',
  'line',
  'return',
  'turn',
  'total',
  'today',
]);
const OPENING = wordSet(['(']);
const CLOSING = wordSet([')']);

/** Past "($13.2 million)" behind an amount, and past the bracket that closes behind the amount in it. */
function pastConversion(scan: Scan, end: number): number {
  if (CLOSING.has(scan.word[end] ?? 0)) return end + 1;
  if (!OPENING.has(scan.word[end] ?? 0)) return end;
  for (let at = end + 1; at < end + 8; at++) if (CLOSING.has(scan.word[at] ?? 0)) return at + 1;
  return end;
}
