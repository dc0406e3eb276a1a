import type { Figure, Reading } from '#reading';

/** The words around a figure inside its sentence. */
export interface Surroundings {
  sentence: { start: number; end: number };
  /** From the figure before it, or the beginning of the sentence, up to the figure. */
  before: string;
  /** From the figure up to the next one, or the end of the sentence; an amount told again in brackets does not cut it. */
  after: string;
  /** Where `after` ends in the text. */
  until: number;
  previous: Figure | null;
  /** Whether "from" opens the figure before it, so that "to" goes on from that: "from 42 tonnes to 180", not "62 votes to 55". */
  isFrom: boolean;
}

interface Stretch {
  start: number;
  end: number;
}

/** Characters of a sentence on either side of a figure that are looked through: an endless one would be gone through for each of its figures. */
const FAR = 1000;

/** The sentence of a figure, as far as it can matter to it. */
export function partAround({ sentence }: Pick<Surroundings, 'sentence'>, { start, end }: Stretch): Stretch {
  return { start: Math.max(sentence.start, start - FAR), end: Math.min(sentence.end, end + FAR) };
}

/** The surroundings of every figure of a reading, in their order. Linear: sentences and figures are walked once. */
export function surroundingsOf({ text, sentences, figures }: Reading): Surroundings[] {
  let at = 0;
  return figures.map((figure, index) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const previous = within(figures[index - 1], sentence.start, sentence.end);
    const next = nextApart(figures, index, sentence.end, text);
    const until = next ? next.start : sentence.end;
    return {
      sentence,
      before: text.slice(previous?.end ?? sentence.start, figure.start),
      after: text.slice(figure.end, until),
      until,
      previous,
      isFrom: previous !== null && FROM.test(text.slice(Math.max(sentence.start, previous.start - 24), previous.start)),
    };
  });
}

function within(figure: Figure | undefined, start: number, end: number): Figure | null {
  return figure && figure.start >= start && figure.end <= end ? figure : null;
}

function nextApart(figures: readonly Figure[], index: number, end: number, text: string): Figure | null {
  for (let at = index + 1; at < figures.length; at++) {
    const next = figures[at];
    if (!next || next.start >= end) return null;
    if (
      !/\($/.test(
        text
          .slice(Math.max(0, next.start - 8), next.start)
          .replace(/\p{Sc}|about |or /gu, '')
          .trimEnd(),
      )
    )
      return next;
  }
  return null;
}

const FROM = /\bfrom(?: (?:about|around|some|nearly|a|an|the))*\s*$/;
