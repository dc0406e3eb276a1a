import type { Figure } from '../reading.ts';
import type { Look } from '../scan/look.ts';
import { wordSet } from '../scan/vocabulary.ts';
import type { Found } from './found.ts';
import { POINT } from './unit.ts';

const SHARES = wordSet([
  'percent',
  'percentage',
  '%',
  'cent',
  'pct',
  'poll',
  'polls',
  'survey',
  'margin',
  'swing',
  'turnout',
]);
const INDEX = wordSet(['index', 'average', 'dow', 'nasdaq', 'ftse', 'shares', 'stocks', 'scored', 'game', 'match']);
/** As far from the number as its sentence is looked at. */
const REACH = 30;
/** A difference between shares is less than this. */
const LARGEST = 60;

/** "36 percent, five points behind her", "a margin of error of three points": points between shares are percentage points. */
export function inPoints(look: Look, { figure, first, end }: Found): Figure {
  if (figure.unit !== null || !POINT.has(look.word(end)) || !((figure.value ?? LARGEST) < LARGEST)) return figure;
  const sentence = look.scan.sentences[look.scan.sentenceOf[first] ?? -1];
  if (!sentence) return figure;
  let isOfShares = false;
  const from = Math.max(sentence.firstToken, first - REACH);
  for (let token = from; token < Math.min(sentence.endToken, end + REACH); token++) {
    if (INDEX.has(look.word(token))) return figure;
    isOfShares ||= SHARES.has(look.word(token));
  }
  return isOfShares ? { ...figure, end: look.scan.end[end]!, unit: 'percentage point', counted: null } : figure;
}
