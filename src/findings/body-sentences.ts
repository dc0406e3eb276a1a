import type { Reading, Sentence } from '#reading';

/** What of a text is marked: 0 for a unit that is not. */
type Marks = Uint8Array | Uint16Array | Uint32Array;

/** Where a sentence stands, and what is marked around it. */
interface Place {
  at: number;
  line: number;
  quoted: Marks;
  stated: Marks;
}

/** A sentence of the body, with what rules ask of it. */
export class BodySentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index among the sentences of the body. */
  readonly at: number;
  /** Index of its line. */
  readonly line: number;
  readonly #quoted: Marks;
  readonly #stated: Marks;

  constructor(text: string, { start, end }: Sentence, place: Place) {
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
    this.at = place.at;
    this.line = place.line;
    this.#quoted = place.quoted;
    this.#stated = place.stated;
  }

  /** Share, 0 to 1, of its characters inside quotation marks. */
  get quoted(): number {
    return shareOf(this.#quoted, this);
  }

  /** Share, 0 to 1, of its characters inside the content of a statement. */
  get stated(): number {
    return shareOf(this.#stated, this);
  }
}

function shareOf(marks: Marks, { start, end }: BodySentence): number {
  let inside = 0;
  for (let at = start; at < end; at++) if (marks[at] !== 0) inside++;
  return inside / Math.max(1, end - start);
}

/** The sentences of body lines in order. */
export function bodySentencesOf({ text, lines, sentences }: Reading, quoted: Marks, stated: Marks): BodySentence[] {
  const inBody: BodySentence[] = [];
  let line = 0;
  for (const sentence of sentences) {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= sentence.start) line++;
    if (lines[line]?.kind === 'body')
      inBody.push(new BodySentence(text, sentence, { at: inBody.length, line, quoted, stated }));
  }
  return inBody;
}
