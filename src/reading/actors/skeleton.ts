/**
 * What is left of a name's word when spellings of other alphabets are evened out: consonants alone, alike ones the
 * same, doubles once. "Tokayev" and "Toqaev" give tkv, "Massimov" and "Masimov" msmv.
 */
export function skeletonOf(word: string): string {
  const even = LATIN.test(word) ? word : word.normalize('NFD');
  let skeleton = '';
  let last = '';
  for (let at = 0; at < even.length; at++) {
    const letter = consonantAt(even, at);
    if (letter === '' || letter === last) continue;
    skeleton += letter;
    last = letter;
  }
  return skeleton;
}

const LATIN = /^[a-z]*$/;

/** The consonant for a letter, empty for vowels and for what is spelled many ways (j, y, h). */
function consonantAt(word: string, at: number): string {
  const letter = word.charAt(at);
  if (letter < 'b' || letter > 'z' || SOUNDLESS.includes(letter)) return '';
  return ALIKE[letter] ?? letter;
}

const SOUNDLESS = 'aeiouyhj';
const ALIKE: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', x: 'k', z: 's' };

/** Whether two words may be spellings of one name: the same skeleton of two letters or more, and nearly as long. */
export function areVariants(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 4 || other.length < 4) return false;
  const skeleton = skeletonOf(one);
  return (
    skeleton.length > 1 && skeleton === skeletonOf(other) && editDistance(one, other) <= 2 + (one.length > 6 ? 1 : 0)
  );
}

/** Letters to change, add or take out to turn one word into another; words are cut at 20 letters. */
function editDistance(one: string, other: string): number {
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
