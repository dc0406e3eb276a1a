import { type Reading, read } from '#reading';
import type { RecordedStory } from '../record.ts';

/** Stories as outlets a, b, c … tell them, a day apart from 2 October 2026 on. */
export function told(...texts: string[]): RecordedStory[] {
  return texts.map((text, index) => {
    const letter = String.fromCharCode(97 + index);
    return {
      id: letter,
      outlet: `Outlet ${letter}`,
      reading: takenUp(read(text, { published: `2026-10-0${2 + index}` })),
    };
  });
}

/** A reading as a large archive gives it: its parts are not its own, so that a spread of it would lose them. */
function takenUp(reading: Reading): Reading {
  return Object.create(reading);
}
