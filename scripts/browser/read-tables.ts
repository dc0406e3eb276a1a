import type { WordBook } from './word-book.ts';

/** Reads what `writeTable` wrote, table by table. A text of words has a comma and a space between them, on one line. */
export function readTables({ lines, lists, digits }: WordBook): unknown[] {
  const rest = [...lines].reverse();
  const nextLists = lists.values();
  const nextDigits = digits.values();
  const wordsOf = (line: string): string[] =>
    line.includes('\t') ? line.split('\t').slice(1) : nextLists.next().value!;
  const parts = (): [head: string, words: string[]][] => {
    const found: [string, string[]][] = [];
    while (rest.at(-1)?.[0] === '=') {
      const line = rest.pop()!;
      found.push([line.slice(1).split('\t')[0]!, wordsOf(line)]);
    }
    return found;
  };
  const readers: Record<string, (line: string) => unknown> = {
    d: () => nextDigits.next().value,
    a: wordsOf,
    s: (line) => wordsOf(line).join(', '),
    t: () => Object.fromEntries(parts().map(([key, words]) => [key, words.join(' ')])),
    o: () => byKey(parts()),
    n: (line) =>
      Object.fromEntries(
        line
          .split('\t')
          .slice(1)
          .map((key) => [key, read(rest.pop()!)]),
      ),
    j: (line) => JSON.parse(line.slice(1)),
  };
  const read = (line: string): unknown => readers[line[0]!]!(line);
  const tables: unknown[] = [];
  for (let line = rest.pop(); line !== undefined; line = rest.pop()) tables.push(read(line));
  return tables;
}

/** Keys in order, each with its own copy of the value they share. */
function byKey(parts: readonly [json: string, keys: string[]][]): unknown {
  const entries = parts.flatMap(([json, keys]) => keys.map((key): [string, unknown] => [key, JSON.parse(json)]));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
