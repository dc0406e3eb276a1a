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
    const keys = new Set(
      spoken.map(
        ({ speaker }) =>
          speaker.actor ?? speaker.name ?? speaker.spans.map(([start, end]) => text.slice(start, end)).join(),
      ),
    );
    const span = spoken[0]?.speaker.spans[0];
    if (spoken.length < FEWEST || keys.size !== 1 || !span) return [];
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
