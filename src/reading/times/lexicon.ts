import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { dateConnectors } from '../words/date-connectors.ts';
import { dayPrepositions } from '../words/day-prepositions.ts';
import { hourPrepositions } from '../words/hour-prepositions.ts';
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

export const MONEY_SIGNS = wordSet(['$', '£', '€', '¥', '₹', '₽']);
export const BEFORE_DAYS = wordSet(dayPrepositions);
export const DASHES = wordSet(['-', '–', '—']);
/** Prepositions that make a bare month, year, hour or slashed date a time. */
export const TIME_PREPOSITIONS = wordSet(timePrepositions);
export const CONNECTORS = wordSet(dateConnectors);
export const HOUR_PREPOSITIONS = wordSet(hourPrepositions);
/** What sets a day or a part of it as a limit. */
export const BOUNDS = wordSet(['by', 'since', 'till', 'until']);
