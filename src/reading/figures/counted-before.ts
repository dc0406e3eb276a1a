import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { isChangeWord } from './change.ts';
import { type Counted, DETERMINER, phraseAt } from './counted.ts';

const OF = wordSet(['of']);
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
