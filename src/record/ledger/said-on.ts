import type { Reading, Statement, Time } from '#reading';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The days on which those whom a story quotes spoke, where it says so once: "told reporters on Friday … she said three". A
 * story that opens with the day before it came out is about that day.
 */
export class SaidOn {
  readonly #bySpeaker = new Map<string, { sentence: number; day: string }[]>();
  readonly #opening: string | null;

  constructor(reading: Reading) {
    const published = reading.published?.slice(0, 10) ?? '9999';
    const days = reading.times.filter(({ value }) => DAY.test(value) && value.slice(0, 10) <= published);
    this.#opening = openingDay(reading, days, published);
    for (const statement of reading.statements) {
      const { actor } = statement.speaker;
      const day = actor === undefined ? undefined : dayOf(reading, statement, days);
      if (actor === undefined || day === undefined) continue;
      const known = this.#bySpeaker.get(actor) ?? [];
      known.push({ sentence: statement.sentence, day });
      this.#bySpeaker.set(actor, known);
    }
  }

  /** The day of the speaker's last statement that tells one, up to a statement; else that of the story's opening. */
  of(statement: Statement | undefined): string | null {
    const told = this.#bySpeaker.get(statement?.speaker.actor ?? '') ?? [];
    return told.findLast(({ sentence }) => sentence <= (statement?.sentence ?? -1))?.day ?? this.#opening;
  }
}

/** The day beside the words that tell who spoke, and not in what was said. */
function dayOf(
  { sentences, text }: Reading,
  { cue, content, sentence }: Statement,
  days: readonly Time[],
): string | undefined {
  const [from, until] = cue?.spans[0] ?? [0, 0];
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const beside = days.find(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      (time.start >= until ? time.start - until : from - time.end) < BESIDE &&
      !content.some(([first, last]) => first <= time.start && time.end <= last) &&
      !/^['’]/.test(text.slice(time.end, time.end + 1)) &&
      !/ and /.test(text.slice(Math.min(time.end, until), Math.max(time.start, from))),
  );
  return beside?.value.slice(0, 10);
}
/** Characters between "told" and the day it was told on. */
const BESIDE = 50;

/** The day before the story came out, where its opening sentences say that somebody spoke then. */
function openingDay(reading: Reading, days: readonly Time[], published: string): string | null {
  const opening = reading.statements.filter(({ sentence }) => sentence < OPENING_SENTENCES);
  const told = opening.map((statement) => dayOf(reading, statement, days)).filter((day) => day !== undefined);
  const latest = told.sort().at(-1);
  return latest !== undefined && latest === dayBefore(published) ? latest : null;
}
/** A dateline and a heading may be cut as sentences of their own. */
const OPENING_SENTENCES = 3;

function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Date(time - 86_400_000).toISOString().slice(0, 10);
}
