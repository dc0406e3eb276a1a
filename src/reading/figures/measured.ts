import type { Look } from '../scan/look.ts';
import { A_OR_AN, AND, CLOSING, COMMA, FOR, IT, ON, OPENING, OR, PER, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { populationNouns } from '../words/population-nouns.ts';
import { boughtBehind, type Counted, pastConversion, phraseAt } from './counted.ts';
import { amountBefore, BE, COUNT, changedBefore, objectBefore, pastApproximate } from './counted-before.ts';
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
  const isShare = unit === 'percent';
  return (
    (isPrice ? boughtBehind(look, end, isTime) : null) ??
    amountBefore(look, first) ??
    sharedWith(look, whole, last) ??
    objectBefore(look, first, isTime) ??
    changedBefore(look, first, isTime, isPrice || isShare) ??
    movedWith(look, first, last) ??
    (isPrice
      ? (spentOn(look, end, isTime) ??
        (last?.end === first - 1 ? null : apposedTo(look, first, end, true)) ??
        pieceBehind(look, end, isTime))
      : null) ??
    (isShare ? asked(look, whole, counting) : null)
  );
}
const SPANS_OF_TIME = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'year',
  'decade',
  'century',
]);
const SHARED_MONEY = new Set(Object.values(SHARED_NOUNS));
const isMoney = (unit: string | null): boolean =>
  unit !== null && (/^(?:[A-Z]{3}|cent)$/.test(unit) || SHARED_MONEY.has(unit));

/** "fell 9 percent in Delft to 40 crowns": both are told of the subject of the first. */
function movedWith(look: Look, first: number, last: Found | undefined): Counted | null {
  const isMoved = last?.counted && last.counted.end <= last.first && look.word(pastApproximate(look, first)) === TO;
  return isMoved && look.sameSentence(last.first, first) ? last.counted : null;
}

/**
 * "£3 ($4)", "212p, down 4 per cent", "$28, up from $22", "£2.4 million, which is about $6 million": an amount told beside
 * another of its sentence is of the same thing.
 */
function sharedWith(look: Look, { first, end, unit }: Measured, last: Found | undefined): Counted | null {
  if (!last?.counted || last.figure.unit === null) return null;
  const link = pastApproximate(look, first);
  const word = look.word(link);
  const isOfOneKind = unit === last.figure.unit || (isMoney(unit) && isMoney(last.figure.unit));
  if (isOfOneKind && isPronounBefore(look, link)) return last.counted;
  if (!look.sameSentence(last.first, first)) return null;
  const isBeside = word === OPENING || word === OR || WHICH.has(look.word(link - 1));
  const isTold =
    (isBeside && isOfOneKind && first - last.end <= 6) ||
    (isOfOneKind && (AGAINST.has(word) || (word === AND && unit === 'percent'))) ||
    (unit === 'percent' && (MOVED.has(word) || MOVED.has(look.word(end))));
  return isTold ? last.counted : null;
}
/** "It is £14", "the figure was $2": what it is of was told before. */
const isPronounBefore = (look: Look, link: number): boolean =>
  BE.has(look.word(link)) && (look.word(link - 1) === IT || COUNT.has(look.word(link - 1)));
const AGAINST = wordSet(['from', 'against', 'versus', 'with', 'than']);
const MOVED = wordSet(['up', 'down', 'higher', 'lower']);
const WHICH = wordSet(['which', 'that']);

/** "£15 million for flood defences", "spent $9 on bread", "£3 million went on overtime": what money is had or spent for. */
function spentOn(look: Look, end: number, isTime: IsTime): Counted | null {
  const behind = pastConversion(look, end);
  let at = behind;
  while (look.tag(at) === Tag.auxiliary) at++;
  const isSpent = SPENT.has(look.word(at));
  if (isSpent) at++;
  else if (at > behind) return null;
  const word = look.word(at);
  if (
    word === TO
      ? !isSpent
      : word !== FOR && !TOWARDS.has(word) && !(word === ON && (isSpent || isSpentBefore(look, end)))
  )
    return null;
  return phraseAt(look, look.tag(at + 1) === Tag.determiner ? at + 2 : at + 1, isTime, false);
}
const SPENT = wordSet([
  'went',
  'goes',
  'go',
  'gone',
  'spent',
  'spend',
  'spends',
  'spending',
  'paid',
  'lavished',
  'wasted',
]);
const TOWARDS = wordSet(['towards', 'toward']);

function isSpentBefore(look: Look, end: number): boolean {
  for (let at = end - 1; at >= look.sentenceStart(end - 1); at--) if (SPENT.has(look.word(at))) return true;
  return false;
}

/** "the fee, $300, was waived", "a year's permit (£180)": a number beside its noun, an amount in brackets too. */
export function apposedTo(look: Look, first: number, end: number, isPrice: boolean): Counted | null {
  const before = look.word(first - 1);
  const isInBrackets = isPrice && before === OPENING && look.word(end) === CLOSING;
  if (!isInBrackets && (before !== COMMA || look.word(end) !== COMMA)) return null;
  return look.tag(first - 2) === Tag.noun && !COUNT.has(look.word(first - 2))
    ? { first: first - 2, end: first - 1 }
    : null;
}

/** "210 rupees a share", "R14 per ride" */
function pieceBehind(look: Look, end: number, isTime: IsTime): Counted | null {
  const isEach = A_OR_AN.has(look.word(end)) || look.word(end) === PER;
  const isPiece = isEach && look.tag(end + 1) === Tag.noun && !isTime(end + 1);
  return isPiece && !SPANS_OF_TIME.has(look.text(end + 1)) ? { first: end + 1, end: end + 2 } : null;
}

/** "Of the 800 parents polled, 61% wanted a ban and 12% did not": who does what is a share of the people counted before. */
function asked(look: Look, { first, end }: Measured, counting: Found | undefined): Counted | null {
  if (!counting?.counted || !ACTS.has(look.tag(end))) return null;
  const isNear = look.scan.sentenceOf[first]! - counting.sentence <= FARTHEST_POLL;
  return isNear && PEOPLE.has(look.word(counting.counted.end - 1)) ? counting.counted : null;
}
const ACTS = new Set<number>([Tag.verb, Tag.auxiliary, Tag.pastParticiple]);
const PEOPLE = wordSet(populationNouns);
const FARTHEST_POLL = 3;
