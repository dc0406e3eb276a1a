import { type PlainBody, plainBody } from './plain-text.ts';
import { type Step, scanBody } from './scan.ts';

/** A span of a body's plain text to be wrapped in markup of the caller's, which is taken as it is. */
export interface BodyMark {
  start: number;
  end: number;
  /** Opens the markup; called again with `first` false where the span goes on behind the edge of an element. */
  open(first: boolean): string;
  /** Closes it; `last` is true where the span ends, false where it goes on behind an edge. */
  close(last: boolean): string;
}

/** Markup goes around these where they lie wholly in the span; it never goes around any other element. */
const INLINE = new Set('a abbr code em s small span strong sub sup'.split(' '));

/**
 * Marks spans of the plain text in the body it came from. Spans may touch, nest and overlap; where one crosses the edge of
 * an element or of another span it is closed there and opened again behind it, so what comes out nests well.
 */
export function markBody(body: string, marks: readonly BodyMark[]): string {
  const plain = plainBody(body);
  const steps = placed(body, plain);
  const ends = textEnds(steps);
  const marker = new Marker(fitted(marks, plain));
  for (const [index, { step, at }] of steps.entries()) {
    const source = body.slice(step.at, step.end);
    if (step.kind === 'text') marker.text(step.text, source, at);
    else if (step.kind === 'void') marker.empty(source, at + (step.name === 'br' ? 1 : 0));
    else if (step.kind === 'start') marker.start(step.name, source, at, ends.get(index) ?? at);
    else marker.end(source, at);
  }
  return marker.html;
}

interface Placed {
  step: Step;
  /** The offset into the plain text at which the step begins. */
  at: number;
}

function placed(body: string, { pieces }: PlainBody): Placed[] {
  const steps: Placed[] = [];
  let next = 0;
  let at = 0;
  for (const step of scanBody(body)) {
    const piece = pieces[next];
    if (piece?.at === step.at) {
      steps.push({ step, at: piece.start });
      at = piece.end;
      next++;
    } else steps.push({ step: step.kind === 'text' ? { ...step, text: '' } : step, at });
  }
  return steps;
}

/** By the place of its start tag: the offset at which the text of an element ends. */
function textEnds(steps: readonly Placed[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { step, at }] of steps.entries()) {
    if (step.kind === 'start') open.push(index);
    else if (step.kind === 'end') ends.set(open.pop() ?? -1, at);
  }
  return ends;
}

/** In order, and without the blank lines at their ends, where there is nothing to mark. */
function fitted(marks: readonly BodyMark[], { lines }: PlainBody): BodyMark[] {
  return marks
    .map((mark) => {
      const first = lines.find(({ end }) => end > mark.start);
      const last = lines.findLast(({ start }) => start < mark.end);
      const start = Math.max(mark.start, first?.start ?? mark.end);
      return { ...mark, start, end: Math.min(mark.end, last?.end ?? start) };
    })
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Writes the body again; `layers` are the elements (null) and marks open at the moment, outermost first. */
class Marker {
  html = '';
  private readonly marks: readonly BodyMark[];
  private next = 0;
  private active: BodyMark[] = [];
  private readonly begun = new Set<BodyMark>();
  private readonly layers: (BodyMark | null)[] = [];

  constructor(marks: readonly BodyMark[]) {
    this.marks = marks;
  }

  text(text: string, source: string, at: number): void {
    if (text === '') this.html += source;
    for (let from = 0; from < text.length; ) {
      this.openMarks(at + from, at + from + 1);
      const to = this.nextEdge(at + from, at + text.length) - at;
      // A reference stands for one unit, so no edge falls in it.
      this.html += source === text ? text.slice(from, to) : source;
      from = to;
      this.closeEnded(at + from);
    }
  }

  empty(source: string, end: number): void {
    this.html += source;
    this.closeEnded(end);
  }

  start(name: string, source: string, at: number, end: number): void {
    if (!INLINE.has(name)) this.closeFrom(this.innermost(), at);
    else if (end > at) {
      this.closeFrom(
        this.firstAbove((mark) => mark.end < end),
        at,
      );
      this.openMarks(at, end);
    }
    this.html += source;
    this.layers.push(null);
  }

  end(source: string, at: number): void {
    this.closeFrom(this.innermost(), at);
    this.layers.pop();
    this.html += source;
    this.closeEnded(at);
  }

  /** Opens what has begun by `at` and holds to `until`, unless it is open. */
  private openMarks(at: number, until: number): void {
    for (let mark = this.marks[this.next]; mark && mark.start <= at; mark = this.marks[++this.next])
      this.active.push(mark);
    this.active = this.active.filter((mark) => mark.end > at);
    for (const mark of this.active) {
      if (mark.end < until || this.layers.includes(mark)) continue;
      this.html += mark.open(!this.begun.has(mark));
      this.begun.add(mark);
      this.layers.push(mark);
    }
  }

  /** The next offset behind `at` where a mark begins or ends, at most `end`. */
  private nextEdge(at: number, end: number): number {
    const start = this.marks[this.next]?.start ?? end;
    return this.active.reduce((edge, mark) => (mark.end > at ? Math.min(edge, mark.end) : edge), Math.min(start, end));
  }

  private closeEnded(at: number): void {
    this.closeFrom(
      this.firstAbove((mark) => mark.end <= at),
      at,
    );
  }

  private closeFrom(index: number, at: number): void {
    for (const mark of this.layers.splice(index).toReversed()) if (mark) this.html += mark.close(mark.end <= at);
  }

  /** The layer right above the innermost element. */
  private innermost(): number {
    return this.layers.lastIndexOf(null) + 1;
  }

  private firstAbove(fits: (mark: BodyMark) => boolean): number {
    const from = this.innermost();
    const index = this.layers.slice(from).findIndex((mark) => mark !== null && fits(mark));
    return index < 0 ? this.layers.length : from + index;
  }
}
