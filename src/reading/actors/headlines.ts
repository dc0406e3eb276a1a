import type { Scan } from '../scan/scan.ts';
import { classify } from './classify.ts';
import { knownLength } from './empty-words.ts';
import { COMMON, GIVEN } from './lexicon.ts';
import type { NameAt } from './names.ts';
import type { Run } from './runs.ts';
import { newSpelling, type Spelling, wordsOfName } from './spellings.ts';
import { isCapital } from './written.ts';

/**
 * Names in lines whose capitals mean little (headlines): the spellings that stand elsewhere in the text, the surnames
 * of people named there, and places and organisations that a list knows. Adds them to `spellings`.
 */
export function addNamesOfHeadlines(scan: Scan, runs: readonly Run[], spellings: Map<string, Spelling>): void {
  if (runs.length === 0) return;
  const longest = longestByFirstWord(spellings);
  const surnames = surnamesOf(spellings);
  for (const { first, end } of runs) {
    for (let at = first; at < end; ) {
      const length = isCapital(scan, at) ? nameLength(scan, at, end, spellings, longest, surnames) : 0;
      if (length > 0) addTo(scan, spellings, at, at + length);
      at += Math.max(1, length);
    }
  }
}

const LONGEST = 6;

function longestByFirstWord(spellings: ReadonlyMap<string, Spelling>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { words } of spellings.values()) {
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, Math.min(LONGEST, words.length)));
  }
  return longest;
}

function surnamesOf(spellings: ReadonlyMap<string, Spelling>): Set<string> {
  const surnames = new Set<string>();
  for (const { words, type, guess } of spellings.values())
    if (words.length > 1 && (type ?? guess) === 'person') surnames.add(words.at(-1)!);
  return surnames;
}

/** Tokens of the longest name of the text that begins at `at`. */
function nameLength(
  scan: Scan,
  at: number,
  end: number,
  spellings: ReadonlyMap<string, Spelling>,
  longest: ReadonlyMap<string, number>,
  surnames: ReadonlySet<string>,
): number {
  const [word = ''] = wordsOfName(scan, { first: at, end: at + 1 });
  const most = longest.get(word) ?? 0;
  for (let length = Math.min(end - at, 2 * most); length > 0; length--) {
    const words = wordsOfName(scan, { first: at, end: at + length });
    if (words.length > most) continue;
    if (spellings.has(words.join(' '))) return length;
  }
  if (surnames.has(word)) return 1;
  return knownLength(scan, at, end) || fullNameLength(scan, at, end);
}

/** "Ada Zorvik Quits": a given name and a word that is no common one, with a common one or nothing behind. */
function fullNameLength({ word }: Scan, at: number, end: number): number {
  const isName = GIVEN.has(word[at]!) && at + 2 <= end && !COMMON.has(word[at + 1]!);
  if (!isName) return 0;
  return at + 2 === end || COMMON.has(word[at + 2]!) ? 2 : 0;
}

function addTo(scan: Scan, spellings: Map<string, Spelling>, first: number, end: number): void {
  const words = wordsOfName(scan, { first, end });
  const key = words.join(' ');
  const { type, sure } = classify(scan, first, end);
  const name: NameAt = { first, end, type, sure, opens: false, titleFrom: first };
  const known = spellings.get(key);
  if (known) {
    known.names.push(name);
    return;
  }
  spellings.set(key, { ...newSpelling(words, true), names: [name], type, sure });
}
