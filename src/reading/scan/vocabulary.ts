/**
 * Words as numbers. Every list in `words/` is interned once, when its module loads, so that the scan looks a word up
 * a single time and all rules compare numbers. Ids start at 1; 0 is any word that no list holds.
 */
const ids = new Map<string, number>();

/** The id of a lower-cased word, 0 where no list holds it. */
export function wordId(lowerCased: string): number {
  return ids.get(lowerCased) ?? 0;
}

function intern(lowerCased: string): number {
  const known = ids.get(lowerCased);
  if (known !== undefined) return known;
  const id = ids.size + 1;
  ids.set(lowerCased, id);
  return id;
}

/** Which of the known words are in one list. */
export interface WordSet {
  has(id: number): boolean;
}

/** Interns a list of single lower-case words (as the scan cuts them: no spaces, no hyphens, no final dot). */
export function wordSet(list: Iterable<string>): WordSet {
  const members: boolean[] = [];
  for (const word of list) members[intern(word)] = true;
  return { has: (id) => members[id] === true };
}

/** What a table says of each known word. */
export interface WordTable<T> {
  get(id: number): T | undefined;
}

/** Interns the keys of a table, single lower-case words as in `wordSet`. */
export function wordTable<T>(table: Readonly<Record<string, T>>): WordTable<T> {
  const values: (T | undefined)[] = [];
  for (const word of Object.keys(table)) values[intern(word)] = table[word];
  return { get: (id) => values[id] };
}
