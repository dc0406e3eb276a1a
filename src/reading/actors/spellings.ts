import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordId } from '../scan/vocabulary.ts';
import { type Votes, vote } from './context.ts';
import { CALENDAR, COMMON, DEMONYMS, GIVEN, NEVER } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { isCapital, knownLength, wordAt } from './runs.ts';

/** One way of writing a name, with all its places and what they say of the bearer. */
export interface Spelling {
  words: string[];
  names: NameAt[];
  /** By form or list. */
  type: ActorType | undefined;
  sure: boolean;
  /** By the words around, where the form says nothing. */
  guess?: ActorType;
  votes: Votes;
  facility: boolean;
  /** True where a title or role stands before it somewhere. */
  titled: boolean;
  /** False where one of its words is a common one, in English or in this text: "Emergency Management". */
  onlyCapitals: boolean;
}

/** Groups names by their words; a word that only ever opens sentences is left out unless a longer name holds it. */
export function spellingsOf(scan: Scan, names: readonly NameAt[]): Map<string, Spelling> {
  const lowerWords = lowerWordsOf(scan);
  const spellings = new Map<string, Spelling>();
  for (const name of names) {
    if (isEmptyName(scan, name)) continue;
    const words = wordsOfName(scan, name);
    const key = words.join(' ');
    let spelling = spellings.get(key);
    if (!spelling) {
      const onlyCapitals = !hasCommonWord(scan, name, lowerWords);
      spelling = newSpelling(words, name, onlyCapitals);
      spellings.set(key, spelling);
    }
    spelling.names.push(name);
    if (name.type && (!spelling.type || (name.sure && !spelling.sure))) spelling.type = name.type;
    spelling.sure ||= name.sure;
    spelling.titled ||= name.type === 'person' && name.titleFrom < name.first;
    vote(scan, name, spelling.votes);
  }
  dropOpeners(spellings, lowerWords);
  return spellings;
}

function newSpelling(words: string[], { facility }: NameAt, onlyCapitals: boolean): Spelling {
  const votes = { person: 0, organisation: 0, place: 0, other: 0, speech: 0, article: 0 };
  return { words, names: [], type: undefined, sure: false, votes, facility, titled: false, onlyCapitals };
}

/** A lone demonym, weekday or opener is no name, unless a list knows it as one ("US"). */
function isEmptyName(scan: Scan, { first, end }: NameAt): boolean {
  if (end - first > 1 || knownLength(scan, first, end) > 0) return false;
  const word = scan.word[first]!;
  if (DEMONYMS.has(word) || CALENDAR.has(word) || (NEVER.has(word) && !GIVEN.has(word))) return true;
  return scan.end[first]! - scan.start[first]! === 1 || isPeople(wordAt(scan, first));
}

/** "Americans", "Muslims": many people, but no actor. */
function isPeople(word: string): boolean {
  return word.endsWith('s') && DEMONYMS.has(wordId(word.slice(0, -1).toLowerCase()));
}

function dropOpeners(spellings: Map<string, Spelling>, lowerWords: ReadonlySet<string>): void {
  const parts = new Set<string>();
  for (const { words } of spellings.values()) {
    if (words.length < 2) continue;
    parts.add(words[0]!);
    parts.add(words.at(-1)!);
  }
  for (const [key, { words, names, sure, type, votes, onlyCapitals }] of spellings) {
    if (words.length > 1 || sure || parts.has(key) || !names.every(({ opens }) => opens)) continue;
    if (lowerWords.has(key) || (!type && (!onlyCapitals || votes.person + votes.speech === 0))) spellings.delete(key);
  }
}

/** The words that a text writes with a small letter, to tell "Voters" that opens a sentence from a name. */
function lowerWordsOf(scan: Scan): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < scan.count; at++) {
    if (scan.kind[at] !== Kind.word || scan.shape[at] !== Shape.lower) continue;
    const isSyllable = at > 0 && scan.text.charCodeAt(scan.start[at]! - 1) === 45; // Siu-lai
    if (!isSyllable) words.add(wordAt(scan, at));
  }
  return words;
}

function hasCommonWord(scan: Scan, { first, end }: NameAt, lowerWords: ReadonlySet<string>): boolean {
  for (let at = first; at < end; at++) {
    if (!isCapital(scan, at) || scan.end[at]! - scan.start[at]! < 3 || GIVEN.has(scan.word[at]!)) continue;
    if (COMMON.has(scan.word[at]!) || lowerWords.has(wordAt(scan, at).toLowerCase())) return true;
  }
  return false;
}

/** The words of a name in lower case: no marks, no possessive, no "Jr.", no "Inc.". */
export function wordsOfName(scan: Scan, { first, end }: { first: number; end: number }): string[] {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    if (scan.kind[at] !== Kind.word) continue;
    const word = plainWord(wordAt(scan, at));
    if (at > first && /^(?:jr|sr|ii|iii|inc|ltd|llc|corp)$/.test(word)) continue;
    words.push(word);
  }
  return words;
}

/** Lower case, straight apostrophe, no stops: "U.S." and "US" are one word. */
function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
}
