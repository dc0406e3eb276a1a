import type { Look } from '../scan/look.ts';
import { AS, DOT, NO, PEOPLE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { numberedThings, shortNumberedThings } from '../words/numbered-things.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import { isAge } from './ages.ts';
import { type Numeral, pastHyphen } from './numeral.ts';
import type { Quantity } from './quantity.ts';

const ONE = intern('one');
const MORE = wordSet(['more', 'another', 'such', 'other']);
const TIMES = intern('times');
const NUMBERED = wordSet(numberedThings);
const NUMBERED_SHORT = wordSet(shortNumberedThings);
const HASH = wordSet(['#', '№', '°', 'º']);
const SPEECH = wordSet([...speechVerbForms, 'alleged', 'alleges', 'claimed', 'claims', 'complained', 'recounted']);
const NOMINAL = new Set<number>([Tag.noun, Tag.properNoun, Tag.adjective, Tag.pastParticiple, Tag.presentParticiple]);
const POINTED_AT = new Set<number>([Tag.adjective, Tag.determiner]);
/** A name may have a number of four digits (Flight 1549), a common noun hardly (page 212). */
const LARGEST = 1000;
const LARGEST_OF_NAME = 10_000;

/** Pronouns ("no one", "one of us said"), ages, numbered things ("gate three", "No. 1"), occasions ("three times"). */
export function isNoQuantity(look: Look, { first, end, unit, numeral }: Quantity): boolean {
  if (unit !== null || !Number.isInteger(numeral.value)) return false;
  if (end === first + 1 && look.word(first) === ONE && look.count > 1) return isPronoun(look, first);
  return (
    isAge(look, first, end, numeral.value) ||
    isLabel(look, first, end, numeral.value / numeral.magnitude) ||
    isOccasions(look, end, numeral.value) ||
    isOrdinal(look, end, numeral) ||
    isCalled(look, first)
  );
}

/** "one of them said", "no one", "the right one", "one more try", and "one woman said", who is somebody and no count. */
function isPronoun(look: Look, first: number): boolean {
  const next = look.word(first + 1);
  const tag = look.tag(first + 1) ?? 0;
  if (look.word(first - 1) === NO || !NOMINAL.has(tag) || MORE.has(next)) return true;
  const before = look.tag(first - 1) ?? 0;
  if (tag !== Tag.noun && tag !== Tag.properNoun && tag !== Tag.adjective && POINTED_AT.has(before)) return true;
  return SPEECH.has(look.word(first + 2)) || (PEOPLE.has(next) && SPEECH.has(look.word(first - 1)));
}

/** "gate three", "page 11", "Flight 1549", "No. 3", "#4". */
function isLabel(look: Look, first: number, end: number, value: number): boolean {
  if (HASH.has(look.word(first - 1)) && look.touches(first)) return true;
  const isStopped = look.word(first - 1) === DOT;
  const at = isStopped ? first - 2 : first - 1;
  const name = look.word(at);
  if (!(isStopped ? NUMBERED_SHORT : NUMBERED).has(name)) return false;
  if (look.scan.sentenceOf[at] !== look.scan.sentenceOf[first]) return false;
  const isName = look.scan.shape[at] === Shape.capitalised;
  return value < (isName ? LARGEST_OF_NAME : LARGEST) && (isName || isStopped || !NOMINAL.has(look.tag(end) ?? 0));
}

/** "asked three times": how often, not how much; "three times larger" and "three times as many" compare. */
function isOccasions(look: Look, end: number, value: number): boolean {
  if (value >= 100 || look.word(end) !== TIMES) return false;
  const at = look.word(end + 1) === AS ? end + 2 : end + 1;
  return look.tag(at) !== Tag.adjective;
}

/** "the two hundred and thirty-fifth" */
function isOrdinal(look: Look, end: number, { digits, value }: Numeral): boolean {
  return !digits && value % 10 === 0 && pastHyphen(look, end) > end && ORDINAL.has(look.word(end + 1));
}
const ORDINAL = wordSet(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']);

const MOST_PIECES = 9;
/** "0800 555 019": no amount is written with a nought before it, and what digits follow such are called with them. */
function isCalled(look: Look, first: number): boolean {
  let at = first;
  while (look.isNumber(at - 1) && first - at < MOST_PIECES) at--;
  return look.isNumber(at) && /^0\d/.test(look.text(at));
}
