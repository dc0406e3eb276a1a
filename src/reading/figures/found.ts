import type { Figure } from '../reading.ts';
import type { Look } from '../scan/look.ts';
import { COMMA, OF } from '../scan/small-words.ts';
import { isSetAgainst, sharedMagnitude } from './change.ts';
import { type Counted, DETERMINER } from './counted.ts';
import { type Numeral, tidy } from './numeral.ts';

/** One figure with the tokens it was read from, end exclusive. */
export interface Found {
  figure: Figure;
  counted: Counted | null;
  sentence: number;
  first: number;
  end: number;
  /** The number alone; null for a range or a share, which lend and borrow nothing. */
  numeral: Numeral | null;
}

/** Figures farther apart than this many times are no two levels of one thing. */
const FARTHEST = 50;

/** "Of the 212 tonnes, 171 were sold": the whole before its part. */
function isWholeOf(look: Look, last: Found, next: Found): boolean {
  const before = DETERMINER.has(look.word(last.first - 1)) ? last.first - 2 : last.first - 1;
  const end = last.counted && last.counted.first >= last.end ? last.counted.end : last.end;
  const isNear = look.word(end) === COMMA && next.first - end <= 3;
  return (
    last.figure.unit !== null &&
    isNear &&
    look.word(before) === OF &&
    look.scan.sentences[last.sentence]?.firstToken === before
  );
}

/** "171 of the 212 tonnes": the part is in the measure of the whole. */
function isPartOf(look: Look, last: Found, next: Found): boolean {
  if (next.figure.unit === null || next.figure.unit === 'percent' || look.word(last.end) !== OF) return false;
  return next.first === last.end + 1 || (next.first === last.end + 2 && DETERMINER.has(look.word(last.end + 1)));
}

/** "from 90p to 75": the bare number is in pence too. */
function inPence(last: Found, next: Found): Found {
  const isPence = last.numeral?.magnitude === 0.01 && next.figure.unit === null && next.figure.value !== undefined;
  return isPence && !countsBehind(next)
    ? { ...next, figure: { ...next.figure, value: tidy(next.figure.value! / 100) } }
    : next;
}

/** Two figures of which one is set against the other, with what only one of them tells: "from 42 tonnes to 180". */
export function sharing(look: Look, last: Found, following: Found): [Found, Found] {
  const next = inPence(last, following);
  if (!last.numeral || !next.numeral) return [last, following];
  if (!isSetAgainst(look, last, next) && !isPartOf(look, last, next) && !isWholeOf(look, last, next))
    return [last, following];
  const magnified = last.figure.value === last.numeral.value ? sharedMagnitude(last.numeral, next.numeral) : null;
  const value = magnified ?? last.figure.value ?? 0;
  const ratio = Math.abs((next.figure.value ?? 0) / value);
  if (!(ratio < FARTHEST && ratio > 1 / FARTHEST)) return [last, following];
  const lends = last.figure.unit !== null && next.figure.unit === null && !countsBehind(next);
  const isPart = isPartOf(look, last, next);
  const borrows = last.figure.unit === null && (isPart || !countsBehind(last));
  const isOfSame = last.figure.unit === null && next.figure.unit === null;
  const counted = (isOfSame && countsBehind(next) && !countsBehind(last)) || (isPart && borrows) ? next : last;
  return [
    {
      ...last,
      counted: counted.counted,
      figure: {
        ...last.figure,
        ...(magnified !== null && { value: magnified }),
        ...(borrows && { unit: next.figure.unit }),
        counted: counted.figure.counted,
      },
    },
    lends
      ? {
          ...next,
          counted: last.counted,
          figure: { ...next.figure, unit: last.figure.unit, counted: last.figure.counted },
        }
      : next,
  ];
}

const countsBehind = ({ counted, end }: Found): boolean => counted !== null && counted.first >= end;
