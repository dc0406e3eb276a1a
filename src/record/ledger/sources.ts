import type { Figure } from '#reading';
import type { Aligned, AlignedSentences } from '../copies/aligned-sentences.ts';
import { middle } from './relation.ts';
import type { Reported } from './reported.ts';

/** A figure of an earlier story, and what it reports; null where that is nothing. */
interface Told {
  start: number;
  unit: string | null;
  reported: Reported | null;
}

/** What a copy's figure was made from. */
export interface Source {
  /** The figure that stood in its place; null where none did. */
  figure: Reported | null;
  /** Day on which its sentence was told first. */
  day: string | null;
}

/** The figures of stories that others were made from, so that a copy's figure is found to be the one in whose place it stands. */
export class Sources {
  readonly #aligned: AlignedSentences;
  readonly #told = new Map<number, { figures: Told[]; day: string | null }>();

  constructor(aligned: AlignedSentences) {
    this.#aligned = aligned;
  }

  /** Keeps what a story reports, in the order of its figures, where another story was made from it. */
  keep(story: number, figures: readonly Figure[], reported: readonly (Reported | null)[], day: string | null): void {
    if (!this.#aligned.isSource(story)) return;
    const told = figures.map(({ start, unit }, at) => ({ start, unit, reported: reported[at] ?? null }));
    this.#told.set(story, { figures: told, day });
  }

  /** For each figure of a story what it was made from: the same value in the earlier sentence, else the one in its place. */
  of(story: number, figures: readonly Figure[]): (Source | null)[] {
    const made = this.#aligned.madeIn(story);
    if (made.length === 0) return [];
    return figures.map((figure) => {
      const rows = made.filter(({ bSpan: [start, end] }) => start <= figure.start && figure.end <= end);
      const found = rows.map((row) => this.#inPlace(row, figure, figures)).find((one) => one !== null) ?? null;
      const [first] = rows;
      return first ? { figure: found, day: this.#told.get(first.a)?.day ?? null } : null;
    });
  }

  #inPlace({ a, aSpan, bSpan }: Aligned, figure: Figure, figures: readonly Figure[]): Reported | null {
    const before = (this.#told.get(a)?.figures ?? []).filter(({ start }) => start >= aSpan[0] && start < aSpan[1]);
    const same = before.find(({ reported, unit }) => {
      return reported !== null && unit === figure.unit && middle(reported.value) === middle(figure);
    });
    if (same) return same.reported;
    const now = figures.filter(({ start }) => start >= bSpan[0] && start < bSpan[1]);
    const there = now.length === before.length ? before[now.indexOf(figure)] : undefined;
    return there?.unit === figure.unit ? there.reported : null;
  }
}
