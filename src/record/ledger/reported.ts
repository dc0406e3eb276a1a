import type { MatterValue, RecordedStory } from '../record.ts';
import type { MatterName } from './matter-name.ts';
import type { Manner } from './relation.ts';

/** One figure of one story with its matter. */
export class Reported {
  readonly value: MatterValue;
  readonly matter: MatterName;
  /** The day by which it is put in order: its own, else that of the story. */
  readonly day: string | null;
  /** The figure of the same story that it goes on from ("up from 12"); null where it stands by itself. */
  readonly sameAs: Reported | null;
  /** The figure of an earlier story that it was copied from; null where it was not. */
  readonly source: Reported | null;
  /** Names of whom its story is about. */
  readonly about: ReadonlySet<string>;
  /** The words around it, in one form each: what it is told from other figures by. */
  readonly context: readonly string[];
  /** Whether its words compare it with another value: "up from", "lowered". */
  readonly compares: boolean;
  readonly manner: Manner;
  readonly #story: RecordedStory;
  readonly #sentence: { readonly start: number; readonly end: number };

  constructor(
    value: MatterValue,
    matter: MatterName,
    day: string | null,
    from: Pick<Reported, 'sameAs' | 'source' | 'about' | 'context' | 'compares' | 'manner'>,
    story: RecordedStory,
    sentence: { readonly start: number; readonly end: number },
  ) {
    this.value = value;
    this.matter = matter;
    this.day = day;
    this.sameAs = from.sameAs;
    this.source = from.source;
    this.about = from.about;
    this.context = from.context;
    this.compares = from.compares;
    this.manner = from.manner;
    this.#story = story;
    this.#sentence = sentence;
  }

  get story(): string {
    return this.#story.id;
  }

  /** Where its sentence begins. */
  get sentence(): number {
    return this.#sentence.start;
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
