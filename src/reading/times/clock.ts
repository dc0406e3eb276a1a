import type { Look } from '../scan/look.ts';
import { APPROXIMATORS, OVER } from '../scan/small-words.ts';
import { intern } from '../scan/vocabulary.ts';
import { numberWords } from '../words/number-words.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import type { Found } from './hour-pieces.ts';
import type { Mention } from './meaning.ts';
import { namedHour, pastTheHour } from './named-hour.ts';
import { spelledTime } from './spelled-hour.ts';
import { zoneBehind } from './time-zone.ts';
import { writtenTime } from './written-hour.ts';

const JUST = intern('just');
const ONLY = intern('only');

/** An hour in words that a number may begin: noon, half past three, 20 minutes to five, at 16h. */
export const namedClock: Form = {
  rule: 'times/clock',
  numbers: true,
  words: [...Object.keys(numberWords), 'noon', 'midday', 'midnight', 'mid', 'half', 'quarter', 'a'],
  read: (look, at) => close(look, at, namedHour(look, at) ?? pastTheHour(look, at)),
};

/** A time of the day in figures or words: 10:30 a.m. EST, 5pm, 15h20, 1530 GMT, three o'clock. */
export const clock: Form = {
  rule: 'times/clock',
  numbers: true,
  words: Object.keys(numberWords),
  read: (look, at) => (look.isNumber(at) && ordinalAt(look, at) ? null : close(look, at, timeAt(look, at))), // the 7th is a day
};

const timeAt = (look: Look, at: number): Found | null => writtenTime(look, at) ?? spelledTime(look, at);

function close(look: Look, at: number, found: Found | null): Omit<Mention, 'rule'> | null {
  if (!found) return null;
  const zone = zoneBehind(look, found.end);
  const weak = found.weak === true && !zone;
  const time = { ...found.time, ...(zone && { zone: zone.minutes }) };
  return { first: weak ? at : leftEdge(look, at), end: zone?.end ?? found.end, time, weak };
}

/** "around 1pm", "shortly before noon" keep to the time: only about and its like belong to it. */
function leftEdge(look: Look, at: number): number {
  return APPROXIMATORS.has(look.word(at - 1)) &&
    look.word(at - 1) !== OVER &&
    look.word(at - 1) !== JUST &&
    look.word(at - 1) !== ONLY
    ? at - 1
    : at;
}
