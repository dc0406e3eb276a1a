import type { Actor } from '#reading';
import type { RecordedStory } from '../record.ts';

/** An actor as one story has it. */
export interface Appearance {
  story: RecordedStory;
  actor: Actor;
}
