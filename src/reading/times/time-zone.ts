import type { Look } from '../scan/look.ts';
import { CLOSING, OPENING } from '../scan/small-words.ts';
import { ZONES } from './lexicon.ts';

/** "GMT", "EST", "(ET)", "Eastern time" behind a clock time. */
export function zoneBehind(look: Look, at: number): { minutes: number; end: number } | null {
  const bracketed = look.word(at) === OPENING && look.word(at + 2) === CLOSING;
  const i = bracketed ? at + 1 : at;
  const minutes = ZONES.get(look.word(i));
  if (minutes === undefined || (!look.isCapitalised(i) && (look.length(i) < 3 || look.length(i) > 4))) return null;
  const named = look.length(i) > 4;
  if (named && look.text(i + 1).toLowerCase() !== 'time') return null;
  return { minutes, end: named ? i + 2 : bracketed ? at + 3 : i + 1 };
}
