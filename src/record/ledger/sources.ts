import type { Figure } from '#reading';
import type { Aligned, AlignedSentences } from '../copies/aligned-sentences.ts';
import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

/** A figure of an earlier story, and what it reports; null where that is nothing. */
interface Told {
  start: number;
  unit: string | null;
  reported: Reported | null;
}

/** What a copy's figure was made from. */
export interface Source {
  /** The figure that stood in its place; null where none is found in a copy or rewrite of the whole. */
  figure: Reported | null;
  /** Day on which it was told first. */
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

  /**
   * For each figure of a story what it was made from: the same value in the earlier sentence; in a copy or rewrite of the whole
   * also the one in its place, and all of it is of that day. Another value in a sentence of a later story is news and no copy.
   */
  of(story: number, figures: readonly Figure[]): (Source | null)[] {
    const made = this.#aligned.madeIn(story);
    if (made.length === 0) return [];
    const whole = made.find(({ isWhole }) => isWhole);
    const other = whole ? { figure: null, day: this.#told.get(whole.a)?.day ?? null } : null;
    return figures.map((figure) => {
      for (const row of made) {
        if (row.bSpan[0] > figure.start || figure.end > row.bSpan[1]) continue;
        const found = this.#inPlace(row, figure, figures);
        if (found) return { figure: found, day: this.#told.get(row.a)?.day ?? null };
      }
      return other;
    });
  }

  #inPlace({ a, aSpan, bSpan, isWhole }: Aligned, figure: Figure, figures: readonly Figure[]): Reported | null {
    const before = (this.#told.get(a)?.figures ?? []).filter(({ start }) => start >= aSpan[0] && start < aSpan[1]);
    const same = before.find(({ reported, unit }) => {
      return reported !== null && unit === figure.unit && middle(reported.value) === middle(figure);
    });
    if (same || !isWhole) return same?.reported ?? null;
    const now = figures.filter(({ start }) => start >= bSpan[0] && start < bSpan[1]);
    const there = now.length === before.length ? before[now.indexOf(figure)] : undefined;
    return there?.unit === figure.unit ? there.reported : null;
  }
}
