import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { numberedThings, shortNumberedThings } from '../words/numbered-things.ts';
import { personNouns } from '../words/person-nouns.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import { isAge } from './ages.ts';
import { joined, type Numeral, pastHyphen } from './numeral.ts';
import type { Quantity } from './quantity.ts';

const ONE = wordSet(['one']);
const NO = wordSet(['no']);
const MORE = wordSet(['more', 'another', 'such', 'other']);
const TIMES = wordSet(['times']);
const COMPARISON = wordSet([
  'more',
  'less',
  'higher',
  'larger',
  'bigger',
  'greater',
  'faster',
  'worse',
  'better',
  'lower',
]);
const AS = wordSet(['as']);
const NUMBERED = wordSet(numberedThings);
const NUMBERED_SHORT = wordSet(shortNumberedThings);
const STOP = wordSet(['.']);
const HASH = wordSet(['#', '№', '°', 'º']);
const PERSON = wordSet(personNouns);
const SPEECH = wordSet([...speechVerbForms, 'alleged', 'alleges', 'claimed', 'claims', 'complained', 'recounted']);
const NOMINAL = new Set<number>([Tag.noun, Tag.properNoun, Tag.adjective, Tag.pastParticiple, Tag.presentParticiple]);
const POINTED_AT = new Set<number>([Tag.adjective, Tag.determiner]);
/** A name may have a number of four digits (Flight 1549), a common noun hardly (page 212). */
const LARGEST = 1000;
const LARGEST_OF_NAME = 10_000;

/** Pronouns ("no one", "one of us said"), ages, numbered things ("gate three", "No. 1"), occasions ("three times"). */
export function isNoQuantity(scan: Scan, { first, end, unit, numeral }: Quantity): boolean {
  if (unit !== null || !Number.isInteger(numeral.value)) return false;
  if (end === first + 1 && ONE.has(scan.word[first]!) && scan.count > 1) return isPronoun(scan, first);
  return (
    isAge(scan, first, end, numeral.value) ||
    isLabel(scan, first, end, numeral.value / numeral.magnitude) ||
    isOccasions(scan, end, numeral.value) ||
    isOrdinal(scan, end, numeral) ||
    isCalled(scan, first, end)
  );
}

/** "one of them said", "no one", "the right one", "one more try", and "one woman said", who is somebody and no count. */
function isPronoun(scan: Scan, first: number): boolean {
  const next = scan.word[first + 1] ?? 0;
  const tag = scan.tag[first + 1] ?? 0;
  if (NO.has(scan.word[first - 1] ?? 0) || !NOMINAL.has(tag) || MORE.has(next)) return true;
  const before = scan.tag[first - 1] ?? 0;
  if (tag !== Tag.noun && tag !== Tag.properNoun && tag !== Tag.adjective && POINTED_AT.has(before)) return true;
  return SPEECH.has(scan.word[first + 2] ?? 0) || (PERSON.has(next) && SPEECH.has(scan.word[first - 1] ?? 0));
}

/** "gate three", "page 11", "Flight 1549", "No. 3", "#4". */
function isLabel(scan: Scan, first: number, end: number, value: number): boolean {
  if (HASH.has(scan.word[first - 1] ?? 0) && joined(scan, first)) return true;
  const isStopped = STOP.has(scan.word[first - 1] ?? 0) && joined(scan, first - 1);
  const at = isStopped ? first - 2 : first - 1;
  const name = scan.word[at] ?? 0;
  if (!(isStopped ? NUMBERED_SHORT : NUMBERED).has(name)) return false;
  if (scan.sentenceOf[at] !== scan.sentenceOf[first]) return false;
  const isName = scan.shape[at] === Shape.capitalised;
  return value < (isName ? LARGEST_OF_NAME : LARGEST) && (isName || isStopped || !NOMINAL.has(scan.tag[end] ?? 0));
}

/** "asked three times": how often, not how much; "three times larger" and "three times as many" compare. */
function isOccasions(scan: Scan, end: number, value: number): boolean {
  if (value >= 100 || !TIMES.has(scan.word[end] ?? 0)) return false;
  const at = AS.has(scan.word[end + 1] ?? 0) ? end + 2 : end + 1;
  return !COMPARISON.has(scan.word[at] ?? 0) && scan.tag[at] !== Tag.adjective;
}

/** "the two hundred and thirty-fifth" */
function isOrdinal(scan: Scan, end: number, { digits, value }: Numeral): boolean {
  return !digits && value % 10 === 0 && pastHyphen(scan, end) > end && ORDINAL.has(scan.word[end + 1] ?? 0);
}
const ORDINAL = wordSet(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']);

/** "0800 555 019": no amount is written with a nought before it. */
function isCalled(scan: Scan, first: number, end: number): boolean {
  return (
    scan.kind[first] === Kind.number &&
    end > first &&
    /^0\d/.test(scan.text.slice(scan.start[first], scan.end[first])) &&
    !/[.,]/.test(scan.text.slice(scan.start[first], scan.end[first]))
  );
}
