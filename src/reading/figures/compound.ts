import type { Look } from '../scan/look.ts';
import { A_OR_AN, AND, HALF, IN, QUARTER } from '../scan/small-words.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { numberAt } from './fraction.ts';
import { tidy } from './numeral.ts';
import { unitAt } from './unit.ts';

/** How many of the smaller units make the larger: only pairs that people join in one measure (5 feet 2 inches). */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  hour: { minute: 60, second: 3600 },
  kilogram: { gram: 1000 },
  kilometre: { metre: 1000, mile: 1 / 1.609344 },
  metre: { centimetre: 100, foot: 1 / 0.3048 },
  minute: { second: 60 },
  pound: { ounce: 16 },
  stone: { pound: 14 },
  yard: { foot: 3, inch: 36 },
};

const JOINT = wordSet(['and', ',']);

/** "5 feet 2 inches", "an hour and a half", "1 hour and 15 minutes": value in the larger unit and where it ends. */
export function compounded(look: Look, value: number, unit: string, end: number): { value: number; end: number } {
  const parts = PARTS[unit];
  if (!parts) return { value, end };
  const share = shareBehind(look, end);
  if (share) return { value: value + share, end: end + 3 };
  const at = JOINT.has(look.word(end)) ? end + 1 : end;
  const part = numberAt(look, at);
  const smaller = part && (unitAt(look, part.end, part.digits) ?? inchAt(look, part.end));
  const ratio = smaller ? parts[smaller.name] : undefined;
  if (!part || !smaller || ratio === undefined || part.value >= Math.max(ratio, 1) * (ratio < 4 && ratio !== 3 ? 4 : 1))
    return { value, end };
  return { value: tidy(value + part.value / ratio), end: smaller.end };
}

/** "6 ft 2 in": here "in" can mean nothing else. */
function inchAt(look: Look, token: number): { name: string; end: number } | null {
  return look.word(token) === IN ? { name: 'inch', end: token + 1 } : null;
}

/** "and a half", "and a quarter" behind a unit. */
function shareBehind(look: Look, end: number): number {
  if (look.word(end) !== AND || !A_OR_AN.has(look.word(end + 1))) return 0;
  if (look.word(end + 2) === HALF) return 0.5;
  return look.word(end + 2) === QUARTER ? 0.25 : 0;
}
