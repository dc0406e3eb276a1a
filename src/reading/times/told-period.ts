import type { Look } from '../scan/look.ts';
import {
  AFTER,
  AT,
  BEFORE,
  COMMA,
  EARLIER,
  END,
  FOR,
  HYPHEN,
  IN,
  LATER,
  NEXT,
  OF,
  OTHER,
  SAME,
  THAT,
  THE,
} from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { clauseOpeners } from '../words/clause-openers.ts';
import { nounsBeforePresentPeriod } from '../words/nouns-before-present-period.ts';
import { partOfDayPrepositions } from '../words/part-of-day-prepositions.ts';
import { wordsAfterOpenPeriod } from '../words/words-after-open-period.ts';
import type { Form } from './form.ts';
import { PARTS, UNITS } from './lexicon.ts';
import type { Mention, Unit } from './meaning.ts';

const VERY = intern('very');
const DURING = intern('during');
const CURRENT_AFTER = wordSet(nounsBeforePresentPeriod);
const ENDS_CLAUSE = /^[.,;:!?)”"’—–]$/;

/** A period that the story has named already: that day, the same week, the next morning, the day before, the end of the month. */
export const toldPeriod: Form = {
  rule: 'times/told-period',
  words: ['same', 'that', 'the'],
  read(look, at) {
    if (look.word(at) === THE)
      return theNext(look, at) ?? theDayBefore(look, at) ?? theCurrent(look, at) ?? thePart(look, at);
    return thatOne(look, at);
  },
};

/** "that day", "the same week", "that same evening", "that January" */
function thatOne(look: Look, at: number): Omit<Mention, 'rule'> | null {
  let i = at + 1;
  if (look.word(at) === THAT && (look.word(i) === SAME || look.word(i) === VERY)) i++;
  if (look.word(at) === THAT && look.word(at + 1) !== SAME && look.isNumber(i)) return null;
  const first = look.word(at) === SAME && (look.word(at - 1) === THE || look.word(at - 1) === THAT) ? at - 1 : at;
  return period(look, first, i, 0);
}

/** "the next day", "the following week": counted from where the story is. */
function theNext(look: Look, at: number): Omit<Mention, 'rule'> | null {
  if (look.word(at + 1) !== NEXT || look.word(at + 2) === OTHER) return null;
  return period(look, at, at + 2, 1);
}

function period(look: Look, first: number, at: number, offset: number): Omit<Mention, 'rule'> | null {
  const unit = UNITS.get(look.word(at));
  if (unit !== undefined && TOLD.has(unit) && !look.endsInS(at) && look.word(at + 1) !== HYPHEN)
    return {
      first,
      end: at + 1,
      date: {
        is: 'unit',
        unit: unit === 'night' ? 'day' : unit,
        offset,
        origin: offset === 1 && unit !== 'day' && unit !== 'night' ? 'publication' : 'told',
      },
      ...(unit === 'night' && { time: { part: 'NI' } }),
    };
  const part = PARTS.get(look.word(at));
  if (part !== undefined && !look.endsInS(at))
    return { first, end: at + 1, date: { is: 'unit', unit: 'day', offset, origin: 'told' }, time: { part } };
  return null;
}

/** "the day before", "the year after" with nothing behind that they could be counted from. */
function theDayBefore(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const unit = UNITS.get(look.word(at + 1));
  const link = look.word(at + 2);
  if (unit === undefined || !TOLD.has(unit)) return null;
  const offset = link === BEFORE || link === EARLIER ? -1 : link === AFTER || link === LATER ? 1 : 0;
  if (
    offset === 0 ||
    (!ENDS_CLAUSE.test(look.text(at + 3)) && look.sameSentence(at, at + 3) && !CLAUSE_WORDS.has(look.word(at + 3)))
  )
    return null;
  return {
    first: at,
    end: at + 3,
    date: { is: 'unit', unit: unit === 'night' ? 'day' : unit, offset, origin: 'told' },
  };
}

/** "for the year", "later in the day", "the end of the month": the present one, or the day the story is at. */
function theCurrent(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const unit = UNITS.get(look.word(at + 1));
  if (unit === undefined || !TOLD.has(unit) || unit === 'quarter' || look.endsInS(at + 1)) return null;
  if (unit === 'day' && isIdiom(look, at)) return null;
  const before = look.word(at - 1);
  const governor =
    before === OF || before === IN || before === FOR || before === DURING
      ? look.word(before === FOR ? at - 1 : at - 2)
      : before;
  const isWeekend = unit === 'weekend';
  const isOf = before === OF && unit !== 'day' && look.isLower(at - 2) && look.isLower(at + 1);
  if (!isWeekend && !isOf && !CURRENT_AFTER.has(governor)) return null;
  if (!isWeekend && before === FOR && unit === 'day' && look.isWord(at + 2)) return null;
  if (isWordy(look, at + 2) && !isWeekend) return null;
  if (look.tag(at + 2) === Tag.determiner && !isWeekend) return null; // for the year the doors opened
  if (look.word(at + 2) === OF || PERIOD_OPENERS.has(look.word(at + 2)) || look.isNumber(at + 2)) return null;
  return {
    first: at,
    end: at + 2,
    date: {
      is: 'unit',
      unit: unit === 'night' ? 'day' : unit,
      offset: 0,
      origin: unit === 'day' && governor !== END ? 'story' : 'publication',
    },
    ...(unit === 'night' && { time: { part: 'NI' } }),
  };
}

/** "At the end of the day, it is about trust" tells no time. */
function isIdiom(look: Look, at: number): boolean {
  return (
    look.word(at - 1) === OF && look.word(at - 2) === END && look.word(at - 4) === AT && look.word(at + 2) === COMMA
  );
}

/** "In the morning", "by the evening": of the day that the story is at. */
function thePart(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const part = PARTS.get(look.word(at + 1));
  if (part === undefined || look.endsInS(at + 1) || look.word(at + 2) === OF) return null;
  if (
    !PART_PREPOSITIONS.has(look.word(at - 1)) ||
    (isWordy(look, at + 2) && look.isLower(at + 2) && !CLAUSE_WORDS.has(look.word(at + 2)) && part === 'NI')
  )
    return null;
  return { first: at, end: at + 2, time: { part } };
}

/** True where a noun goes on that the unit only describes: the week's, the day care centre. */
function isWordy(look: Look, at: number): boolean {
  return look.touches(at) && !ENDS_CLAUSE.test(look.text(at)) && !look.isClitic(at);
}

const PERIOD_OPENERS = wordSet(wordsAfterOpenPeriod);
const PART_PREPOSITIONS = wordSet(partOfDayPrepositions);
const CLAUSE_WORDS = wordSet(clauseOpeners);

const TOLD = new Set<Unit>(['day', 'week', 'month', 'year', 'weekend', 'night', 'quarter', 'decade', 'fortnight']);
