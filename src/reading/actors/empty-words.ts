import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { CALENDAR, CLOSED, COMMON, GIVEN, KNOWN, NAMING_OPENERS, NEVER } from './lexicon.ts';
import { isCapital, isClitic, opensSentence } from './written.ts';

/** Tokens of the longest known place or organisation that begins at `at`; its words must be written as a name. */
export function knownLength(scan: Scan, at: number, end: number): number {
  const length = KNOWN.match(scan.word, at, end);
  if (length === 1) return isOrdinaryWord(scan, at) ? 0 : 1;
  for (let i = at; i < at + length; i++) {
    if (scan.shape[i] === Shape.lower && !CLOSED.has(scan.word[i]!) && !isClitic(scan, i)) return 0;
  }
  return length;
}

/** "us", "Nice" or "Mass" where they are no country, city or abbreviation. */
function isOrdinaryWord(scan: Scan, at: number): boolean {
  if (scan.shape[at] === Shape.capitals) return false;
  if (STATES.has(scan.word[at]!)) return !scan.text.slice(scan.end[at]! - 1, scan.end[at]! + 1).includes('.');
  return isEmptyWord(scan, at) || (scan.word[at] === NICE && opensSentence(scan, at));
}

const NICE = intern('nice');
const STATES = wordSet(['ark', 'cal', 'ill', 'ind', 'la', 'man', 'mass', 'md', 'miss', 'mo', 'ore', 'pa', 'wash']);

/** A function word, a day or month, or a word that only opens sentences: it neither begins nor continues a name. */
export function isEmptyWord(scan: Scan, at: number): boolean {
  const word = scan.word[at]!;
  const opens = opensSentence(scan, at);
  if (GIVEN.has(word) && !opens && isCapital(scan, at + 1)) return false;
  if (scan.shape[at] === Shape.initial && !opens) return false;
  if (CALENDAR.has(word)) return true;
  if (!opens) return CLOSED.has(word);
  if (NAMING_OPENERS.has(word) && isCapital(scan, at + 1)) return false;
  if (CLOSED.has(word) || NEVER.has(word)) return true;
  return !GIVEN.has(word) && COMMON.has(word) && !MAY_OPEN_NAME.has(scan.tag[at]!);
}

const MAY_OPEN_NAME: ReadonlySet<number> = new Set([Tag.noun, Tag.properNoun, Tag.adjective]);
