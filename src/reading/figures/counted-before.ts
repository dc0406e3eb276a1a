import type { Look } from '../scan/look.ts';
import { AT, COMMA, HAVE, IT, OF, PEOPLE, RELATIVES, THAT, THERE, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { APPROXIMATELY, BE, pastApproximate } from './approximate.ts';
import { isChangeWord } from './change.ts';
import { type Counted, DETERMINER, isMany, phraseAt, phraseBehind } from './counted.ts';

const REACHING = wordSet([
  'at',
  'to',
  'above',
  'than',
  'over',
  'nearly',
  'about',
  'been',
  'has',
  'had',
  'now',
  'more',
  'as',
]);

/** Nouns that only say that something is counted: "the number of guests", "the count". */
const COUNT = wordSet([
  'number',
  'numbers',
  'count',
  'toll',
  'total',
  'tally',
  'figure',
  'quantity',
  'amount',
  'list',
  'estimate',
  'estimates',
]);

/** What an object or a subject tells of: itself, and behind "the number of" and "its estimate of" what follows. */
function toldOf(look: Look, noun: Counted, isTime: (token: number) => boolean): Counted | null {
  if (!COUNT.has(look.word(noun.end - 1))) return noun;
  return look.word(noun.end) === OF ? phraseBehind(look, noun.end, isTime) : null;
}
/** Those of them that say of what: a toll is of the dead. */
const TOLL = wordSet(['toll', 'tolls']);
/** As far back as the noun of counting may stand: "the number of people held after days of unrest had passed 4,000". */
const COUNT_REACH = 22;

/**
 * The subject before "stood at 18", "had reached 5,800", "rose to 164": what the number is of, else the nearest noun
 * before the verb; 'the same' for a count that does not say of what, and for "it".
 */
export function subjectBefore(
  look: Look,
  first: number,
  isTime: (token: number) => boolean,
): Counted | 'the same' | 'it' | null {
  const start = look.scan.sentences[look.scan.sentenceOf[first] ?? -1]?.firstToken ?? 0;
  const before = look.word(first - 1);
  const isOfToll = before === OF && TOLL.has(look.word(first - 2));
  if (!isOfToll && !REACHING.has(before) && !COSTS.has(before) && !BE.has(before)) return null;
  const told = numberOf(look, start, first) ?? tollBefore(look, start, first, isTime);
  if (told) return told;
  let sawVerb = false;
  for (let at = first - 1; at >= Math.max(start, first - 8); at--) {
    const tag = look.tag(at);
    if (isTime(at)) continue;
    if (look.word(at) === IT) return 'it';
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.pastParticiple) sawVerb = true;
    else if (tag === Tag.noun && sawVerb) return COUNT.has(look.word(at)) ? 'the same' : { first: at, end: at + 1 };
    else if (look.scan.kind[at] === Kind.punctuation || tag === Tag.pronoun || tag === Tag.properNoun) return null;
  }
  return null;
}

/** "put the death toll at 41", "the toll in the fire has gone up to 12": with no other number between. */
function tollBefore(look: Look, start: number, first: number, isTime: (token: number) => boolean): Counted | null {
  for (let at = first - 1; at >= Math.max(start, first - COUNT_REACH); at--) {
    if (TOLL.has(look.word(at))) return modified(look, at, at - 1);
    if (look.isNumber(at) && !isTime(at)) return null;
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
  'kind',
  'worth',
]);

/** "put the cost of repairs at £3 million", "cut its forecast to 40,000": the object that is set at an amount or moved to it. */
export function objectBefore(look: Look, first: number, isTime: (token: number) => boolean): Counted | null {
  const link = pastApproximate(look, first);
  const isSet = look.word(link) === AT;
  if (!isSet && look.word(link) !== TO) return null;
  for (let at = link - 2; at >= Math.max(look.sentenceStart(link), link - COUNT_REACH); at--) {
    if (look.scan.kind[at] === Kind.punctuation || look.isNumber(at)) return null;
    if (isSet ? !SET.has(look.word(at)) : !isChangeWord(look, at) || look.tag(at) === Tag.noun) continue;
    const object = phraseBehind(look, at, isTime);
    if (!object || object.end > link) return null;
    if (object.end === link - 1 && !isTime(link - 1)) return { first: object.first, end: link };
    return toldOf(look, object, isTime);
  }
  return null;
}

