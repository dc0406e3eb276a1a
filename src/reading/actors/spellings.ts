import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { vocabularySize, wordId } from '../scan/vocabulary.ts';
import { type Votes, vote } from './context.ts';
import { knownLength } from './empty-words.ts';
import { CALENDAR, CLOSED, COMMON, DEMONYMS, GIVEN, NEVER } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { isCapital, isClitic, wordAt } from './written.ts';

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
  /** False where one of its words is a common one, in English or in this text: "Emergency Management". */
  onlyCapitals: boolean;
}

/** Groups names by their words; a word that only ever opens sentences is left out unless a longer name holds it. */
export function spellingsOf(scan: Scan, names: readonly NameAt[]): Map<string, Spelling> {
  const lowerWords = new LowerWords(scan, names);
  const spellings = new Map<string, Spelling>();
  for (const name of names) {
    if (isEmptyName(scan, name)) continue;
    const words = wordsOfName(scan, name);
    const key = words.join(' ');
    let spelling = spellings.get(key);
    if (!spelling) {
      const onlyCapitals = !hasCommonWord(scan, name, lowerWords);
      spelling = newSpelling(words, onlyCapitals);
      spellings.set(key, spelling);
    }
    spelling.names.push(name);
    if (!spelling.type || (name.type && name.sure && !spelling.sure)) spelling.type = name.type;
    spelling.sure ||= name.sure;
    vote(scan, name, spelling.votes);
  }
  dropOpeners(scan, spellings, lowerWords);
  countSurnames(scan, spellings, lowerWords);
  return spellings;
}

export function newSpelling(words: string[], onlyCapitals: boolean): Spelling {
  const votes = { person: 0, organisation: 0, place: 0, town: 0, other: 0, speech: 0, article: 0, its: 0 };
  return { words, names: [], type: undefined, sure: false, votes, onlyCapitals };
}

/** A lone demonym, weekday or opener is no name, unless a list knows it as one ("US"). */
function isEmptyName(scan: Scan, { first, end, sure }: NameAt): boolean {
  if ((sure && end - first === 1) || knownLength(scan, first, end) > 0) return false;
  if (end - first > 1) return areAllPeoples(scan, first, end);
  const word = scan.word[first]!;
  if (DEMONYMS.has(word) || CALENDAR.has(word) || ((NEVER.has(word) || CLOSED.has(word)) && !GIVEN.has(word)))
    return true;
  return scan.end[first]! - scan.start[first]! === 1 || isPeople(wordAt(scan, first));
}

/** "Israeli-Palestinian", "African American". */
function areAllPeoples(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (scan.kind[at] === Kind.word && !DEMONYMS.has(scan.word[at]!) && !isPeople(wordAt(scan, at))) return false;
  return true;
}

/** "Americans", "Muslims": many people, but no actor. */
function isPeople(word: string): boolean {
  return word.endsWith('s') && DEMONYMS.has(wordId(word.slice(0, -1).toLowerCase()));
}

/** A last word that stands alone elsewhere ("Holt" besides "Zorva Holt") speaks for a person. */
function countSurnames(scan: Scan, spellings: ReadonlyMap<string, Spelling>, lowerWords: LowerWords): void {
  for (const { words, type, votes, names } of spellings.values()) {
    const { first } = names[0]!;
    if (type || words.length < 2 || words.length > 4) continue;
    if (COMMON.has(scan.word[first]!) || lowerWords.hasWordAt(scan, first)) continue;
    const alone = spellings.get(words.at(-1)!);
    if (alone && !alone.sure && alone.votes.article === 0 && votes.article === 0) votes.person += 2;
  }
}

function dropOpeners(scan: Scan, spellings: Map<string, Spelling>, lowerWords: LowerWords): void {
  const parts = new Set<string>();
  for (const { words } of spellings.values()) {
    if (words.length < 2) continue;
    parts.add(words[0]!);
    parts.add(words.at(-1)!);
  }
  for (const [key, { words, names, sure, type, votes }] of spellings) {
    if (words.length > 1 || sure || parts.has(key) || !names.every(({ opens }) => opens)) continue;
    const isNoName =
      !type && !isNewWord(scan, names, votes) && (votes.person + votes.speech === 0 || !hasProperNoun(scan, names));
    if (isNoName || lowerWords.hasWordAt(scan, names[0]!.first)) spellings.delete(key);
  }
}

/** A word that no list knows, no form of a common one, which speaks, acts or is explained: "Tarnline declined to say". */
function isNewWord(scan: Scan, names: readonly NameAt[], { person, speech, organisation }: Votes): boolean {
  const { first, end } = names[0]!;
  if (scan.word[first] !== 0 || /(?:s|ing|ed|ly|n['’]t)$/.test(wordAt(scan, first))) return false;
  return (
    person + speech + organisation > 0 ||
    names.some(({ end }) => scan.tag[end] === Tag.verb || scan.tag[end] === Tag.auxiliary) ||
    isClitic(scan, end)
  );
}

const hasProperNoun = ({ tag }: Scan, names: readonly NameAt[]): boolean =>
  names.some(({ first }) => tag[first] === Tag.properNoun);

/** Which of the words of some names a text writes with a small letter too, to tell "Voters" that opens a sentence from a name. */
class LowerWords {
  /** By id, for words that some list knows. */
  readonly #known = new Uint8Array(vocabularySize());
  readonly #unknown = new Set<string>();

  constructor(scan: Scan, names: readonly NameAt[]) {
    const { text, count, shape, word, start, end } = scan;
    const wanted = unknownWords(scan, names);
    for (let at = 0; at < count; at++) {
      if (shape[at] !== Shape.lower || isSyllable(scan, at)) continue;
      if (word[at] !== 0) this.#known[word[at]!] = 1;
      else if (wanted.lengths.has(end[at]! - start[at]!)) {
        const letters = text.slice(start[at], end[at]);
        if (wanted.words.has(letters)) this.#unknown.add(letters);
      }
    }
  }

  hasWordAt(scan: Scan, at: number): boolean {
    const id = scan.word[at]!;
    return id !== 0 ? this.#known[id] === 1 : this.#unknown.has(wordAt(scan, at).toLowerCase());
  }
}

/** The words of names that no list knows, in lower case. */
function unknownWords(scan: Scan, names: readonly NameAt[]): { words: Set<string>; lengths: Set<number> } {
  const words = new Set<string>();
  const lengths = new Set<number>();
  for (const { first, end } of names) {
    for (let at = first; at < end; at++) {
      if (scan.word[at] !== 0) continue;
      words.add(wordAt(scan, at).toLowerCase());
      lengths.add(scan.end[at]! - scan.start[at]!);
    }
  }
  return { words, lengths };
}

/** The second part of "Siu-lai". */
const isSyllable = ({ text, start }: Scan, at: number): boolean => at > 0 && text.charCodeAt(start[at]! - 1) === 45;

function hasCommonWord(scan: Scan, { first, end }: NameAt, lowerWords: LowerWords): boolean {
  for (let at = first; at < end; at++) {
    if (!isCapital(scan, at) || scan.end[at]! - scan.start[at]! < 3 || GIVEN.has(scan.word[at]!)) continue;
    if (COMMON.has(scan.word[at]!) || lowerWords.hasWordAt(scan, at)) return true;
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
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replaceAll('’', "'").replaceAll('.', '');
}

const PLAIN = /^[a-z]*$/;
