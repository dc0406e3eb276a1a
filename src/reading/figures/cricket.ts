import type { Look } from '../scan/look.ts';
import { FOR, SLASH } from '../scan/small-words.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { numeralAt } from './numeral.ts';

/** Words of the game alone; "runs", "over" and "bowled" are told of other things too. */
const OF_CRICKET = /\b(?:wickets?|overs|innings|lbw|batters?|batsm[ae]n|bowlers?|cricket|cricketers?)\b/i;
const told = new WeakMap<Look, boolean>();

/** The token behind a score of cricket, "112/3", "287 for 6", "4 for 32", in a text that tells of the game; null for others. */
export function endOfCricketScore(look: Look, first: number): number | null {
  const isSlashed = look.word(first + 1) === SLASH && look.touches(first + 1) && look.touches(first + 2);
  if (!isSlashed && look.word(first + 1) !== FOR) return null;
  const second = numeralAt(look, first + 2);
  if (!second || !tellsOfCricket(look)) return null;
  // "120 for 9 overs" is no score
  return isSlashed || !look.isWord(first + 3) || BEHIND_SCORE.has(look.word(first + 3)) ? first + 3 : null;
}
const BEHIND_SCORE = wordSet([
  'in',
  'off',
  'at',
  'and',
  'from',
  'before',
  'after',
  'when',
  'with',
  'on',
  'to',
  'as',
  'but',
]);

function tellsOfCricket(look: Look): boolean {
  const known = told.get(look) ?? OF_CRICKET.test(look.scan.text);
  told.set(look, known);
  return known;
}
