import type { Speaker } from '#reading';
import type { Rule } from '../rule.ts';
import { words } from '../rule.ts';

/** Fewer statements than this are a note, not a story with a source problem. */
const FEWEST = 4;

export const singleSource: Rule = {
  name: 'single-source',
  severity: 'note',
  catches: 'A story that one speaker carries alone.',
  check({ reading, text }) {
    const spoken = reading.statements.filter(({ cue, speaker }) => cue?.kind !== 'stance' && speaker.type !== 'none');
    const [first] = spoken;
    const span = first?.speaker.spans[0];
    if (!span || spoken.length < FEWEST) return [];
    const key = keyOf(first.speaker, text);
    if (spoken.some(({ speaker }) => keyOf(speaker, text) !== key)) return [];
    return [
      {
        start: span[0],
        end: span[1],
        message: `All ${spoken.length} statements come from one speaker, ${words(text, span[0], span[1])}.`,
        remedy: 'Ask somebody else who can know.',
      },
    ];
  },
};

/** By what a speaker is told from others: who it is, else the name, else the words. */
function keyOf({ actor, name, spans }: Speaker, text: string): string {
  return actor ?? name ?? spans.map(([start, end]) => text.slice(start, end)).join();
}
