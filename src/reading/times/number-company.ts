import type { Look } from '../scan/look.ts';
import { Kind } from '../scan/tokens.ts';
import { wordId, wordSet } from '../scan/vocabulary.ts';
import { dateConnectors } from '../words/date-connectors.ts';
import { hourPrepositions } from '../words/hour-prepositions.ts';
import { monthNames } from '../words/month-names.ts';
import { namedDays } from '../words/named-days.ts';
import { numberCompany } from '../words/number-company.ts';
import { partsOfDay } from '../words/parts-of-day.ts';
import { timeShifts } from '../words/time-shifts.ts';
import { timeUnits } from '../words/time-units.ts';
import { shortTimeUnits } from '../words/time-units-short.ts';
import { timeZones } from '../words/time-zones.ts';
import { unitAdjectives } from '../words/unit-adjectives.ts';
import { weekdayNames } from '../words/weekday-names.ts';

const BEHIND = flags([
  ...dateConnectors,
  ...numberCompany,
  ...unitAdjectives,
  ...[monthNames, namedDays, partsOfDay, timeShifts, timeUnits, shortTimeUnits, timeZones, weekdayNames].flatMap(
    Object.keys,
  ),
]);
const BEFORE = flags([...hourPrepositions, 'on', 'the']);

/**
 * Whether a number in digits can be a part of a time, by its length and its neighbours: the cheap test that spares the
 * forms the many numbers of a text that count something else.
 */
export function mayBeTime(look: Look, at: number): boolean {
  const { text, start, end, kind, word, count } = look.scan;
  const from = start[at]!;
  const size = end[at]! - from;
  if (size === 4) return text.charCodeAt(from + 1) !== COMMA;
  if (size > 2) {
    if (size === 8) return true;
    for (let i = from + 1; i < from + 3; i++) {
      const code = text.charCodeAt(i);
      if (code === COLON || code === STOP) return true;
    }
  }
  if (at > 0 && BEFORE[word[at - 1]!] === 1) return true;
  if (at + 1 >= count) return at === 0;
  if (BEHIND[word[at + 1]!] === 1 || kind[at + 1] === Kind.number) return true;
  return kind[at + 1] === Kind.word && start[at + 1] === end[at];
}

const COMMA = 44;
const STOP = 46;
const COLON = 58;

function flags(words: readonly string[]): Uint8Array {
  wordSet(words);
  const ids = words.map(wordId);
  const table = new Uint8Array(Math.max(...ids) + 1);
  for (const id of ids) table[id] = 1;
  return table;
}
