import type { Look } from '../scan/look.ts';
import { A_OR_AN, DOT, IN, OF, PER, SLASH } from '../scan/small-words.ts';
import { intern, wordSet, wordTable } from '../scan/vocabulary.ts';
import { rateUnits, shortUnits, unitModifiers, unitNames, unitPowers, unitsInOneWord } from '../words/units.ts';
import { pastHyphen } from './numeral.ts';

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
const CENT = wordSet(['cent', 'cents']);
export const POINT = wordSet(['point', 'points']);
const SQUARED = wordTable<string>({ squared: 'square', cubed: 'cubic', '²': 'square', '³': 'cubic' });
const OLD = wordSet(['old', 'olds']);
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
export function unitAt(look: Look, token: number, behindDigits: boolean): Unit | null {
  const sign = PERCENT_SIGN.get(look.word(token));
  if (sign) return percentUnit(look, sign, token + 1);
  if (DEGREE_SIGN.has(look.word(token))) return degreeUnit(look, token + 1);
  const at = pastHyphen(look, token);
  if (!look.isWord(at)) return null;
  const id = look.word(at);
  if (id === PER && CENT.has(look.word(at + 1))) return percentUnit(look, 'percent', at + 2);
  if (DEGREES.has(id)) return degreeUnit(look, at + 1);
  const named = scaleUnit(look, at);
  if (named) return named;
  const plain = plainUnit(look, at, behindDigits);
  if (!plain) return null;
  return plain.name === 'percent' ? percentUnit(look, plain.name, plain.end) : rate(look, aged(look, plain));
}

/** "basis points", "parts per million" */
function scaleUnit(look: Look, at: number): Unit | null {
  const id = look.word(at);
  if (id === BASIS && POINT.has(look.word(at + 1))) return { name: 'basis point', end: at + 2 };
  const scale = PARTS.has(id) && look.word(at + 1) === PER ? PARTS_OF.get(look.word(at + 2)) : undefined;
  return scale ? { name: `part per ${scale}`, end: at + 3 } : null;
}
const CARET = intern('^');
const BASIS = intern('basis');
const PARTS = wordSet(['part', 'parts']);
const PARTS_OF = wordTable<string>({
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
});

function percentUnit(look: Look, name: string, end: number): Unit {
  const at = pastHyphen(look, end);
  return POINT.has(look.word(at)) ? { name: 'percentage point', end: at + 1 } : { name, end };
}

/** "°C", "degrees Fahrenheit", "deg." */
function degreeUnit(look: Look, end: number): Unit {
  const at = look.word(end) === DOT && look.touches(end) ? end + 1 : end;
  const scale = SCALE.get(look.word(at));
  return scale ? { name: scale, end: at + 1 } : { name: 'degree', end };
}

/** One word, "square metres", "metric tons", "km2", "km²", "feet squared". */
function plainUnit(look: Look, at: number, behindDigits: boolean): Unit | null {
  const power = POWER.get(look.word(at));
  if (power) {
    const base = baseUnit(look, pastHyphen(look, at + 1), behindDigits);
    return base && { name: `${power} ${base.name}`, end: base.end };
  }
  const modifier = MODIFIER.get(look.word(at));
  if (modifier !== undefined) {
    const base = baseUnit(look, at + 1, behindDigits);
    if (!base) return null;
    if (modifier === 'metric') return { name: base.name === 'ton' ? 'tonne' : base.name, end: base.end };
    return { name: modifier ? `${modifier} ${base.name}` : base.name, end: base.end };
  }
  const base = baseUnit(look, at, behindDigits);
  if (!base) return null;
  const raised = SQUARED.get(look.word(base.end)) ?? caretPower(look, base.end);
  if (!raised) return base;
  const end = look.word(base.end) === CARET ? base.end + 2 : base.end + 1;
  return { name: `${raised} ${base.name}`, end };
}

function baseUnit(look: Look, at: number, behindDigits: boolean): Unit | null {
  const id = look.word(at);
  const name = UNIT.get(id);
  if (name && (behindDigits || !SHORT.has(id))) return { name, end: at + 1 };
  if (id === IN && behindDigits && (at + 1 >= look.count || AFTER_INCHES.has(look.word(at + 1)) || isSnow(look, at)))
    return { name: 'inch', end: at + 1 };
  return poweredWord(look, at);
}

/** "2in of snow": behind digits that it touches. */
const isSnow = (look: Look, at: number): boolean => look.touches(at) && look.word(at + 1) === OF;

/** "km2", "m3", "cm3": letters and a power in one token. */
function poweredWord(look: Look, at: number): Unit | null {
  const length = (look.scan.end[at] ?? 0) - (look.scan.start[at] ?? 0);
  if (length > 4 || length < 2) return null;
  const match = /^(m|cm|km|mm|ft|mi)([23])$/.exec(look.text(at));
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

function caretPower(look: Look, at: number): string | null {
  if (look.word(at) !== CARET) return null;
  const power = look.text(at + 1).charAt(0);
  return power === '2' ? 'square' : power === '3' ? 'cubic' : null;
}

/** "68-year-old", "29 years old", "13 years of age". */
function aged(look: Look, unit: Unit): Unit {
  if (!['day', 'month', 'week', 'year'].includes(unit.name)) return unit;
  const at = pastHyphen(look, unit.end);
  if (OLD.has(look.word(at))) return { ...unit, end: at + 1 };
  return unit;
}

/** "kilometres per hour", "km/h". */
function rate(look: Look, unit: Unit): Unit {
  const by = isMotion(unit) && A_OR_AN.has(look.word(unit.end)) ? PACE.get(look.word(unit.end + 1)) : undefined;
  if (by) return { name: `${unit.name} per ${by}`, end: unit.end + 2 };
  const slash = look.word(unit.end) === SLASH && look.touches(unit.end + 1);
  if (!slash && look.word(unit.end) !== PER) return unit;
  const told = RATE.get(look.word(unit.end + 1)) ?? (slash ? undefined : UNIT.get(look.word(unit.end + 1)));
  return told ? { name: `${unit.name} per ${told}`, end: unit.end + 2 } : unit;
}

/** Speeds and flows, that an article joins as well as "per": "70 miles an hour", "900 cubic feet a second". */
const isMotion = ({ name }: Unit): boolean =>
  /^(?:(?:nautical )?mile|foot|(?:kilo)?metre|litre|gallon|cubic )/.test(name);
/** A day and longer only say how often: "60 miles a day" is a length. */
const PACE = wordTable<string>({ hour: 'hour', minute: 'minute', second: 'second' });
