import type { Event, Reading } from '#reading';
import { isOfDateline, withoutDateline } from '#record';
import type { SpeakerKind } from '#site';
import { kindOf } from './story-speakers.ts';

const PRONOUN = /^(?:I|we|it|he|she|they|who|which|(?:its|his|her|their) \w+)$/i;

/** Who says that it happened, and as what they are counted; '' and null where the story itself does. */
export function sourceOfEvent(reading: Reading, { start, end }: Event): { name: string; kind: SpeakerKind | null } {
  const statement = reading.statements.find(
    ({ content, speaker }) => speaker.type !== 'none' && content.some(([from, to]) => from < end && start < to),
  );
  const [span] = statement?.speaker.spans ?? [];
  const described = span ? reading.text.slice(span[0], span[1]) : '';
  const name = statement?.speaker.name ?? (PRONOUN.test(described) ? '' : described);
  return { name, kind: statement && name !== '' ? kindOf(statement) : null };
}

/** The sentence of an event as it is shown: without the dateline before it, cut where it is long. */
export function eventSentence({ text }: Reading, { start, end }: Event): string {
  const sentence = withoutDateline(text.slice(start, end)).replace(/\s+/g, ' ').trim();
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`;
}
const LONGEST = 140;

/** "On Friday." tells of no event. */
const SHORTEST = 16;
/** Said in somebody's own voice, which tells of no event without its speaker. */
const OWN_VOICE = /^[“"‘]|\b(?:I|my|me|we|our|us|you)\b/;
/** Points to the sentence before it: "He had rung the station", "Since Monday it has been full". */
const POINTS_BACK =
  /^(?:(?:then|but|and|so|on|in|at|by|since|from|after|before|for|when)\b[^,.“"]{0,24}?,? ?)?(?:he|she|it|they|this|that|these|those|his|her|its|their)\b/i;

/** Whether a sentence tells of an event by itself, and gives the day in words of its own: a day taken from elsewhere is less sure. */
export function tellsAlone(reading: Reading, { start, end, date }: Event): boolean {
  const sentence = reading.text.slice(start, end).trim();
  if (sentence.length < SHORTEST || OWN_VOICE.test(sentence) || POINTS_BACK.test(sentence)) return false;
  const day = date.slice(0, 10);
  return !isOfDateline(reading, start, end, day) && saysDay(reading, start, end, day);
}

/** Whether a time in the sentence gives the day. "Since 1998" tells how long something has been so, not when it happened. */
function saysDay({ text, times }: Reading, start: number, end: number, day: string): boolean {
  return times.some(
    (time) =>
      time.start < end &&
      start < time.end &&
      (time.value.startsWith(day) || time.from?.startsWith(day) === true) &&
      !/\bsince\s*$/i.test(text.slice(Math.max(0, time.start - 8), time.start)) &&
      !/^since\b/i.test(text.slice(time.start, time.end)),
  );
}
