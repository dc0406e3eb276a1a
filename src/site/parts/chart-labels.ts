/** A rectangle that is taken. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Label {
  /** Start of its first line's baseline. */
  x: number;
  y: number;
  bold: string;
  after: string;
}

/** Wider than most faces set these sizes, so that what fits here fits on the page. */
const LETTER = 7.2;
const LINE = 16;

/**
 * Sets labels beside their marks so that none lies on another: to the end, above, to the start, below. One that finds no place
 * is left to the table. Given in order of importance.
 */
export class LabelSetter {
  readonly #taken: Box[] = [];
  readonly #bounds: Box;

  constructor(bounds: Box) {
    this.#bounds = bounds;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  place(x: number, y: number, bold: string, after: string, isBold = true): Label | null {
    for (const text of after === '' ? [''] : [after, '']) {
      const width = Math.ceil((bold.length * (isBold ? 1.16 : 1) + (text === '' ? 0 : text.length + 1)) * LETTER);
      for (const [dx, dy] of [
        [14, 5],
        [-width / 2, -16],
        [-width - 14, 5],
        [-width / 2, 26],
        [10, -12],
        [10, 24],
        [-width - 8, -12],
        [-width - 8, 24],
      ] as const) {
        const box = { x: x + dx, y: y + dy - 12, width, height: LINE };
        if (!this.#isFree(box)) continue;
        this.#taken.push(box);
        return { x: Math.round(box.x), y: Math.round(y + dy), bold, after: text };
      }
    }
    return null;
  }

  #isFree(box: Box): boolean {
    const bounds = this.#bounds;
    if (box.x < bounds.x || box.y < bounds.y) return false;
    if (box.x + box.width > bounds.x + bounds.width || box.y + box.height > bounds.y + bounds.height) return false;
    return !this.#taken.some(
      (one) =>
        one.x < box.x + box.width &&
        box.x < one.x + one.width &&
        one.y < box.y + box.height &&
        box.y < one.y + one.height,
    );
  }
}
