import type { Look } from '../scan/look.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { approximators } from '../words/approximators.ts';

/** Words that only qualify the number behind them. */
export const APPROXIMATELY = wordSet([
  ...approximators,
  'already',
  'just',
  'now',
  'only',
  'perhaps',
  'still',
  'then',
  '~',
]);

/** What links a number to what is so many, so old or so dear. */
export const BE = wordSet(['is', 'are', 'was', 'were', 'be', 'am', "'s", "'re", "'m"]);

/** The token before a number, past what only qualifies it. */
export function pastApproximate(look: Look, first: number): number {
  let at = first - 1;
  while (at > first - 4 && APPROXIMATELY.has(look.word(at))) at--;
  return at;
}
