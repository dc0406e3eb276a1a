import type { Look } from '../scan/look.ts';
import { DOT, IN, THE } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { wordsAfterShortHours } from '../words/words-after-short-hours.ts';
import { HOUR_PREPOSITIONS } from './lexicon.ts';
import type { Clock, TimeOfDay } from './meaning.ts';

const AM = wordSet(['am', 'a.m', 'a']);
const PM = wordSet(['pm', 'p.m', 'p']);
const M = intern('m');
const PM_WORD = intern('pm');
const AM_WORD = intern('am');
const OCLOCK = intern("o'clock");
const OCLOCK_PLAIN = intern('oclock');

export type Found = { time: TimeOfDay; end: number; weak?: boolean };

export function exact(seconds: number, precision: Clock['precision']): Clock {
  return { seconds, precision, open: false };
}

export function withMeridiem(
  seconds: number,
  precision: Clock['precision'],
  { pm, end }: { pm: boolean; end: number },
): Found {
  const hour = Math.floor(seconds / 3600);
  if (hour > 12) return { time: { clock: exact(seconds % 86400, precision) }, end };
  const shifted = (hour === 12 ? 0 : hour) + (pm ? 12 : 0);
  return { time: { clock: exact(shifted * 3600 + (seconds % 3600), precision) }, end };
}

export function oclock(look: Look, at: number, hour: number): Found {
  const meridiem = meridiemAt(look, at + 2);
  if (meridiem) return withMeridiem(hour * 3600, 'hour', meridiem);
  return { time: { clock: { seconds: hour * 3600, precision: 'hour', open: true } }, end: at + 2 };
}

export const isOclock = (look: Look, at: number): boolean => look.word(at) === OCLOCK || look.word(at) === OCLOCK_PLAIN;

/** "a.m.", "pm", "p", "p . m .", "in the PM" */
export function meridiemAt(look: Look, at: number): { pm: boolean; end: number } | null {
  let i = at;
  if (look.word(i) === DOT && look.touches(i + 1)) i++;
  if (look.word(i) === IN && look.word(i + 1) === THE && (look.word(i + 2) === PM_WORD || look.word(i + 2) === AM_WORD))
    i += 2;
  const word = look.word(i);
  const pm = PM.has(word);
  if (!pm && !AM.has(word)) return null;
  if (look.length(i) - (look.text(i).endsWith('.') ? 1 : 0) > 1) return { pm, end: i + 1 };
  // A letter by itself: "9a", "9 a m", "9 p . m ."
  let end = i + 1;
  if (look.word(end) === DOT) end++;
  if (look.word(end) === M)
    return { pm, end: look.word(end + 1) === DOT && look.word(end - 1) === DOT ? end + 2 : end + 1 };
  const glued = look.touches(i) && (!look.isWord(i + 1) || HOUR_ENDS.has(look.word(i + 1)));
  return glued && HOUR_PREPOSITIONS.has(look.word(i - 2))
    ? {
        pm,
        end:
          look.word(i + 1) === DOT && look.touches(i + 1) && !look.opensSentence(i + 2) && i + 2 < look.count
            ? i + 2
            : i + 1,
      }
    : glued && look.text(i - 1).includes(':')
      ? { pm, end: i + 1 }
      : null;
}

const HOUR_ENDS = wordSet(wordsAfterShortHours);
