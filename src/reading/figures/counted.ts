import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { isChangeWord } from './change.ts';
import { joined, pastHyphen } from './numeral.ts';

/** Tokens of what is counted, end exclusive: "police officers" in "eight police officers". */
export interface Counted {
  first: number;
  end: number;
}

const OF = wordSet(['of']);
const DETERMINER = wordSet([
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

function phraseAt(scan: Scan, start: number, isTime: (token: number) => boolean, isDefinite: boolean): Counted | null {
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

const REACHING = wordSet([
  'at',
  'to',
  'reached',
  'was',
  'is',
  'were',
  'are',
  'hit',
  'numbered',
  'totalled',
  'totaled',
  'stood',
  'passed',
  'topped',
  'exceeded',
  'above',
  'than',
  'over',
  'nearly',
  'about',
  'be',
  'been',
  'has',
  'had',
  'now',
  'more',
]);

/** Nouns that only say that something is counted: "the number of guests", "the count". */
const COUNT = wordSet(['number', 'numbers', 'count', 'toll', 'total', 'tally', 'figure', 'quantity', 'amount', 'list']);
/** Those of them that say of what: a toll is of the dead. */
const TOLL = wordSet(['toll', 'tolls']);
/** As far back as the noun of counting may stand: "the number of people held after days of unrest had passed 4,000". */
const COUNT_REACH = 22;

/**
 * The subject before "stood at 18", "had reached 5,800", "rose to 164": what the number is of, else the nearest noun
 * before the verb; 'the same' for a count that does not say of what, and for "it".
 */
export function subjectBefore(
  scan: Scan,
  first: number,
  isTime: (token: number) => boolean,
): Counted | 'the same' | 'it' | null {
  const start = scan.sentences[scan.sentenceOf[first] ?? -1]?.firstToken ?? 0;
  const isOfToll = OF.has(scan.word[first - 1] ?? 0) && TOLL.has(scan.word[first - 2] ?? 0);
  if (!isOfToll && !REACHING.has(scan.word[first - 1] ?? 0)) return null;
  const told = numberOf(scan, start, first) ?? tollBefore(scan, start, first, isTime);
  if (told) return told;
  let sawVerb = false;
  for (let at = first - 1; at >= Math.max(start, first - 8); at--) {
    const tag = scan.tag[at]!;
    if (IT.has(scan.word[at]!)) return 'it';
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.pastParticiple) sawVerb = true;
    else if (tag === Tag.noun && sawVerb) return COUNT.has(scan.word[at]!) ? 'the same' : { first: at, end: at + 1 };
    else if (scan.kind[at] === Kind.punctuation || tag === Tag.pronoun || tag === Tag.properNoun) return null;
  }
  return null;
}
const IT = wordSet(['it']);

/** "put the death toll at 41", "the toll in the fire has gone up to 12": with no other number between. */
function tollBefore(scan: Scan, start: number, first: number, isTime: (token: number) => boolean): Counted | null {
  for (let at = first - 1; at >= Math.max(start, first - COUNT_REACH); at--) {
    if (TOLL.has(scan.word[at]!)) {
      const isCompound = scan.tag[at - 1] === Tag.noun && at > start;
      return { first: isCompound ? at - 1 : at, end: at + 1 };
    }
    if (scan.kind[at] === Kind.number && !isTime(at)) return null;
  }
  return null;
}

/** Nouns before "of" that say nothing of what the amount is: "the sum of $5", "to the tune of £2m". */
const NO_AMOUNT = wordSet([
  'sum',
  'sums',
  'tune',
  'excess',
  'region',
  'order',
  'average',
  'maximum',
  'minimum',
  'peak',
  'high',
  'low',
  'record',
  'end',
  'one',
  'out',
  'cost',
  'kind',
  'worth',
]);

/** "a loan of $4.8 million", "an interim relief of about Rs 500 crore": what the amount is. */
export function amountBefore(scan: Scan, first: number): Counted | null {
  const of = APPROXIMATELY.has(scan.word[first - 1] ?? 0) ? first - 2 : first - 1;
  const head = of - 1;
  if (!OF.has(scan.word[of] ?? 0) || scan.tag[head] !== Tag.noun || scan.sentenceOf[head] !== scan.sentenceOf[first])
    return null;
  if (scan.tag[first] === Tag.determiner) return null; // "a tenth of a gallon"
  if (COUNT.has(scan.word[head]!) || NO_AMOUNT.has(scan.word[head]!)) return null;
  let from = head;
  while (from > head - 3 && (scan.tag[from - 1] === Tag.noun || scan.tag[from - 1] === Tag.adjective)) from--;
  return { first: from, end: head + 1 };
}
const APPROXIMATELY = wordSet(['about', 'around', 'nearly', 'almost', 'some', 'roughly', 'over', 'approximately']);

/** "Shares in the mill fell 9 percent", "a bag sold for about 900 rupees": the common noun of which a change or a price is told. */
export function changedBefore(scan: Scan, first: number): Counted | null {
  let verb = APPROXIMATELY.has(scan.word[first - 1] ?? 0) ? first - 2 : first - 1;
  if (BY_OR_TO.has(scan.word[verb] ?? 0)) verb--;
  const isPrice = FOR_OR_AT.has(scan.word[verb] ?? 0) && SOLD.has(scan.word[verb - 1] ?? 0);
  if (isPrice) verb--;
  else if (!isChangeWord(scan, verb) && !COSTS.has(scan.word[verb] ?? 0)) return null;
  const start = scan.sentences[scan.sentenceOf[first] ?? -1]?.firstToken ?? 0;
  let at = verb - 1;
  while (at > start && (scan.tag[at] === Tag.auxiliary || scan.tag[at] === Tag.adverb || HAVE.has(scan.word[at]!)))
    at--;
  let head = -1;
  for (; at >= Math.max(start, verb - LONGEST_SUBJECT); at--) {
    const tag = scan.tag[at]!;
    if (tag === Tag.noun || (at === start && isPluralAtStart(scan, at))) head = head < 0 ? at : head;
    else if (tag === Tag.preposition && JOINS_NOUNS.has(scan.word[at]!)) head = -1;
    else if (!IN_SUBJECT.has(tag)) break;
  }
  if (head < 0 || COUNT.has(scan.word[head]!)) return null;
  let from = head;
  while (from > at + 1 && (scan.tag[from - 1] === Tag.noun || scan.tag[from - 1] === Tag.adjective)) from--;
  return { first: from, end: head + 1 };
}
/** "Shares in the mill": a plural at the head of its sentence that the tagger takes for a verb. */
const isPluralAtStart = (scan: Scan, at: number): boolean =>
  (scan.tag[at] === Tag.verb || scan.tag[at] === Tag.infinitive) &&
  /[^su]s$/.test(scan.text.slice(scan.start[at], scan.end[at]));
const HAVE = wordSet(['has', 'have', 'had']);
const BY_OR_TO = wordSet(['by', 'to']);
const FOR_OR_AT = wordSet(['for', 'at']);
const SOLD = wordSet([
  'sold',
  'sells',
  'sell',
  'traded',
  'trades',
  'retailed',
  'retails',
  'priced',
  'closed',
  'settled',
]);
const COSTS = wordSet(['cost', 'costs', 'fetched', 'fetches']);
const JOINS_NOUNS = wordSet(['of', 'in', 'for', 'at']);
const LONGEST_SUBJECT = 10;
const IN_SUBJECT = new Set<number>([Tag.adjective, Tag.determiner, Tag.properNoun]);

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

/** "the number of people held after days of unrest passed": the noun phrase behind the nearest "number of". */
function numberOf(scan: Scan, start: number, first: number): Counted | null {
  for (let at = first - 3; at >= Math.max(start, first - COUNT_REACH); at--) {
    if (!COUNT.has(scan.word[at]!) || !OF.has(scan.word[at + 1] ?? 0)) continue;
    const from = DETERMINER.has(scan.word[at + 2] ?? 0) ? at + 3 : at + 2;
    return phraseAt(scan, from, (token) => token >= first, false);
  }
  return null;
}

/** "market stalls, of which some 250 burned": the noun before "of which" or "of whom", where that leads to the number. */
export function antecedentOfWhich(scan: Scan, first: number): Counted | null {
  let which = first - 1;
  while (which > first - 4 && !WHICH.has(scan.word[which] ?? 0)) which--;
  if (!WHICH.has(scan.word[which] ?? 0) || !OF.has(scan.word[which - 1] ?? 0)) return null;
  for (let at = which - 2; at >= Math.max(0, which - 8); at--)
    if (scan.tag[at] === Tag.noun) return { first: at, end: at + 1 };
  return null;
}
const WHICH = wordSet(['which', 'whom']);

/** "There's only two", "there were 12": of what was told before. */
export function isThereBefore(scan: Scan, first: number): boolean {
  const at = ONLY.has(scan.word[first - 1] ?? 0) ? first - 2 : first - 1;
  return BE.has(scan.word[at] ?? 0) && THERE.has(scan.word[at - 1] ?? 0);
}
const ONLY = wordSet(['only', 'just', 'now', 'still']);
const BE = wordSet(["'s", 'is', 'are', "'re", 'was', 'were']);
const THERE = wordSet(['there']);

/** As far back as what "of them" stands for may be told. */
const ANTECEDENT_REACH = 40;

/** The nearest noun in the plural before "two of them". */
export function pluralBefore(scan: Scan, first: number): Counted | null {
  for (let at = first - 1; at >= Math.max(0, first - ANTECEDENT_REACH); at--) {
    if (scan.tag[at] !== Tag.noun || scan.sentenceOf[first]! - scan.sentenceOf[at]! > 2) continue;
    if (/[^su]s$/.test(scan.text.slice(scan.start[at], scan.end[at]))) return { first: at, end: at + 1 };
  }
  return null;
}
