import type { Look } from '../scan/look.ts';
import { A_OR_AN, CLOSING, OF, OPENING, PER, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { populationNouns } from '../words/population-nouns.ts';
import { timeUnits } from '../words/time-units.ts';
import { pastApproximate } from './approximate.ts';
import { type Counted, phraseAt } from './counted.ts';
import { amountBefore, changedBefore, objectBefore, subjectEnd } from './counted-before.ts';
import type { Found } from './found.ts';
import { SHARED_NOUNS } from './money-words.ts';

/** A figure in the making: its tokens, end exclusive, and its unit. */
interface Measured {
  first: number;
  end: number;
  unit: string | null;
}

type IsTime = (token: number) => boolean;

/**
 * What an amount, a share or a measure is of, where its noun does not stand right behind it.
 * @param last the figure before it
 * @param counting the last figure that counted something without a unit
 */
export function countedOfMeasure(
  look: Look,
  whole: Measured,
  isTime: IsTime,
  last: Found | undefined,
  counting: Found | undefined,
): Counted | null {
  const { first, end, unit } = whole;
  if (unit === null || SPANS_OF_TIME.has(unit)) return null;
  const isPrice = isMoney(unit);
  return (
    amountBefore(look, first) ??
    objectBefore(look, first, isTime) ??
    changedBefore(look, first, isTime, isPrice || unit.startsWith('percent')) ??
    sharedWith(look, whole, last) ??
    (isPrice ? (spentOn(look, end, isTime) ?? pieceBehind(look, end, isTime)) : asked(look, whole, counting))
  );
}
const SPANS_OF_TIME = new Set<string>(Object.values(timeUnits));
const SHARED_MONEY = new Set(Object.values(SHARED_NOUNS));
const isMoney = (unit: string | null): boolean =>
  unit !== null && (/^(?:[A-Z]{3}|cent)$/.test(unit) || SHARED_MONEY.has(unit));

/**
 * "£3 ($4)", "212p, down 4 per cent", "$28, up from $22", "fell 9 percent in Delft to 40 crowns", "It is £14": an amount
 * told beside another, or of a pronoun, is of the same thing.
 */
function sharedWith(look: Look, { first, end, unit }: Measured, last: Found | undefined): Counted | null {
  if (!last?.counted || last.figure.unit === null) return null;
  const link = pastApproximate(look, first);
  const word = look.word(link);
  const isOfOneKind = unit === last.figure.unit || (isMoney(unit) && isMoney(last.figure.unit));
  const subject = subjectEnd(look, first, true);
  const isOfPronoun = subject !== null && SAME.has(look.word(subject)) && !COST.has(word);
  if (!look.sameSentence(last.first, first)) return isOfPronoun && isOfOneKind ? last.counted : null;
  const isBeside = isOfPronoun || BESIDE.has(word);
  const isShareBeside = unit === 'percent' && (MOVED.has(word) || MOVED.has(look.word(end)));
  const isMovedTo = word === TO && last.counted.end <= last.first;
  return (isOfOneKind && isBeside) || isShareBeside || isMovedTo ? last.counted : null;
}
const SAME = wordSet(['it', 'figure', 'number', 'which', 'that']);
/** "It cost £3" may be another thing than the one of which an amount was told last. */
const COST = wordSet(['cost', 'costs']);
const BESIDE = wordSet(['(', 'or', 'from', 'against', 'versus', 'than']);
const MOVED = wordSet(['up', 'down', 'and', 'higher', 'lower']);

/**
 * "£15 million for flood defences", "£3 ($4) of market value", "spent $9 on bread", "£3 million was paid to consultants":
 * what money is had or spent for, or makes up.
 */
function spentOn(look: Look, end: number, isTime: IsTime): Counted | null {
  let at = pastConversion(look, end);
  const isConverted = at > end;
  let isSpent = false;
  while (look.tag(at) === Tag.auxiliary) at++;
  if (SPENT.has(look.word(at))) at++;
  let before = Math.max(look.sentenceStart(end - 1), at - FAR);
  for (; before < at; before++) isSpent ||= SPENT.has(look.word(before));
  const word = look.word(at);
  if (!(word === OF ? isConverted : HAD_FOR.has(word) || (isSpent && ON_OR_TO.has(word)))) return null;
  const first = look.tag(at + 1) === Tag.determiner ? at + 2 : at + 1;
  return look.isLower(first) && !NO_PURCHASE.has(look.word(first)) ? phraseAt(look, first, isTime, false) : null;
}
/** Words of a sentence that are looked at before money: no sentence runs on so long before it says that it was spent. */
const FAR = 99;
const SPENT = wordSet(['went', 'goes', 'gone', 'spent', 'spend', 'spends', 'spending', 'paid']);
const HAD_FOR = wordSet(['in', 'for', 'towards']);
const ON_OR_TO = wordSet(['on', 'to']);
/** "in return", "in court": no thing that money is paid in. */
const NO_PURCHASE = wordSet([
  'advance',
  'addition',
  'all',
  'court',
  'example',
  'exchange',
  'line',
  'return',
  'turn',
  'total',
  'today',
  'top',
]);

/** "210 rupees a share", "R14 per ride" */
function pieceBehind(look: Look, end: number, isTime: IsTime): Counted | null {
  const isEach = A_OR_AN.has(look.word(end)) || look.word(end) === PER;
  const isPiece = isEach && look.tag(end + 1) === Tag.noun && !isTime(end + 1);
  return isPiece && !SPANS_OF_TIME.has(look.text(end + 1)) ? { first: end + 1, end: end + 2 } : null;
}

/** "Of the 800 parents polled, 61% wanted a ban and 12% did not": who does what is a share of the people counted before. */
function asked(look: Look, { first, end, unit }: Measured, counting: Found | undefined): Counted | null {
  if (!counting?.counted || unit !== 'percent' || !ACTS.has(look.tag(end))) return null;
  const isNear = look.scan.sentenceOf[first]! - counting.sentence <= FARTHEST_POLL;
  return isNear && PEOPLE.has(look.word(counting.counted.end - 1)) ? counting.counted : null;
}
const ACTS = new Set<number>([Tag.verb, Tag.auxiliary, Tag.pastParticiple]);
const PEOPLE = wordSet(populationNouns);
const FARTHEST_POLL = 3;

/** Past "($13.2 million)" behind an amount, and past the bracket that closes behind the amount in it. */
function pastConversion(look: Look, end: number): number {
  if (look.word(end) === CLOSING) return end + 1;
  if (look.word(end) !== OPENING) return end;
  for (let at = end + 1; at < end + 8; at++) if (look.word(at) === CLOSING) return at + 1;
  return end;
}
