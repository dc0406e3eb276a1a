import { wordId, wordSet, wordTable } from '../scan/vocabulary.ts';
import { monthNames } from '../words/month-names.ts';
import { ambiguousMonthNames } from '../words/month-names-ambiguous.ts';
import { partsOfDay } from '../words/parts-of-day.ts';
import { seasons } from '../words/seasons.ts';
import { timePrepositions } from '../words/time-prepositions.ts';
import { timeShifts } from '../words/time-shifts.ts';
import { timeUnits } from '../words/time-units.ts';
import { shortTimeUnits } from '../words/time-units-short.ts';
import { timeZones } from '../words/time-zones.ts';
import { weekdayNames } from '../words/weekday-names.ts';
import { ambiguousWeekdayNames } from '../words/weekday-names-ambiguous.ts';
import type { Shift, Unit } from './meaning.ts';

/** The words that several forms of time ask for, as ids of the vocabulary. */
export const MONTHS = wordTable<number>(monthNames);
export const AMBIGUOUS_MONTHS = wordSet(ambiguousMonthNames);
export const WEEKDAYS = wordTable<number>(weekdayNames);
export const AMBIGUOUS_WEEKDAYS = wordSet(ambiguousWeekdayNames);
export const UNITS = wordTable<Unit>(timeUnits);
export const SHORT_UNITS = wordTable<Unit>(shortTimeUnits);
export const SEASONS = wordTable<string>(seasons);
export const PARTS = wordTable<string>(partsOfDay);
export const ZONES = wordTable<number>(timeZones);
export const SHIFTS = wordTable<Shift>(timeShifts);

/** The id of one word that a rule names. */
export function known(word: string): number {
  wordSet([word]);
  return wordId(word);
}

export const HYPHEN = known('-');
export const SLASH = known('/');
export const COMMA = known(',');
export const COLON = known(':');
export const OPENING = known('(');
export const CLOSING = known(')');
export const THE = known('the');
export const A = known('a');
export const AN = known('an');
export const OF = known('of');
export const IN = known('in');
export const ON = known('on');
export const AT = known('at');
export const TO = known('to');
export const AND = known('and');
export const LAST = known('last');
export const THIS = known('this');
export const NEXT = known('next');
export const PAST = known('past');
export const THAT = known('that');
export const SAME = known('same');

export const DASHES = wordSet(['-', '–', '—']);
/** Prepositions that make a bare month, year, hour or slashed date a time. */
export const TIME_PREPOSITIONS = wordSet(timePrepositions);
