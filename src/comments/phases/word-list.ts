import { holds, LETS_THROUGH, type Phase, refuses } from '../phase.ts';

/**
 * Refuses or holds a comment with a word of the newsroom's lists, whole words only: "ass" is not in "passage". An entry
 * may be several words, and may end in * for all words that begin so. The reason names what matched.
 */
export const wordList: Phase = {
  name: 'word-list',
  judge: ({ name, text, rules }) => {
    const words = [...wordsOf(name), '\n', ...wordsOf(text)];
    const refused = rules.refusedWords.filter((entry) => occurs(wordsOf(entry), words));
    if (refused.length > 0) return refuses(`It holds ${named(refused)}.`);
    const held = rules.heldWords.filter((entry) => occurs(wordsOf(entry), words));
    return held.length > 0 ? holds(`It holds ${named(held)}.`) : LETS_THROUGH;
  },
};

function named(entries: readonly string[]): string {
  return entries.map((entry) => `"${entry}"`).join(', ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*\*?/gu) ?? []
  );
}

function occurs(entry: readonly string[], words: readonly string[]): boolean {
  if (entry.length === 0) return false;
  return words.some((_, at) => entry.every((part, index) => matches(part, words[at + index])));
}

function matches(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word.replace(/\*$/, '') === part;
}
