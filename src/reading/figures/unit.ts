import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { rateUnits, shortUnits, unitModifiers, unitNames, unitPowers, unitsInOneWord } from '../words/units.ts';
import { joined, pastHyphen } from './numeral.ts';

/** A unit behind a number; `end` is the token after it. */
export interface Unit {
  name: string;
  end: number;
}

const UNIT = wordTable<string>(unitsBySpelling());
const SHORT = wordSet(shortUnits);
const POWER = wordTable<string>(unitPowers);
const MODIFIER = wordTable<string>(unitModifiers);
const RATE = wordTable<string>(rateUnits);
const PERCENT_SIGN = wordTable<string>({ '%': 'percent', '٪': 'percent', '‰': 'per mille' });
const DEGREE_SIGN = wordSet(['°', 'º', '˚']);
const DEGREES = wordSet(['degree', 'degrees', 'deg']);
const SCALE = wordTable<string>({
  c: 'celsius',
  celsius: 'celsius',
  centigrade: 'celsius',
  f: 'fahrenheit',
  fahrenheit: 'fahrenheit',
  k: 'kelvin',
  kelvin: 'kelvin',
});
const PER = wordSet(['per']);
const SLASH = wordSet(['/']);
const CENT = wordSet(['cent', 'cents']);
const POINT = wordSet(['point', 'points']);
const SQUARED = wordTable<string>({ squared: 'square', cubed: 'cubic', '²': 'square', '³': 'cubic' });
const OLD = wordSet(['old', 'olds']);
const INCHES = wordSet(['in']);
const AFTER_INCHES = wordSet([
  '.',
  ',',
  ')',
  ';',
  'thick',
  'wide',
  'long',
  'tall',
  'high',
  'deep',
  'by',
  'x',
  'and',
  'or',
]);

/** Names of units by each of their spellings: kilometre by kilometer, kilometres and km. */
function unitsBySpelling(): Record<string, string> {
  const units: Record<string, string> = { ...unitsInOneWord };
  for (const entry of unitNames.trim().split(/,\s*/)) {
    const [name, ...others] = entry.split(' ');
    const spellings = [name!, name!.replace(/([tl])re$/, '$1er'), name!.replace(/gram$/, 'gramme'), ...others];
    for (const spelling of spellings) {
      units[spelling] = name!;
      if ((spelling.length > 3 || spelling === name) && !shortUnits.includes(spelling)) units[`${spelling}s`] = name!;
    }
  }
  return units;
}

/** The unit that begins at a token behind a number; short forms only behind digits. */
export function unitAt(scan: Scan, token: number, behindDigits: boolean): Unit | null {
  const sign = PERCENT_SIGN.get(scan.word[token] ?? 0);
  if (sign) return percentUnit(scan, sign, token + 1);
  if (DEGREE_SIGN.has(scan.word[token] ?? 0)) return degreeUnit(scan, token + 1);
  const at = pastHyphen(scan, token);
  if (scan.kind[at] !== Kind.word) return null;
  const id = scan.word[at]!;
  if (PER.has(id) && CENT.has(scan.word[at + 1] ?? 0)) return percentUnit(scan, 'percent', at + 2);
  if (DEGREES.has(id)) return degreeUnit(scan, at + 1);
  const named = scaleUnit(scan, at);
  if (named) return named;
  const plain = plainUnit(scan, at, behindDigits);
  if (!plain) return null;
  return plain.name === 'percent' ? percentUnit(scan, plain.name, plain.end) : rate(scan, aged(scan, plain));
}

/** "basis points", "parts per million" */
function scaleUnit(scan: Scan, at: number): Unit | null {
  const id = scan.word[at]!;
  if (BASIS.has(id) && POINT.has(scan.word[at + 1] ?? 0)) return { name: 'basis point', end: at + 2 };
  const scale = PARTS.has(id) && PER.has(scan.word[at + 1] ?? 0) ? PARTS_OF.get(scan.word[at + 2] ?? 0) : undefined;
  return scale ? { name: `part per ${scale}`, end: at + 3 } : null;
}
const BASIS = wordSet(['basis']);
const PARTS = wordSet(['part', 'parts']);
const PARTS_OF = wordTable<string>({
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
});

function percentUnit(scan: Scan, name: string, end: number): Unit {
  const at = pastHyphen(scan, end);
  return POINT.has(scan.word[at] ?? 0) ? { name: 'percentage point', end: at + 1 } : { name, end };
}

/** "°C", "degrees Fahrenheit", "deg." */
function degreeUnit(scan: Scan, end: number): Unit {
  const at = scan.text[scan.start[end] ?? -1] === '.' && joined(scan, end) ? end + 1 : end;
  const scale = scan.kind[at] === Kind.word ? SCALE.get(scan.word[at]!) : undefined;
  return scale ? { name: scale, end: at + 1 } : { name: 'degree', end };
}

