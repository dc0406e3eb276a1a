import { intern } from './vocabulary.ts';

/** Phrases as rows of word ids, found by their first word. */
export interface Phrases {
  /** Length in words of the longest phrase that begins at this place in a row of word ids, 0 where none does. */
  lengthAt(words: readonly number[], at: number): number;
  /** True for a word with which a phrase begins. */
  opensWith(word: number): boolean;
}

/** The ids that may stand at one place of a phrase; null for a gap. */
type Step = readonly number[] | null;

/** So many words fit into a gap. */
const WIDEST_GAP = 12;

/**
 * Interns phrases of lower-case words with a space between them: `this|that` is either word, `free?` may be missing, and
 * `*` is a gap of up to twelve words, none among them.
 * @param groups words that stand for one another, by the name in capitals that a phrase has for any of them
 */
export function phrases(list: Iterable<string>, groups: Readonly<Record<string, string>> = {}): Phrases {
  const byFirst: Step[][][] = [];
  for (const phrase of list) {
    for (const steps of variantsOf(phrase.split(' '), groups)) {
      for (const first of steps[0] ?? []) {
        const others = byFirst[first];
        if (others) others.push(steps);
        else byFirst[first] = [steps];
      }
    }
  }
  return {
    opensWith: (word) => byFirst[word] !== undefined,
    lengthAt(words, at) {
      const begun = byFirst[words[at]!];
      if (!begun) return 0;
      let longest = 0;
      for (const steps of begun) longest = Math.max(longest, endOf(steps, 0, words, at) - at);
      return longest;
    },
  };
}

/** A phrase with and without each word that may be missing. */
function variantsOf(words: readonly string[], groups: Readonly<Record<string, string>>): Step[][] {
  const [word, ...more] = words;
  if (word === undefined) return [[]];
  const behind = variantsOf(more, groups);
  const step =
    word === '*'
      ? null
      : word
          .replace('?', '')
          .split('|')
          .flatMap((one) => (groups[one] ?? one).split(' ').map(intern));
  const all = behind.map((steps) => [step, ...steps]);
  return word.endsWith('?') ? [...all, ...behind] : all;
}

/** Where the steps from `next` on end when they begin at `at`; below `at` where they do not stand there. */
function endOf(steps: readonly Step[], next: number, words: readonly number[], at: number): number {
  if (next === steps.length) return at;
  const step = steps[next];
  if (step) return at < words.length && step.includes(words[at]!) ? endOf(steps, next + 1, words, at + 1) : -1;
  for (let to = at; to <= Math.min(words.length, at + WIDEST_GAP); to++) {
    const end = endOf(steps, next + 1, words, to);
    if (end >= 0) return end;
  }
  return -1;
}
