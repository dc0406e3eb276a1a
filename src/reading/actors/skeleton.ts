/**
 * What is left of a name's word when spellings of other alphabets are evened out: consonants alone, alike ones the
 * same, doubles once. "Tokayev" and "Toqaev" give tkv, "Massimov" and "Masimov" msmv.
 */
export function skeletonOf(word: string): string {
  let skeleton = '';
  for (const letter of word
    .normalize('NFD')
    .replace(/[dtz]?zh|dj/g, 'j')
    .replace(/kh|gh/g, 'h')
    .replace(/ph/g, 'f')) {
    const even = ALIKE[letter] ?? letter;
    if (even >= 'a' && even <= 'z' && !/[aeiouyhj]/.test(even) && even !== skeleton.at(-1)) skeleton += even;
  }
  return skeleton;
}

const ALIKE: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', x: 'k', z: 's' };

/** Whether two words may be spellings of one name: the same skeleton of two letters or more, and nearly as long. */
export function areVariants(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 4 || other.length < 4 || Math.abs(one.length - other.length) > 2) return false;
  const skeleton = skeletonOf(one);
  return (
    skeleton.length > 1 && skeleton === skeletonOf(other) && editDistance(one, other) <= 2 + (one.length > 6 ? 1 : 0)
  );
}

/** Letters to change, add or take out to turn one word into another; words are cut at 20 letters. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [one.slice(0, 20), other.slice(0, 20)];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