/** "a crowd of 4,200", "its majority of 81": those who are so many together. */
export function groupBefore(look: Look, first: number): Counted | null {
  const head = look.word(first - 2);
  const isGroup = look.word(first - 1) === OF && !PEOPLE.has(head) && !look.isPlural(first - 2);
  return isGroup && !isChangeWord(look, first - 2) ? amountBefore(look, first) : null;
}

/** "How many seats will close? Forty": what was asked for, behind the last figure that counted something. */
export function askedBefore(
  look: Look,
  first: number,
  after: number,
  isTime: (token: number) => boolean,
): Counted | null {
  for (let at = first - 2; at >= Math.max(after, first - COUNT_REACH); at--)
    if (look.word(at) === HOW && look.word(at + 1) === MANY) return phraseAt(look, at + 2, isTime, false);
  return null;
}
const HOW = intern('how');
const MANY = intern('many');

/** "a loan of $4.8 million", "bribes of at least £300", "an order worth €2m": what the amount is. */
export function amountBefore(look: Look, first: number): Counted | null {
  let of = first - 1;
  while (of > first - 4 && (APPROXIMATELY.has(look.word(of)) || LIMITS.has(look.word(of)))) of--;
  let head = of - 1;
  const isWorth = WORTH.has(look.word(of));
  // "an order from South Africa worth $9"
  while (isWorth && (look.tag(head) === Tag.properNoun || look.tag(head) === Tag.preposition)) head--;
  if ((look.tag(head) !== Tag.noun && !isNounLikeVerb(look, head)) || (isChangeWord(look, head) && isWorth))
    return null;
  if (look.word(of) !== OF && !isWorth) return null;
  if (look.tag(first) === Tag.determiner) return null; // "a tenth of a gallon"
  if (look.word(of) === OF && (COUNT.has(look.word(head)) || NO_AMOUNT.has(look.word(head)))) return null;
  return modified(look, head, head - 3);
}
/** A noun with the nouns and adjectives before it. */
function modified(look: Look, head: number, farthest: number): Counted {
  let first = head;
  while (first > farthest && BEFORE_HEAD.has(look.tag(first - 1))) first--;
  return { first, end: head + 1 };
}
/** "deposits above 100,000 euros", "a parcel weighing 3 kilograms" */
const WORTH = wordSet([
  'worth',
  'weighing',
  'costing',
  'measuring',
  'totalling',
  'totaling',
  'averaging',
  'exceeding',
  'above',
  'below',
]);
/** "her offer of £3", "a tax break worth $1 million": the tagger takes it for a verb, but it stands where a noun does. */
const isNounLikeVerb = (look: Look, head: number): boolean =>
  look.tag(head) === Tag.verb &&
  !look.endsInS(head) &&
  !look.endsInEd(head) &&
  (DETERMINER.has(look.word(head - 1)) || BEFORE_HEAD.has(look.tag(head - 1)));
const BEFORE_HEAD = new Set<number>([Tag.adjective, Tag.noun]);
const LIMITS = wordSet(['at', 'least', 'most', 'more', 'less', 'than', 'up', 'to']);

/**
 * "Shares in the mill fell 9 percent", "a bag sold for about 900 rupees", "the bill is $2": the common noun of which a
 * change or a price is told.
 * @param isBeing whether what it is tells it too, as with prices and shares
 */
