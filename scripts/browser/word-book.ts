import { alphabetOf } from './alphabet.ts';
import type { Bits } from './bits.ts';
import { Foreteller } from './foreteller.ts';
import { Placing } from './placing.ts';
import { Spelling } from './spelling.ts';

/** All tables of the engine as they are packed: each word once, with the numbers of the lists that it stands in. */
export interface WordBook {
  /** What tables.ts says of each table. */
  lines: string[];
  /** Lists of words in the order of their units. */
  lists: string[][];
  /** Long texts of digits without more order than that some come oftener. */
  digits: string[];
}

/** What must be known before the first bit. */
export interface WordBookKey {
  /** The letters that come, those of fewest steps first, and how many take no step, one step, two ... */
  letters: string;
  letterSteps: readonly number[];
  /** The steps that it takes to share none, one, two ... of the letters above. */
  sharedSteps: readonly number[];
  /** How many lists there are. */
  lists: number;
  /** How long the texts of digits are. */
  digitTexts: readonly number[];
}

/** The digits of `WordBook.digits`. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Passes a book through `bits`: the one that is given when packing, else the one that is found there. */
export function passWordBook(bits: Bits, key: WordBookKey, book?: WordBook): WordBook {
  const letterSteps = key.letterSteps.flatMap((count, steps) => new Array<number>(count).fill(steps));
  const spelling = new Spelling(bits, key.letters, letterSteps, key.sharedSteps);
  const placing = new Placing(bits, key.lists);

  const lines: string[] = [];
  for (let line = ' '; line !== ''; ) {
    line = spelling.line(0, book && (book.lines[lines.length] ?? ''));
    if (line !== '') lines.push(line);
  }
  const lists: string[][] = Array.from({ length: key.lists }, () => []);
  const words = book && wordsOf(book.lists);
  for (let word = ' ', at = 0; word !== ''; at++) {
    word = spelling.line(1, words && (words[at]?.word ?? ''));
    if (word !== '') for (const list of placing.listsOf(word, words?.[at]?.lists)) lists[list]!.push(word);
  }
  return { lines, lists, digits: key.digitTexts.map((length, at) => passDigits(bits, length, book?.digits[at])) };
}

function passDigits(bits: Bits, length: number, wanted?: string): string {
  const foreteller = new Foreteller({ contexts: 1, tableBits: 6, settings: 1, steps: DIGITS.length, rate: 0.002 });
  const alphabet = alphabetOf(new Array<number>(DIGITS.length).fill(6));
  let text = '';
  while (text.length < length)
    text +=
      DIGITS[
        foreteller.pass(
          bits,
          alphabet,
          0,
          wanted === undefined ? undefined : DIGITS.indexOf(wanted.charAt(text.length)),
        )
      ];
  return text;
}

/** All words of the lists in order, each with the numbers of its lists. */
export function wordsOf(lists: readonly (readonly string[])[]): { word: string; lists: number[] }[] {
  const words = new Map<string, number[]>();
  for (const [number, list] of lists.entries())
    for (const word of list) {
      const numbers = words.get(word);
      if (numbers) numbers.push(number);
      else words.set(word, [number]);
    }
  return [...words].map(([word, numbers]) => ({ word, lists: numbers })).sort((a, b) => (a.word < b.word ? -1 : 1));
}
