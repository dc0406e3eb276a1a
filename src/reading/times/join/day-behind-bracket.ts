import type { Look } from '../../scan/look.ts';
import { CLOSING, ON, OPENING } from '../../scan/small-words.ts';
import type { Mention } from '../meaning.ts';
import { isDay } from './pieces.ts';

/** "6:50 p.m. (1550 GMT) on Sunday": an hour, and the same hour elsewhere, are both of the day behind the bracket. */
export function withDayBehindBracket(look: Look, mentions: readonly Mention[]): Mention[] {
  const all = [...mentions];
  for (const [index, elsewhere] of mentions.entries()) {
    const [hour, day] = [all[index - 1], all[index + 1]];
    if (!hour || !day?.date || !isDay(day.date)) continue;
    if (!hour.time?.clock || !elsewhere.time?.clock) continue;
    if (look.word(elsewhere.first - 1) !== OPENING || elsewhere.first - 1 !== hour.end) continue;
    if (look.word(elsewhere.end) !== CLOSING || look.word(elsewhere.end + 1) !== ON) continue;
    if (day.first !== elsewhere.end + 2) continue;
    all[index - 1] = { ...hour, date: day.date };
    all[index] = { ...elsewhere, date: day.date };
  }
  return all;
}
