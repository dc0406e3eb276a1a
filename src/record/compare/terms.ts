import { outline, type Reading } from '#reading';
import { ownCopy, type Span } from '#text';
import { stopWords } from './stop-words.ts';

/** What a sentence is compared by. */
export interface Passage {
  span: Span;
  /** Terms in order, stop words left out. */
  terms: string[];
  /** Weight of each term: names and numbers tell more than plain words. */
  weights: number[];
  total: number;
  /** All words in order, as written in small letters: for telling a copy from a rewrite. */
  words: string[];
  /** True where most of it stands in quotation marks: words that every reporter heard. */
  isQuoted: boolean;
}

/** A text cut into what is compared. */
export interface Terms {
  length: number;
  passages: Passage[];
  total: number;
}

const STOP = new Set(stopWords);
const NUMBERS = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].map((word, value) => [word, String(value)]),
);
const MONTHS = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].flatMap((month) => [
    [month, month.slice(0, 3)],
    [month.slice(0, 3), month.slice(0, 3)],
  ]),
);
const NAME_WEIGHT = 2;
const NUMBER_WEIGHT = 2.5;

/** So few sentences are a headline or a note, where a line that looks like a label is all there is. */
const SHORT = 3;

/** Cuts a text into sentences with their terms; furniture is left out: it belongs to the page. */
export function termsOf(text: string): Terms {
  return termsIn(text, outline(text));
}

/** The same of a text that was read before; made once for each reading that is still about. */
export function termsOfReading(reading: Reading): Terms {
  const known = ofReading.get(reading);
  if (known) return known;
  const terms = termsIn(reading.text, reading);
  ofReading.set(reading, terms);
  return terms;
}
const ofReading = new WeakMap<Reading, Terms>();

/** Of words taken out of a text: cut where a sentence seems to end, without reading them once more. */
export function passagesOf(words: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const { index } of words.matchAll(SENTENCE_END)) {
    passages.push(passageOf(words, [start, index]));
    start = index;
  }
  passages.push(passageOf(words, [start, words.length]));
  return passages;
}
const SENTENCE_END = /(?<=[.!?]["”’]?)\s/g;

function termsIn(text: string, { lines, sentences }: Pick<Reading, 'lines' | 'sentences'>): Terms {
  const passages: Passage[] = [];
  const isLong = sentences.length > SHORT;
  let line = 0;
  for (const { start, end } of sentences) {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= start) line++;
    const kind = lines[line]?.kind;
    if (isLong && (kind === 'furniture' || kind === 'label')) continue;
    const passage = passageOf(text, [start, end]);
    if (passage.terms.length > 0) passages.push(passage);
  }
  return { length: text.length, passages, total: passages.reduce((sum, { total }) => sum + total, 0) };
}

function passageOf(text: string, span: Span): Passage {
  const written = text.slice(span[0], span[1]);
  const terms: string[] = [];
  const weights: number[] = [];
  const words: string[] = [];
  let isFirst = true;
  for (const [word] of written.matchAll(/\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu)) {
    const { small, term, weight } = isFirst ? FIRST_WORDS.of(word) : WORDS.of(word);
    words.push(small);
    isFirst = false;
    if (term === '') continue;
    terms.push(term);
    weights.push(weight);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { span, terms, weights, total, words, isQuoted: quotedShare(written) > 0.5 };
}

/** A word in small letters, and its term with its weight. */
interface Word {
  small: string;
  term: string;
  weight: number;
}

/** Words met lately: the same few thousand make up most of any text. */
class KnownWords {
  readonly #isFirst: boolean;
  readonly #known = new Map<string, Word>();

  constructor(isFirst: boolean) {
    this.#isFirst = isFirst;
  }

  of(word: string): Word {
    const known = this.#known.get(word);
    if (known) return known;
    const own = ownCopy(word);
    const small = own.toLowerCase().replaceAll('’', "'");
    const term = termOf(own, small, this.#isFirst);
    const weight = /^\d/.test(term) ? NUMBER_WEIGHT : term.startsWith('^') ? NAME_WEIGHT : 1;
    const made = { small, term, weight };
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(own, made);
    return made;
  }
}
const MOST_KNOWN = 20_000;
const WORDS = new KnownWords(false);
const FIRST_WORDS = new KnownWords(true);

/** One form for a word in all its shapes; '' for a stop word. Names lose their vowels, since every outlet spells them its own way. */
function termOf(word: string, small: string, isFirst: boolean): string {
  const bare = small.replace(/'s?$|'(?:s|re|ll|ve|d|m)$/, '');
  if (/^\p{N}/u.test(bare)) return bare.replaceAll(',', '');
  const number = NUMBERS.get(bare);
  if (number && number !== '1') return number;
  const month = MONTHS.get(bare);
  if (month && word !== small) return `^${month}`;
  if (STOP.has(bare) || bare.length < 2) return '';
  if (!isFirst && word !== small && bare.length > 3) return `^${skeleton(bare)}`;
  return isFirst && word !== small && bare.length > 4 && /[^aeiou]{2}$|ev$|ov$|in$/.test(bare)
    ? `^${skeleton(bare)}`
    : stem(bare);
}

/** Consonants of a name by their sound: Tokayev, Tokaev and Toqaev are one. */
export function skeleton(name: string): string {
  const sounds = name
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/zh|dj|j/g, 'g')
    .replace(/kh|q|ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's');
  const consonants = sounds.slice(1).replace(/[aeiouyh]/g, '');
  return `${sounds.charAt(0)}${consonants.replace(/(.)\1+/g, '$1')}`;
}

/** Cuts the commonest endings: enough to bring "killed" and "killing" together. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  return word
    .replace(/(?:ations?|ating|ated|ates?)$/, 'at')
    .replace(/ies$/, 'y')
    .replace(/(?:ings?|edly|ed|es|s|ly|ers?|ors?|ment|ments)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
}

function quotedShare(written: string): number {
  let quoted = 0;
  for (const [part] of written.matchAll(/["“][^"“”]*(?:["”]|$)/g)) quoted += part.length;
  return quoted / written.length;
}
