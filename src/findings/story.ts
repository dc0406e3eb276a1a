import { type Figure, type Line, type QuotedStretch, quotationsOf, type Reading, type Statement } from '#reading';
import { firstIndex } from '#text';
import { type BodySentence, bodySentencesOf } from './body-sentences.ts';
import { once } from './once.ts';
import { speaksForItself } from './own-voice.ts';
import { withPageLines } from './page-lines.ts';
import { WordPlaces } from './word-places.ts';

/** A reading made ready for the rules: computed once, read by all of them. */
export interface Story {
  reading: Reading;
  text: string;
  /** The headline, where it is given apart from the text. */
  title: string | null;
  /** The reading's, and as furniture those that only their place tells to be of the page. */
  lines: Line[];
  /** Sentences of body lines in order. */
  sentences: BodySentence[];
  quotations: QuotedStretch[];
  /**
   * The sentences that hold one of these words (small letters; `!` and `?` are words), in order: all of them, and a few
   * by chance. A rule that cannot find anything without such a word need read no other.
   */
  sentencesWith(words: readonly string[]): BodySentence[];
  /** How many of these words each sentence holds, told by their first six letters; words may share none of those. */
  countIn(words: readonly string[]): ArrayLike<number>;
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
  readonly isOwnVoice: boolean;
}

const SPAN_OF_TIME = /^(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|century)$/;

const MEASURE = /met(?:re|er)|gram|lit(?:re|er)|\b(?:mile|foot|inch|yard|acre|hectare|tonne?|pound|knot|degree|watt)\b/;

/** True where one of the figures, in order of place, stands whole between two places. */
function standsWhole(figures: readonly { start: number; end: number }[], from: number, to: number): boolean {
  const first = firstIndex(figures.length, (at) => (figures[at]?.start ?? 0) >= from);
  return (figures[first]?.end ?? Number.POSITIVE_INFINITY) <= to;
}

/** Makes a reading ready for the rules. Time and memory grow linearly with its text. */
export function storyOf(reading: Reading, title: string | null = null): Story {
  const { text } = reading;
  const lines = withPageLines(reading);
  const quotations = quotationsOf(reading);
  const quoted = new Uint8Array(text.length + 1);
  for (const { start, end } of quotations) quoted.fill(1, start, end);
  const stated = statedUnits(reading);
  const sentences = bodySentencesOf({ ...reading, lines }, quoted, stated);
  const words = once(() => new WordPlaces(text, sentences));
  const firsts = new Map<string, number>();
  const quantities = once(() => quantitiesOf(reading));
  const counts = once(() => quantities().filter(({ unit }) => unit === null || !MEASURE.test(unit)));
  const story: Story = {
    reading,
    text,
    title,
    lines,
    sentences,
    quotations,
    sentencesWith: (list) =>
      words()
        .sentencesWith(list)
        .map((at) => sentences[at]!),
    countIn: (list) => words().countIn(list),
    isQuoted: (at) => quoted[at] === 1,
    isSpoken: (at) => quoted[at] === 1 || (stated[at] ?? 0) > 0,
    statementAt: (at) => reading.statements[(stated[at] ?? 0) - 1] ?? null,
    hasQuantity: (from, to) => standsWhole(quantities(), from, to),
    hasCount: (from, to) => standsWhole(counts(), from, to),
    firstOf(pattern) {
      const known = firsts.get(pattern);
      if (known !== undefined) return known;
      const expression = new RegExp(pattern, 'i');
      const at = text.search(expression);
      const first = title !== null && expression.test(title) ? -1 : at < 0 ? Number.POSITIVE_INFINITY : at;
      firsts.set(pattern, first);
      return first;
    },
    get isOwnVoice() {
      return isOwnVoice();
    },
  };
  const isOwnVoice = once(() => speaksForItself(story));
  return story;
}

/** Of each unit the statement whose content holds it, counted from 1. */
function statedUnits({ text, statements }: Reading): Uint16Array | Uint32Array {
  const stated = statements.length < 0xffff ? new Uint16Array(text.length + 1) : new Uint32Array(text.length + 1);
  for (let index = 0; index < statements.length; index++)
    for (const [start, end] of statements[index]?.content ?? []) stated.fill(index + 1, start, end);
  return stated;
}

function quantitiesOf({ figures }: Reading): Figure[] {
  return figures.filter(({ unit, value }) => (unit === null ? value !== 1 : !SPAN_OF_TIME.test(unit)));
}
