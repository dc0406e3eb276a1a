import type { Figure, Reading } from '#reading';
import { partAround, type Surroundings } from './surroundings.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** Words beside a figure by which it counts votes. */
const OF_VOTE = /\b(?:votes?|voted|abstain(?:ed|ing)?|abstentions?|turnout|ballots)\b/i;
/** What is done by voting, in the sentence that tells the day. */
const VOTES =
  /\b(?:vot(?:e[ds]?|ing)|elect(?:ed|ion|ions)|by-election|ballot|referendum|polls|reject(?:ed|s)?|approv(?:ed|es)|refused|passed|carried|defeated)\b/i;
/** Letters of a sentence beside a figure that say what it counts. */
const BESIDE = 45;

/** The day of the vote that a story tells of first: "Congress refused on Friday … The bill won 49 votes". */
export class VoteDay {
  readonly #reading: Reading;
  #first: { at: number; day: string } | null | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The day for a figure that counts votes; null where it counts none, or nobody has said when up to there. */
  of(figure: Figure, around: Surroundings): string | null {
    const part = partAround(around, figure);
    const from = Math.max(part.start, figure.start - BESIDE);
    if (!OF_VOTE.test(this.#reading.text.slice(from, Math.min(part.end, figure.end + BESIDE)))) return null;
    if (this.#first === undefined) this.#first = firstVote(this.#reading);
    return this.#first && this.#first.at < around.sentence.end ? this.#first.day : null;
  }
}

/** The first day that stands in a sentence about a vote; each sentence is looked through once. */
function firstVote({ text, times, sentences, published }: Reading): { at: number; day: string } | null {
  let time = 0;
  for (const { start, end } of sentences) {
    const from = time;
    while (time < times.length && (times[time]?.start ?? 0) < end) time++;
    const day = times
      .slice(from, time)
      .find(({ value }) => DAY.test(value) && value.slice(0, 10) <= (published?.slice(0, 10) ?? '9999'));
    if (day && VOTES.test(text.slice(start, end))) return { at: day.start, day: day.value.slice(0, 10) };
  }
  return null;
}
