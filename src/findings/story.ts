import { type Line, type QuotedStretch, quotationsOf, type Reading, type Statement } from '#reading';
import { speaksForItself } from './own-voice.ts';

/** A sentence of the body, with what rules ask of it. */
export interface BodySentence {
  start: number;
  end: number;
  text: string;
  /** Index of its line. */
  line: number;
  /** Shares, 0 to 1, of its characters inside quotation marks and inside the content of a statement. */
  quoted: number;
  stated: number;
}

/** A reading made ready for the rules: computed once, read by all of them. */
export interface Story {
  reading: Reading;
  text: string;
  /** The headline, where it is given apart from the text. */
  title: string | null;
  lines: Line[];
  /** Sentences of body lines in order. */
  sentences: BodySentence[];
  quotations: QuotedStretch[];
  /** True for a unit inside quotation marks. */
  isQuoted(at: number): boolean;
  /** True for a unit that somebody is reported to have said: inside marks or the content of a statement. */
  isSpoken(at: number): boolean;
  /** The first statement whose content holds a unit. */
  statementAt(at: number): Statement | null;
  /** True where a figure that counts or measures (no age, no span of time) stands whole between two places. */
  hasQuantity(from: number, to: number): boolean;
  /** True where one of those counts things and does not measure a length, a weight, a speed. */
  hasCount(from: number, to: number): boolean;
  /** Where the headline or the text first has a pattern (case aside); -1 for the headline, Infinity for nowhere. */
  firstOf(pattern: string): number;
  /** True for a text that speaks for itself: a column, a letter, a memoir. Rules about voices have nothing to say there. */
  isOwnVoice: boolean;
}

const SPAN_OF_TIME = /^(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|century)$/;

const MEASURE = /met(?:re|er)|gram|lit(?:re|er)|\b(?:mile|foot|inch|yard|acre|hectare|tonne?|pound|knot|degree|watt)\b/;

/** True where one of the figures, in order of place, stands whole between two places. */
function standsWhole(figures: readonly { start: number; end: number }[], from: number, to: number): boolean {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (figures[low]?.end ?? Number.POSITIVE_INFINITY) <= to;
}

/** Makes a reading ready for the rules. Time and memory grow linearly with its text. */
export function storyOf(reading: Reading, title: string | null = null): Story {
  const { text, lines } = reading;
  const quotations = quotationsOf(reading);
  const quoted = new Uint8Array(text.length + 1);
  for (const { start, end } of quotations) quoted.fill(1, start, end);
  const stated = new Int32Array(text.length + 1);
  for (const [index, { content }] of reading.statements.entries())
    for (const [start, end] of content) stated.fill(index + 1, start, end);
  const shareOf = (marks: Uint8Array | Int32Array, start: number, end: number): number => {
    let inside = 0;
    for (let at = start; at < end; at++) if (marks[at] !== 0) inside++;
    return inside / Math.max(1, end - start);
  };
  const firsts = new Map<string, number>();
  const quantities = reading.figures
    .filter(({ unit, value }) => (unit === null ? value !== 1 : !SPAN_OF_TIME.test(unit)))
    .sort((a, b) => a.start - b.start);
  const counts = quantities.filter(({ unit }) => unit === null || !MEASURE.test(unit));
  const sentences: BodySentence[] = [];
  let line = 0;
  for (const { start, end } of reading.sentences) {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= start) line++;
    if (lines[line]?.kind !== 'body') continue;
    sentences.push({
      start,
      end,
      text: text.slice(start, end),
      line,
      quoted: shareOf(quoted, start, end),
      stated: shareOf(stated, start, end),
    });
  }
  return {
    reading,
    text,
    title,
    lines,
    sentences,
    quotations,
    isQuoted: (at) => quoted[at] === 1,
    isSpoken: (at) => quoted[at] === 1 || (stated[at] ?? 0) > 0,
    statementAt: (at) => reading.statements[(stated[at] ?? 0) - 1] ?? null,
    hasQuantity: (from, to) => standsWhole(quantities, from, to),
    hasCount: (from, to) => standsWhole(counts, from, to),
    firstOf(pattern) {
      const known = firsts.get(pattern);
      if (known !== undefined) return known;
      const expression = new RegExp(pattern, 'iu');
      const at = text.search(expression);
      const first = title !== null && expression.test(title) ? -1 : at < 0 ? Number.POSITIVE_INFINITY : at;
      firsts.set(pattern, first);
      return first;
    },
    isOwnVoice: speaksForItself(sentences, (at) => quoted[at] === 1 || (stated[at] ?? 0) > 0),
  };
}
