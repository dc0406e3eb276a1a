import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
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
    if (isTime(at)) break;
    if (
      NOMINAL.has(tag) ||
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
    const isNoun = isDefinite ? scan.tag[first] === Tag.adjective : BEFALLEN.has(scan.word[first] ?? 0);
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

/** "police officers and national guards": a second noun phrase without a number of its own. */
function coordinated(scan: Scan, end: number, isTime: (token: number) => boolean): number {
  if (!AND.has(scan.word[end] ?? 0)) return end;
  let at = end + 1;
  let head = -1;
  for (; at < Math.min(end + 5, scan.count) && !isTime(at); at++) {
    const tag = scan.tag[at]!;
    if (tag === Tag.noun) head = at;
    else if (tag !== Tag.adjective && !(head < 0 && isParticiple(scan, at))) break;
  }
  return head < 0 ? end : head + 1;
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

/** Nouns that only say that something is counted: "the number of guests", "the toll". */
const COUNT = wordSet(['number', 'numbers', 'count', 'toll', 'total', 'tally', 'figure', 'quantity', 'amount', 'list']);
/** As far back as the noun of counting may stand: "the number of people held after days of unrest had passed 4,000". */
const COUNT_REACH = 22;

/**
 * The subject before "stood at 18", "had reached 5,800", "rose to 164": what the number is of, else the nearest noun
 * before the verb; 'the same' for a toll that does not say of what.
 */
export function subjectBefore(scan: Scan, first: number): Counted | 'the same' | null {
  if (!REACHING.has(scan.word[first - 1] ?? 0)) return null;
  const start = scan.sentences[scan.sentenceOf[first] ?? -1]?.firstToken ?? 0;
  const told = numberOf(scan, start, first);
  if (told) return told;
  let sawVerb = false;
  for (let at = first - 1; at >= Math.max(start, first - 8); at--) {
    const tag = scan.tag[at]!;
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.pastParticiple) sawVerb = true;
    else if (tag === Tag.noun && sawVerb) return COUNT.has(scan.word[at]!) ? 'the same' : { first: at, end: at + 1 };
    else if (scan.kind[at] === Kind.punctuation || tag === Tag.pronoun || tag === Tag.properNoun) return null;
  }
  return null;
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
