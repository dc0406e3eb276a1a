/** A run of words that two texts share, or that only this one has. */
export interface Run {
  text: string;
  isShared: boolean;
}

/** Sentences longer than this are compared by their words as a set: nobody reads boxes in them. */
const LONGEST = 400;

/** Cuts `text` into runs that stand in `other` in the same order and runs that do not. Marks and case do not count. */
export function differingWords(text: string, other: string): Run[] {
  const words = text.split(/(?<=\s)/);
  const mine = words.map(plain);
  const theirs = other.split(/\s+/).map(plain);
  const shared =
    mine.length * theirs.length > LONGEST * LONGEST ? mine.map((word) => theirs.includes(word)) : inOrder(mine, theirs);
  const runs: Run[] = [];
  for (const [index, word] of words.entries()) {
    const isShared = shared[index] === true || mine[index] === '';
    const last = runs.at(-1);
    if (last && last.isShared === isShared) last.text += word;
    else runs.push({ text: word, isShared });
  }
  return runs;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** For each word of `a` whether it is in the longest common sequence with `b`. */
function inOrder(a: readonly string[], b: readonly string[]): boolean[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const shared: boolean[] = new Array(a.length).fill(false);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared[i++] = true;
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return shared;
}
