import { checkPile, type PiledStory } from '#record';
import type { Outcome } from './task.ts';

/** Piles larger than this are not held in memory: their texts are checked each alone. */
const MOST_STORIES = 2_000;
const MOST_CHARACTERS = 20_000_000;

/**
 * Passes texts on with what is wrong with them in the light of each other. A pile of up to 2,000 stories and 20 MB is held
 * until its last story is there; a larger one goes on as it comes, each text checked alone.
 * @param belongs which texts are compared with others
 */
export async function* checkedTogether(
  outcomes: AsyncIterable<Outcome>,
  belongs: (story: PiledStory) => boolean = () => true,
): AsyncGenerator<Outcome> {
  let held: Outcome[] | null = [];
  let characters = 0;
  for await (const outcome of outcomes) {
    if (held === null) {
      yield outcome;
      continue;
    }
    held.push(outcome);
    if ('reading' in outcome) characters += outcome.reading.text.length;
    if (held.length <= MOST_STORIES && characters <= MOST_CHARACTERS) continue;
    yield* held;
    held = null;
  }
  if (held !== null) yield* together(held, belongs);
}

function together(held: readonly Outcome[], belongs: (story: PiledStory) => boolean): Outcome[] {
  const pile = held.flatMap((outcome, at) => ('reading' in outcome && belongs(outcome) ? [{ outcome, at }] : []));
  if (pile.length < 2) return [...held];
  const found = checkPile(pile.map(({ outcome }) => outcome));
  const byPlace = new Map(pile.map(({ at }, index) => [at, found[index] ?? []]));
  return held.map((outcome, at) => {
    const more = byPlace.get(at) ?? [];
    if (more.length === 0 || !('reading' in outcome)) return outcome;
    const findings = [...outcome.reading.findings, ...more].sort((a, b) => a.start - b.start || a.end - b.end);
    return { ...outcome, reading: { ...outcome.reading, findings } };
  });
}
