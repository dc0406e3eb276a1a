/**
 * Symbols as ways through a tree, short for those that come often (a Huffman code). From the lengths of the ways alone
 * both sides make the same tree.
 */
export interface Alphabet {
  /** What follows on a step of a node, at twice its number or one more: a node, or a symbol as `~symbol`. */
  readonly next: Int32Array;
  /** The steps that lead to each symbol. */
  readonly ways: readonly (readonly number[])[];
}

/** @param lengths the steps that each symbol takes; 0 for one that never comes. */
export function alphabetOf(lengths: readonly number[]): Alphabet {
  const symbols = lengths.map((length, symbol) => ({ length, symbol })).filter(({ length }) => length > 0);
  symbols.sort((a, b) => a.length - b.length || a.symbol - b.symbol);
  const next: number[] = [];
  const ways: number[][] = [];
  let nodes = 1;
  let code = 0;
  let written = 0;
  for (const { length, symbol } of symbols) {
    code *= 2 ** (length - written);
    written = length;
    const way = Array.from({ length }, (_, step) => Math.floor(code / 2 ** (length - 1 - step)) & 1);
    let node = 0;
    for (const step of way.slice(0, -1)) {
      next[node * 2 + step] ||= nodes++;
      node = next[node * 2 + step]!;
    }
    next[node * 2 + way.at(-1)!] = ~symbol;
    ways[symbol] = way;
    code++;
  }
  return { next: Int32Array.from(next), ways };
}
