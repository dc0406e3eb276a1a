import { BitWriter } from './bit-writer.ts';
import { MOST_SHARED, sharedWith } from './spelling.ts';
import { passWordBook, type WordBook, type WordBookKey, wordsOf } from './word-book.ts';

/** Packs a book of words into letters of base64, for `passWordBook` with a `BitReader` on them. */
export function pack(book: WordBook): { packed: string; key: WordBookKey } {
  const key = keyOf(book);
  const bits = new BitWriter();
  passWordBook(bits, key, book);
  return { packed: bits.written(), key };
}

function keyOf({ lines, lists, digits }: WordBook): WordBookKey {
  const words = wordsOf(lists);
  const letters = new Map<string, number>();
  const shared = new Array<number>(MOST_SHARED + 1).fill(0);
  let above = '';
  for (const line of [...lines, '', ...words.map(({ word }) => word), '']) {
    const from = sharedWith(above, line);
    shared[from]!++;
    for (const letter of `${line.slice(from)}\n`.split('')) letters.set(letter, (letters.get(letter) ?? 0) + 1);
    above = line;
  }
  const often = [...letters].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const lengths = stepsOf(often.map(([, count]) => count));
  return {
    letters: often.map(([letter]) => letter).join(''),
    letterSteps: Array.from(
      { length: Math.max(...lengths) + 1 },
      (_, steps) => lengths.filter((of) => of === steps).length,
    ),
    digitTexts: digits.map((text) => text.length),
    sharedSteps: stepsOf(shared),
    lists: lists.length,
  };
}

/** How many steps each symbol takes in a Huffman code, by how often it comes; 0 for one that never comes. */
function stepsOf(counts: readonly number[]): number[] {
  const steps = counts.map(() => 0);
  let heaps = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  while (heaps.length > 1) {
    heaps.sort((a, b) => b.count - a.count);
    const [one, other] = [heaps.pop()!, heaps.pop()!];
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) steps[symbol]!++;
    heaps = [...heaps, { count: one.count + other.count, symbols }];
  }
  return steps;
}
