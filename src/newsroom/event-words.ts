import type { Event, Reading } from '#reading';

const PRONOUN = /^(?:I|we|it|he|she|they|who|which|(?:its|his|her|their) \w+)$/i;

/** Who says that it happened; '' where the story itself does. */
export function sourceOfEvent(reading: Reading, { start, end }: Event): string {
  const statement = reading.statements.find(
    ({ content, speaker }) => speaker.type !== 'none' && content.some(([from, to]) => from < end && start < to),
  );
  const [span] = statement?.speaker.spans ?? [];
  const described = span ? reading.text.slice(span[0], span[1]) : '';
  return statement?.speaker.name ?? (PRONOUN.test(described) ? '' : described);
}

const LONGEST = 140;
export function shortened(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
