import type { Scan } from '../scan/scan.ts';
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
const AND = wordSet(['and']);
const IN = wordSet(['in']);
const ARTICLE = wordSet(['a', 'an']);
const HALF = wordSet(['half']);
const QUARTER = wordSet(['quarter']);

/** "5 feet 2 inches", "an hour and a half", "1 hour and 15 minutes": value in the larger unit and where it ends. */
export function compounded(scan: Scan, value: number, unit: string, end: number): { value: number; end: number } {
  const parts = PARTS[unit];
  if (!parts) return { value, end };
  const share = shareBehind(scan, end);
  if (share) return { value: value + share, end: end + 3 };
  const at = JOINT.has(scan.word[end] ?? 0) ? end + 1 : end;
  const part = numberAt(scan, at);
  const smaller = part && (unitAt(scan, part.end, part.digits) ?? inchAt(scan, unit, part.end));
  const ratio = smaller ? parts[smaller.name] : undefined;
  if (!part || !smaller || ratio === undefined || part.value >= Math.max(ratio, 1) * (ratio < 4 && ratio !== 3 ? 4 : 1))
    return { value, end };
  return { value: tidy(value + part.value / ratio), end: smaller.end };
}

/** "6 ft 2 in": here "in" can mean nothing else. */
function inchAt(scan: Scan, unit: string, token: number): { name: string; end: number } | null {
  return unit === 'foot' && IN.has(scan.word[token] ?? 0) ? { name: 'inch', end: token + 1 } : null;
}

/** "and a half", "and a quarter" behind a unit. */
function shareBehind(scan: Scan, end: number): number {
  if (!AND.has(scan.word[end] ?? 0) || !ARTICLE.has(scan.word[end + 1] ?? 0)) return 0;
  if (HALF.has(scan.word[end + 2] ?? 0)) return 0.5;
  return QUARTER.has(scan.word[end + 2] ?? 0) ? 0.25 : 0;
}
