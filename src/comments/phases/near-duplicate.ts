import { holds, LETS_THROUGH, type Phase, refuses } from '../phase.ts';

/** "I agree" is said by many and means no harm; only what is longer is compared. */
const FEWEST_WORDS = 5;
const SHINGLE = 3;
const NEARLY_THE_SAME = 0.75;

/** Refuses a comment that was sent already, word for word; holds one that shares nearly all its phrases with another. */
export const nearDuplicate: Phase = {
  name: 'near-duplicate',
  judge: ({ text, recentTexts }) => {
    const words = wordsOf(text);
    if (words.length < FEWEST_WORDS) return LETS_THROUGH;
    const phrases = shinglesOf(words);
    let nearest = 0;
    for (const other of recentTexts) {
      const otherWords = wordsOf(other);
      if (otherWords.join(' ') === words.join(' ')) return refuses('The same comment was sent already.');
      nearest = Math.max(nearest, likeness(phrases, shinglesOf(otherWords)));
    }
    return nearest < NEARLY_THE_SAME
      ? LETS_THROUGH
      : holds(`${Math.round(nearest * 100)} % of it stands in another comment.`);
  },
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

/** Shared phrases as a part of all that either has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const phrase of a) if (b.has(phrase)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
