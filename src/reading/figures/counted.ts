import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { pastHyphen } from './numeral.ts';

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
  const afterOf = OF.has(scan.word[token] ?? 0) ? token + 1 : token;
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
const ARTICLE = wordSet(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'all']);
const isArticle = (scan: Scan, token: number): boolean => ARTICLE.has(scan.word[token]!);

function phraseAt(scan: Scan, start: number, isTime: (token: number) => boolean, isDefinite: boolean): Counted | null {
  const first = scan.kind[start] === Kind.quote ? start + 1 : start;
  let head = -1;
  let at = first;
  for (; at < Math.min(first + LONGEST, scan.count); at++) {
    const tag = scan.tag[at]!;
    if (isTime(at)) break;
    if (NOMINAL.has(tag) || (at === first && isPluralAfterNumber(scan, at))) {
      if (head >= 0 && tag === Tag.properNoun && scan.tag[head] === Tag.noun) break;
      head = at;
    } else if (scan.kind[at] === Kind.quote || HYPHEN.has(scan.word[at]!) || GENITIVE.has(scan.word[at]!)) {
      if (scan.kind[at] === Kind.quote && head >= 0) break;
    } else if (!BEFORE_NOUN.has(tag) || (head === at - 1 && tag !== Tag.noun && head >= 0)) break;
  }
  if (head < 0) return isDefinite && scan.tag[first] === Tag.adjective ? { first, end: first + 1 } : null;
  return { first, end: partitive(scan, coordinated(scan, head + 1, isTime), isTime) };
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
    if (scan.tag[at] === Tag.noun) head = at;
    else if (scan.tag[at] !== Tag.adjective) break;
  }
  return head < 0 ? end : head + 1;
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

/** The subject before "stood at 18", "had reached 5,800", "rose to 164": the nearest noun before the verb. */
export function subjectBefore(scan: Scan, first: number): Counted | null {
  if (!REACHING.has(scan.word[first - 1] ?? 0)) return null;
  const sentence = scan.sentences[scan.sentenceOf[first] ?? -1];
  let sawVerb = false;
  for (let at = first - 1; at >= Math.max(sentence?.firstToken ?? 0, first - 8); at--) {
    const tag = scan.tag[at]!;
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.pastParticiple) sawVerb = true;
    else if (tag === Tag.noun && sawVerb) return { first: at, end: at + 1 };
    else if (scan.kind[at] === Kind.punctuation || tag === Tag.pronoun || tag === Tag.properNoun) return null;
  }
  return null;
}
