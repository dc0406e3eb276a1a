import type { Figure, Reading } from '#reading';
import { firstIndex } from '#text';
import type { Surroundings } from './surroundings.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** Words beside a figure by which it counts votes. */
const OF_VOTE = /\b(?:votes?|voted|abstain(?:ed|ing)?|abstentions?|turnout|ballots)\b/i;
/** What is done by voting, in the sentence that tells the day. */
const VOTES =
  /\b(?:vot(?:e[ds]?|ing)|elect(?:ed|ion|ions)|by-election|ballot|referendum|polls|reject(?:ed|s)?|approv(?:ed|es)|refused|passed|carried|defeated)\b/i;
/** Letters of a sentence beside a figure that say what it counts. */
const BESIDE = 45;

/**
 * The day of the vote that a figure counts, where the sentences up to it tell one: "Congress refused on Friday … The bill won
 * 49 votes". Null where it counts none, or nobody says when.
 */
export function voteDay(reading: Reading, { start, end }: Figure, { sentence }: Surroundings): string | null {
  const { text, times, sentences } = reading;
  const beside = text.slice(Math.max(sentence.start, start - BESIDE), Math.min(sentence.end, end + BESIDE));
  if (!OF_VOTE.test(beside)) return null;
  const published = reading.published?.slice(0, 10) ?? '9999';
  const day = times.find(({ start: at, value }) => {
    if (at >= sentence.end || !DAY.test(value) || value.slice(0, 10) > published) return false;
    const of = sentences[firstIndex(sentences.length, (one) => (sentences[one]?.end ?? 0) > at)];
    return of !== undefined && VOTES.test(text.slice(of.start, of.end));
  });
  return day?.value.slice(0, 10) ?? null;
}