export function changedBefore(
  look: Look,
  first: number,
  isTime: (token: number) => boolean,
  isBeing: boolean,
): Counted | null {
  let at = subjectEnd(look, first, isBeing);
  if (at === null) return null;
  const start = look.sentenceStart(first);
  const farthest = Math.max(start, at - LONGEST_SUBJECT);
  // "a count that stood at £8", "the bridge, opened in May, cost £3"
  const isRelative = RELATIVES.has(look.word(at));
  if (isRelative) at--;
  else if (look.word(at) === COMMA)
    do at--;
    while (at > farthest && look.word(at) !== COMMA);
  if (look.word(at) === COMMA) at--;
  let head = -1;
  for (; at >= farthest; at--) {
    const tag = look.tag(at);
    if (isTime(at)) continue;
    // "In Delft the price fell"; "Shares fell": the tagger takes a plural at the head of its sentence for a verb
    if (head >= 0 && look.tag(at + 1) === Tag.determiner && tag !== Tag.preposition) break;
    if ((tag === Tag.noun && !isInName(look, at)) || (at === start && look.isPlural(at))) head = head < 0 ? at : head;
    else if (tag === Tag.preposition && !isRelative && look.isWord(at - 1) && at > start) head = -1;
    else if (!IN_SUBJECT.has(tag) || (tag === Tag.number && head < 0)) break;
  }
  if (head < 0) return null;
  return toldOf(look, modified(look, head, at + 1), isTime);
}
/** The last token of the subject whose change, price or state leads to the amount: "it" in "it had risen to £8". */
export function subjectEnd(look: Look, first: number, isBeing: boolean): number | null {
  let verb = pastApproximate(look, first);
  const isMoved = BY_OR_TO.has(look.word(verb));
  if (isMoved) verb--;
  const isPrice = FOR_OR_AT.has(look.word(verb)) && (SOLD.has(look.word(verb - 1)) || SET.has(look.word(verb - 1)));
  if (isPrice) verb--;
  else if (!isChangeWord(look, verb) && !COSTS.has(look.word(verb))) {
    if (!isBeing || isMoved || !BE.has(look.word(verb)) || look.isClitic(verb)) return null;
  }
  const start = look.sentenceStart(first);
  let at = verb - 1;
  while (at > start && (look.tag(at) === Tag.auxiliary || look.tag(at) === Tag.adverb || HAVE.has(look.word(at)))) at--;
  return look.tag(at) === Tag.pastParticiple ? null : at;
}
/** "Tolmount Health Board" */
const isInName = (look: Look, noun: number): boolean => !look.isLower(noun) && look.tag(noun - 1) === Tag.properNoun;
const BY_OR_TO = wordSet(['by', 'to']);
const FOR_OR_AT = wordSet(['for', 'at']);
const SET = wordSet(['set', 'fixed', 'put', 'capped', 'kept', 'left', 'valued']);
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
  'ended',
  'finished',
  'opened',
  'settled',
  'listed',
  'estimated',
  'stood',
  'stands',
]);
const COSTS = wordSet([
  'cost',
  'costs',
  'fetched',
  'fetches',
  'came',
  'comes',
  'amounted',
  'amounts',
  'reached',
  'hit',
  'numbered',
  'passed',
  'topped',
  'exceeded',
  'stood',
  'totalled',
  'totaled',
  'took',
  'contained',
  'contains',
  'contain',
]);
const LONGEST_SUBJECT = 10;
const IN_SUBJECT = new Set<number>([
  Tag.adjective,
  Tag.determiner,
  Tag.properNoun,
  Tag.number,
  Tag.presentParticiple,
  Tag.pastParticiple,
]);

/** "the number of people held after days of unrest passed": the noun phrase behind the nearest "number of". */
function numberOf(look: Look, start: number, first: number): Counted | null {
  for (let at = first - 3; at >= Math.max(start, first - COUNT_REACH); at--) {
    if ((COUNT.has(look.word(at)) || look.word(at) === THAT) && look.word(at + 1) === OF)
      return phraseBehind(look, at + 1, (token) => token >= first);
  }
  return null;
}

/** "market stalls, of which some 250 burned": the noun before "of which" or "of whom", where that leads to the number. */
export function antecedentOfWhich(look: Look, first: number): Counted | null {
  let which = first - 1;
  while (which > first - 4 && !RELATIVES.has(look.word(which))) which--;
  if (!RELATIVES.has(look.word(which)) || look.word(which - 1) !== OF) return null;
  return pluralBefore(look, which);
}

/** "There's only two", "there were 12": of what was told before. */
export function isThereBefore(look: Look, first: number): boolean {
  const at = pastApproximate(look, first);
  return BE.has(look.word(at)) && look.word(at - 1) === THERE;
}

/** As far back as what "of them" stands for may be told. */
const ANTECEDENT_REACH = 40;

/** The nearest noun in the plural before "two of them". */
export function pluralBefore(look: Look, first: number): Counted | null {
  for (let at = first - 1; at >= Math.max(0, first - ANTECEDENT_REACH); at--)
    if (look.tag(at) === Tag.noun && isMany(look, at)) return { first: at, end: at + 1 };
  return null;
}
