import type { MatterValue, RecordedStory } from '../record.ts';
import type { MatterName } from './matter.ts';

/** One figure of one story with its matter. */
export class Reported {
  readonly value: MatterValue;
  readonly matter: MatterName;
  /** The day by which it is put in order: its own, else that of the story. */
  readonly day: string | null;
  readonly #story: RecordedStory;
  readonly #sentence: { readonly start: number; readonly end: number };

  constructor(
    value: MatterValue,
    matter: MatterName,
    day: string | null,
    story: RecordedStory,
    sentence: { readonly start: number; readonly end: number },
  ) {
    this.value = value;
    this.matter = matter;
    this.day = day;
    this.#story = story;
    this.#sentence = sentence;
  }

  get story(): string {
    return this.#story.id;
  }

  /** The words around it in its sentence; cut out when they are asked for: most figures are the only ones of their matter. */
  get told(): string {
    const { start, end } = this.#place();
    return this.#cut(start - 60, end + 80);
  }

  /** The figure and what follows it in its sentence. */
  get words(): string {
    const { start, end } = this.#place();
    return this.#cut(start, end + 70);
  }

  #place(): { start: number; end: number } {
    return this.value.mentions[0] ?? { start: 0, end: 0 };
  }

  #cut(start: number, end: number): string {
    const sentence = this.#sentence;
    return this.#story.reading.text.slice(Math.max(sentence.start, start), Math.min(sentence.end, end));
  }
}
