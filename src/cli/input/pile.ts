import { checkPile, type PiledStory } from '#record';
import type { Outcome } from './task.ts';

/** Piles larger than this are not held in memory: their texts are checked each alone. */
const MOST_STORIES = 2_000;
const MOST_CHARACTERS = 20_000_000;

/** Texts that are checked against each other, as long as they are few enough to be held in memory. */
export class Pile {
  readonly #belongs: (story: PiledStory) => boolean;
  #held: Outcome[] | null = [];
  #characters = 0;

  /** @param belongs which texts are compared with others */
  constructor(belongs: (story: PiledStory) => boolean = () => true) {
    this.#belongs = belongs;
  }

  /** True once there are so many texts that each is checked alone. */
  get isTooLarge(): boolean {
    return this.#held === null;
  }

  /**
   * Passes texts on with what is wrong with them in the light of each other. A pile of up to 2,000 stories and 20 MB is held
   * until its last story is there; a larger one goes on as it comes, each text checked alone, and whatever else comes with it.
   */
  async *together<T extends object>(results: AsyncIterable<Outcome | T>): AsyncGenerator<Outcome | T> {
    for await (const result of results) {
      if (this.#held === null || !isOutcome(result)) {
        yield* this.#giveUp();
        yield result;
        continue;
      }
      this.#held.push(result);
      if ('reading' in result) this.#characters += result.reading.text.length;
      if (this.#held.length > MOST_STORIES || this.#characters > MOST_CHARACTERS) yield* this.#giveUp();
    }
    if (this.#held !== null) yield* together(this.#held, this.#belongs);
  }

  #giveUp(): Outcome[] {
    const held = this.#held ?? [];
    this.#held = null;
    return held;
  }
}

function isOutcome(result: object): result is Outcome {
  return 'reading' in result || 'error' in result;
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