/** One word, "square metres", "metric tons", "km2", "km²", "feet squared". */
function plainUnit(scan: Scan, at: number, behindDigits: boolean): Unit | null {
  const power = POWER.get(scan.word[at]!);
  if (power) {
    const base = baseUnit(scan, pastHyphen(scan, at + 1), behindDigits);
    return base && { name: `${power} ${base.name}`, end: base.end };
  }
  const modifier = MODIFIER.get(scan.word[at]!);
  if (modifier !== undefined) {
    const base = baseUnit(scan, at + 1, behindDigits);
    if (!base) return null;
    if (modifier === 'metric') return { name: base.name === 'ton' ? 'tonne' : base.name, end: base.end };
    return { name: modifier ? `${modifier} ${base.name}` : base.name, end: base.end };
  }
  const base = baseUnit(scan, at, behindDigits);
  if (!base) return null;
  const raised = SQUARED.get(scan.word[base.end] ?? 0) ?? caretPower(scan, base.end);
  if (!raised) return base;
  const end = scan.text[scan.start[base.end]!] === '^' ? base.end + 2 : base.end + 1;
  return { name: `${raised} ${base.name}`, end };
}

function baseUnit(scan: Scan, at: number, behindDigits: boolean): Unit | null {
  const id = scan.word[at] ?? 0;
  const name = UNIT.get(id);
  if (name && (behindDigits || !SHORT.has(id)) && !isOtherWord(scan, at, id)) return { name, end: at + 1 };
  if (
    INCHES.has(id) &&
    behindDigits &&
    (at + 1 >= scan.count || AFTER_INCHES.has(scan.word[at + 1]!) || isSnow(scan, at))
  )
    return { name: 'inch', end: at + 1 };
  return poweredWord(scan, at);
}

/** "2in of snow": behind digits that it touches. */
const isSnow = (scan: Scan, at: number): boolean => joined(scan, at) && OF.has(scan.word[at + 1]!);
const OF = wordSet(['of']);

/** Single letters and short forms that stand for something else: "5 M" in capitals, "2 S". */
function isOtherWord(scan: Scan, at: number, id: number): boolean {
  if (!SHORT.has(id)) return false;
  const written = scan.text.slice(scan.start[at], scan.end[at]);
  return written.length === 1 && written !== 'L' && written === written.toUpperCase() && !joined(scan, at);
}

/** "km2", "m3", "cm3": letters and a power in one token. */
function poweredWord(scan: Scan, at: number): Unit | null {
  const length = (scan.end[at] ?? 0) - (scan.start[at] ?? 0);
  if (scan.kind[at] !== Kind.word || length > 4 || length < 2) return null;
  const match = /^(m|cm|km|mm|ft|mi)([23])$/.exec(scan.text.slice(scan.start[at], scan.end[at]));
  const name = match?.[1] && POWERED[match[1]];
  return name ? { name: `${match[2] === '2' ? 'square' : 'cubic'} ${name}`, end: at + 1 } : null;
}
const POWERED: Record<string, string> = {
  m: 'metre',
  cm: 'centimetre',
  km: 'kilometre',
  mm: 'millimetre',
  ft: 'foot',
  mi: 'mile',
};

function caretPower(scan: Scan, at: number): string | null {
  if (scan.text[scan.start[at] ?? -1] !== '^') return null;
  const power = scan.text[scan.start[at + 1] ?? -1];
  return power === '2' ? 'square' : power === '3' ? 'cubic' : null;
}

/** "68-year-old", "29 years old", "13 years of age". */
function aged(scan: Scan, unit: Unit): Unit {
  if (!['year', 'month', 'week', 'day'].includes(unit.name)) return unit;
  const at = pastHyphen(scan, unit.end);
  if (OLD.has(scan.word[at] ?? 0)) return { ...unit, end: at + 1 };
  return unit;
}

/** "kilometres per hour", "km/h". */
function rate(scan: Scan, unit: Unit): Unit {
  const by =
    isMotion(unit) && ARTICLE.has(scan.word[unit.end] ?? 0) ? PACE.get(scan.word[unit.end + 1] ?? 0) : undefined;
  if (by) return { name: `${unit.name} per ${by}`, end: unit.end + 2 };
  const slash = SLASH.has(scan.word[unit.end] ?? 0) && joined(scan, unit.end) && joined(scan, unit.end + 1);
  if (!slash && !PER.has(scan.word[unit.end] ?? 0)) return unit;
  const told = RATE.get(scan.word[unit.end + 1] ?? 0) ?? (slash ? undefined : UNIT.get(scan.word[unit.end + 1] ?? 0));
  return told ? { name: `${unit.name} per ${told}`, end: unit.end + 2 } : unit;
}

/** Speeds and flows, that an article joins as well as "per": "70 miles an hour", "900 cubic feet a second". */
const isMotion = ({ name }: Unit): boolean =>
  /^(?:(?:nautical )?mile|foot|(?:kilo)?metre|litre|gallon|cubic )/.test(name);
const ARTICLE = wordSet(['a', 'an']);
/** A day and longer only say how often: "60 miles a day" is a length. */
const PACE = wordTable<string>({ hour: 'hour', minute: 'minute', second: 'second' });
