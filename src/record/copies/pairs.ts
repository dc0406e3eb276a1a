import type { Span } from '#text';
import { IntColumn } from '../columns/int-column.ts';
import type { Block } from '../compare/compare.ts';
import type { CopyPair, Loss, RecordedStory } from '../record.ts';

const LABELS = ['copy', 'rewrite', 'partial'] as const;
const LOSSES = ['attribution', 'speaker', 'qualifier', 'figure', 'date'] as const satisfies readonly Loss[];
/** Scores are kept in ten thousandths: they are rounded to these. */
const SCALE = 10_000;

/** Pairs of stories that derive from each other, as numbers: an archive has about as many as it has stories. */
export class Pairs {
  readonly #stories: readonly RecordedStory[];
  /** Six numbers a pair: both stories, label, score, where its blocks and where its losses begin. */
  readonly #rows = new IntColumn();
  readonly #blocks = new IntColumn();
  readonly #losses = new IntColumn();

  constructor(stories: readonly RecordedStory[]) {
    this.#stories = stories;
  }

  get length(): number {
    return this.#rows.length / WIDTH;
  }

  /** @param a number of the story that came first */
  add(a: number, b: number, { label, score, blocks, lost }: Omit<CopyPair, 'a' | 'b'>): void {
    const row = [a, b, LABELS.indexOf(label), Math.round(score * SCALE), this.#blocks.length, this.#losses.length];
    for (const number of row) this.#rows.push(number);
    for (const block of blocks) for (const number of [...block.a, ...block.b]) this.#blocks.push(number);
    for (const { kind, start, end } of lost)
      for (const number of [LOSSES.indexOf(kind), start, end]) this.#losses.push(number);
  }

  /** Number of the story that came first. */
  first(pair: number): number {
    return this.#rows.at(pair * WIDTH);
  }

  at(pair: number): CopyPair {
    const row = (column: number): number => this.#rows.at(pair * WIDTH + column);
    const isLast = pair === this.length - 1;
    const story = (number: number): string => this.#stories[number]?.id ?? '';
    return {
      a: story(row(0)),
      b: story(row(1)),
      label: LABELS[row(2)] ?? 'partial',
      score: row(3) / SCALE,
      blocks: this.#blocksBetween(row(4), isLast ? this.#blocks.length : row(WIDTH + 4)),
      lost: this.#lossesBetween(row(5), isLast ? this.#losses.length : row(WIDTH + 5), story(row(1))),
    };
  }

  #blocksBetween(start: number, end: number): Block[] {
    const blocks: Block[] = [];
    const span = (at: number): Span => [this.#blocks.at(at), this.#blocks.at(at + 1)];
    for (let at = start; at < end; at += 4) blocks.push({ a: span(at), b: span(at + 2) });
    return blocks;
  }

  #lossesBetween(start: number, end: number, story: string): CopyPair['lost'] {
    const lost: CopyPair['lost'] = [];
    for (let at = start; at < end; at += 3)
      lost.push({
        kind: LOSSES[this.#losses.at(at)] ?? 'attribution',
        story,
        start: this.#losses.at(at + 1),
        end: this.#losses.at(at + 2),
      });
    return lost;
  }
}
const WIDTH = 6;
