import type { Look } from '../scan/look.ts';
import { ALL, AND_OR, COMMA, DETERMINERS, FROM, OF, OUT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { APPROXIMATELY } from './approximate.ts';
import { HYPHEN, numeralAt, pastHyphen } from './numeral.ts';

/** Tokens of what is counted, end exclusive: "police officers" in "eight police officers". */
export interface Counted {
  first: number;
  end: number;
}

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
export function countedAt(look: Look, token: number, isTime: (token: number) => boolean): Counted | 'of them' | null {
  if (look.word(token) === WORTH && look.word(token + 1) === OF) return phraseAt(look, token + 2, isTime, false);
  const afterOf = pastOf(look, token);
  if (afterOf > token && look.word(afterOf) === THOSE) {
    const described = thoseWho(look, afterOf);
    if (described) return described;
  }
  if (afterOf > token && THEM.has(look.word(afterOf)) && !isThoseWith(look, afterOf))
    // "three of them children": what they are is told behind
    return NOMINAL.has(look.tag(afterOf + 1)) && isMany(look, afterOf + 1)
      ? phraseAt(look, afterOf + 1, isTime, false)
      : 'of them';
  let first = pastHyphen(look, afterOf);
  let isDefinite = false;
  while (DETERMINER.has(look.word(first)) && (afterOf > token || !isArticle(look, first))) {
    isDefinite = true;
    first++;
  }
  const whole = afterOf > token ? numeralAt(look, first) : null;
  return phraseAt(look, whole?.end ?? first, isTime, isDefinite) ?? (whole && isDefinite ? 'of them' : null);
}

/** Behind "of", "out of", and "from" before the number of the whole: "nine out of 30 places", "two from five tubs". */
function pastOf(look: Look, token: number): number {
  const word = look.word(token);
  if (word === OF) return token + 1;
  if (word === OUT && look.word(token + 1) === OF) return token + 2;
  const isOfWhole = word === FROM && look.tag(token + 1) === Tag.number && look.tag(token + 2) === Tag.noun;
  return isOfWhole && !look.touches(token + 2) ? token + 1 : token;
}
/** "2,500 of these guys": they are named behind it. */
const isThoseWith = (look: Look, those: number): boolean =>
  DETERMINER.has(look.word(those)) && look.tag(those + 1) === Tag.noun;
const WORTH = intern('worth');
const THOSE = intern('those');
const WHO = wordSet(['who', 'that']);
const ENDS_DESCRIPTION = new Set<number>([Tag.auxiliary, Tag.conjunction, Tag.subordinator, Tag.pronoun]);

/** "of those who died", "of those held in the city": they are told by what befell them, up to where the next verb stands. */
function thoseWho(look: Look, those: number): Counted | null {
  const from = WHO.has(look.word(those + 1)) ? those + 2 : those + 1;
  if (from === those + 1 && look.tag(from) !== Tag.pastParticiple && look.tag(from) !== Tag.verb) return null;
  let end = from + 1;
  for (; end < Math.min(from + 6, look.count); end++) {
    const tag = look.tag(end);
    if (ENDS_DESCRIPTION.has(tag) || tag === Tag.verb || look.scan.kind[end] === Kind.punctuation) break;
  }
  return { first: those, end };
}

const isArticle = (look: Look, token: number): boolean => DETERMINERS.has(look.word(token)) || look.word(token) === ALL;

/**
 * The noun phrase that begins at a token: its words up to the head, null where none begins there.
 * @param isTime tokens that a time has claimed: no part of what is counted
 * @param isDefinite behind "of the": there an adjective alone will do ("three of the missing")
 */
export function phraseAt(
  look: Look,
  start: number,
  isTime: (token: number) => boolean,
  isDefinite: boolean,
): Counted | null {
  const first = look.scan.kind[start] === Kind.quote ? start + 1 : start;
  if (APPROXIMATELY.has(look.word(first))) return null;
  if (DIMENSION.has(look.word(first)) && !look.isWord(first + 1)) return null;
  let head = -1;
  let at = first;
  for (; at < Math.min(first + LONGEST, look.count); at++) {
    const tag = look.tag(at);
    if (isTime(at) && !isHabit(look, at)) break;
    if (
      NOMINAL.has(tag) ||
      (at > first && isPluralHead(look, at, head)) ||
      (at === first && isPluralAfterNumber(look, at)) ||
      (head === at - 1 && isUnknownNoun(look, at))
    ) {
      const isPrefixed = HYPHEN.has(look.word(at - 1));
      if (head >= 0 && tag === Tag.properNoun && look.tag(head) === Tag.noun && !isPrefixed) break;
      head = at;
    } else if (look.scan.kind[at] === Kind.quote || HYPHEN.has(look.word(at)) || GENITIVE.has(look.word(at))) {
      if (look.scan.kind[at] === Kind.quote && head >= 0 && !isOfPlural(look, at)) break;
    } else if (!BEFORE_NOUN.has(tag) || (head === at - 1 && tag !== Tag.noun && head >= 0)) break;
  }
  if (head < 0) {
    const isBefallen = BEFALLEN.has(look.word(first));
    const isNoun = isBefallen || (isDefinite && look.tag(first) === Tag.adjective);
    return isNoun ? { first, end: first + 1 } : null;
  }
  return { first, end: partitive(look, coordinated(look, head + 1, isTime), isTime) };
}

/** "nurses' overtime" */
const isOfPlural = (look: Look, quote: number): boolean =>
  look.isClitic(quote) && look.touches(quote) && look.endsInS(quote - 1) && look.tag(quote + 1) === Tag.noun;

/** "killed 20 over three days", "120 metres tall": what follows is another number's, or tells of what the measure is. */
const DIMENSION = wordSet([
  'year',
  'month',
  'quarter',
  'tall',
  'long',
  'wide',
  'high',
  'deep',
  'thick',
  'away',
  'apart',
]);

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
export function isOutcomeAlone(look: Look, number: number, { first, end }: Counted): boolean {
  return end === first + 1 && BEFALLEN.has(look.word(first)) && !DETERMINER.has(look.word(number - 1));
}

/** "170 daily services", "12 weekend trains", "two night buses": a time that only says of which kind they are. */
const isHabit = (look: Look, token: number): boolean => HABIT.has(look.word(token)) && look.tag(token + 1) === Tag.noun;
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
function isPluralHead(look: Look, token: number, head: number): boolean {
  if (head !== token - 1 && !PLACING.has(look.word(token - 1))) return false;
  if (look.tag(token) !== Tag.verb || !NOMINAL_OR_ADVERB.has(look.tag(token - 1)) || !look.isLower(token - 1))
    return false;
  return (
    look.isPlural(token) &&
    !look.endsInS(token - 1) &&
    !UNCHANGING.has(look.word(token - 1)) &&
    !AUXILIARY.has(look.word(token))
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

/** A noun in the plural, with -s or without. */
export const isMany = (look: Look, noun: number): boolean => look.isPlural(noun) || UNCHANGING.has(look.word(noun));

/** A word that no list holds, in a form that agrees with no noun before it, is a noun the tagger took for a verb. */
function isUnknownNoun(look: Look, token: number): boolean {
  if (look.tag(token) !== Tag.verb || look.scan.word[token] !== 0) return false;
  return !/(?:[sd]|[^aeiou]t)$/.test(look.text(token)) && look.tag(token - 1) === Tag.noun;
}

/** "10,694 votes by": right behind a number a word in -s that could be a verb is a noun, since a plural takes no such verb. */
function isPluralAfterNumber(look: Look, token: number): boolean {
  if (look.tag(token) !== Tag.verb) return false;
  return look.isPlural(token) && !AUXILIARY.has(look.word(token));
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
function coordinated(look: Look, end: number, isTime: (token: number) => boolean): number {
  let last = end;
  for (let more = 0; more < LONGEST_LIST && look.word(last) === COMMA; more++) {
    const next = nounPhraseEnd(look, last + 1, isTime);
    if (next === null) break;
    last = next;
  }
  const joint = AND_OR.has(look.word(last)) ? last : -1;
  if (joint < 0) return end;
  const closed = nounPhraseEnd(look, joint + 1, isTime);
  if (closed === null) return end;
  // "hurt 12 people, police and rescuers said": what follows the comma is the subject of its own verb
  const isSubject = last > end && look.tag(closed) === Tag.verb;
  return isSubject ? end : closed;
}
const LONGEST_LIST = 4;

/** The end of a short noun phrase of common nouns that begins at a token; null where there is none. */
function nounPhraseEnd(look: Look, first: number, isTime: (token: number) => boolean): number | null {
  let head = -1;
  let at = first;
  for (; at < Math.min(first + 4, look.count) && !isTime(at); at++) {
    const tag = look.tag(at);
    if (tag === Tag.noun) head = at;
    else if (tag !== Tag.adjective && !(head < 0 && isParticiple(look, at))) break;
  }
  return head < 0 ? null : head + 1;
}

/** "and burned metal": a participle right before its noun, whatever the tagger takes it for. */
function isParticiple(look: Look, token: number): boolean {
  const tag = look.tag(token);
  if (tag === Tag.pastParticiple) return true;
  return tag === Tag.verb && look.endsInEd(token);
}

/** "members of the security forces" */
function partitive(look: Look, end: number, isTime: (token: number) => boolean): number {
  if (!PARTITIVE.has(look.word(end - 1)) || look.word(end) !== OF) return end;
  return phraseBehind(look, end, isTime)?.end ?? end;
}

/** The noun phrase behind a token, without its determiner. */
export const phraseBehind = (look: Look, token: number, isTime: (token: number) => boolean): Counted | null =>
  phraseAt(look, DETERMINER.has(look.word(token + 1)) ? token + 2 : token + 1, isTime, false);
