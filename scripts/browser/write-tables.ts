import { readTables } from './read-tables.ts';
import { DIGITS, type WordBook } from './word-book.ts';

type Write = (value: unknown, book: WordBook) => void;

/**
 * Tables as lines of text and lists of words. A line begins with a letter that says what the table is: a list, words in
 * one text with commas between them, a text of digits, tables by their keys, words in texts by theirs, keys by the value that they share,
 * or anything else as JSON. Words that stand in order are no part of a line: they are the next list of the book.
 */
const FORMS: readonly Write[] = [writeDigits, writeList, writeText, writeNest, writeTexts, writeByValue, writeJson];

/** Writes what a module of `reading/words/` exports into a book, in the first form from which the same can be read. */
export function writeTable(name: string, value: unknown, book: WordBook): void {
  for (const write of FORMS) {
    const own: WordBook = { lines: [], lists: [], digits: [] };
    write(value, own);
    if (own.lines.length === 0 || own.lines.some((line) => line.includes('\n'))) continue;
    if (!isSame(readTables(own)[0], value)) continue;
    book.lines.push(...own.lines);
    book.lists.push(...own.lists);
    book.digits.push(...own.digits);
    return;
  }
  throw new TypeError(`${name} holds more than texts, numbers, lists and records.`);
}

function writeDigits(value: unknown, book: WordBook): void {
  if (typeof value !== 'string' || value.length < 1000 || [...value].some((digit) => !DIGITS.includes(digit))) return;
  book.lines.push('d');
  book.digits.push(value);
}

function writeList(value: unknown, book: WordBook): void {
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) writeWords('a', value, book);
}

function writeText(value: unknown, book: WordBook): void {
  if (typeof value === 'string') writeWords('s', value.trim().split(/,\s*/), book);
}

/** Records inside of a record, and lists of words in one: each a table of its own. */
function writeNest(value: unknown, book: WordBook): void {
  if (!isRecord(value) || !Object.values(value).every((inner) => isRecord(inner) || isWords(inner))) return;
  book.lines.push(['n', ...Object.keys(value)].join('\t'));
  for (const [key, inner] of Object.entries(value)) writeTable(key, inner, book);
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[^,]+,/.test(value);
}

function writeTexts(value: unknown, book: WordBook): void {
  if (!isRecord(value) || !hasLongTexts(value)) return;
  book.lines.push('t');
  for (const [key, words] of Object.entries(value)) writeWords(`=${key}`, String(words).split(' '), book);
}

function writeByValue(value: unknown, book: WordBook): void {
  if (!isRecord(value)) return;
  const keys = Map.groupBy(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
    ([, shared]) => JSON.stringify(shared),
  );
  book.lines.push('o');
  for (const [json, entries] of keys) {
    const words = entries.map(([key]) => key);
    writeWords(`=${json}`, words, book);
  }
}

function writeJson(value: unknown, book: WordBook): void {
  book.lines.push(`j${JSON.stringify(value)}`);
}

function hasLongTexts(record: Record<string, unknown>): boolean {
  return Object.values(record).some(
    (words) => typeof words === 'string' && !words.includes(',') && words.split(' ').length > 9,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words in order become a list of the book; others stand in the line itself. */
function writeWords(line: string, words: readonly string[], book: WordBook): void {
  const inOrder = words.every((word, at) => word !== '' && (at === 0 || words[at - 1]! < word));
  if (inOrder) book.lists.push([...words]);
  book.lines.push(inOrder ? line : [line, ...words].join('\t'));
}

/**
 * Alike to the letter, lists in the same order. Lists written as one text may be broken into lines differently, and a
 * record has no order, unless it holds long texts.
 */
function isSame(read: unknown, value: unknown): boolean {
  return JSON.stringify(plain(read)) === JSON.stringify(plain(value));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/,\s*/g, ', ');
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, plain(inner)]);
  return Object.fromEntries(hasLongTexts(value) ? entries : entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
