import type { Event, Reading } from '#reading';
import { withoutDateline } from '#record';
import type { SpeakerKind } from '#site';
import { kindOf } from './story-speakers.ts';

const PRONOUN = /^(?:I|we|it|he|she|they|who|which|(?:its|his|her|their) \w+)$/i;

/** Who says that it happened, and as what they are counted; '' and null where the story itself does. */
export function sourceOfEvent(reading: Reading, { start, end }: Event): { name: string; kind: SpeakerKind | null } {
  const statement = reading.statements.find(
    ({ content, cue, speaker }) =>
      // "Shops expect to open": what somebody believes is told by the story.
      cue?.kind !== 'stance' && speaker.type !== 'none' && content.some(([from, to]) => from < end && start < to),
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
