/** A word of a text as the search index knows it, with its place in the text. */
export interface SearchWord {
  word: string;
  start: number;
  end: number;
}

/** What somebody searches for: every phrase must occur; a single word is a phrase of one. */
export type SearchQuery = string[][];

const MOST_WORDS_OF_A_QUERY = 12;
const LONGEST_WORD = 64;
/** Scripts written without spaces: each character is a word, and a run of them a phrase. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * The words of a text in their order: lower case, without accents, English plurals as singulars. Both the index and
 * the query go through here, so what is found does not hang on an engine's own idea of a word.
 */
export function searchWords(text: string): SearchWord[] {
  const found: SearchWord[] = [];
  for (const match of text.matchAll(WORDS)) {
    if (UNSPACED.test(match[0])) addSingleCharacters(found, match[0], match.index);
    else add(found, match[0], match.index);
  }
  return found;
}

/** Reads what was typed into the search field. Never fails: anything without a word in it is an empty query. */
export function parseSearch(typed: string): SearchQuery {
  const phrases: string[][] = [];
  for (const [index, part] of typed
    .slice(0, 1000)
    .split(/["“”„«»]/)
    .entries()) {
    const quoted = index % 2 === 1;
    if (quoted) phrases.push(searchWords(part).map(({ word }) => word));
    else for (const token of part.split(/\s+/)) phrases.push(searchWords(token).map(({ word }) => word));
  }
  return withinLimit(phrases.filter((phrase) => phrase.length > 0));
}

function withinLimit(phrases: string[][]): SearchQuery {
  let left = MOST_WORDS_OF_A_QUERY;
  const kept: string[][] = [];
  for (const phrase of phrases) {
    if (left <= 0) break;
    kept.push(phrase.slice(0, left));
    left -= phrase.length;
  }
  return kept;
}

function addSingleCharacters(found: SearchWord[], run: string, offset: number): void {
  let at = offset;
  for (const character of run) {
    add(found, character, at);
    at += character.length;
  }
}

/** Some characters, such as old numerals that decompose to a mark, leave nothing to search for. */
function add(found: SearchWord[], written: string, start: number): void {
  const word = normalise(written);
  if (word !== '') found.push({ word, start, end: start + written.length });
}

function normalise(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}'’]/gu, '');
  return singular(plain.replace(/['’]s?$/, '').replace(/['’]/g, ''))
    .slice(0, LONGEST_WORD)
    .replace(/[\ud800-\udbff]$/, '');
}

/** Harman's rules for English plurals, and churches; harmless elsewhere, since text and query go through the same. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.slice(0, -1);
}
