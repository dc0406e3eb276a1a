import type { Figure, Reading } from '#reading';
import type { Span } from '#text';
import type { CopyPair, RecordedStory } from '../record.ts';
import type { Aligned } from './aligned-sentences.ts';

/** What a later text lost of an earlier one, sentence by aligned sentence. */
export function lostBetween(
  earlier: RecordedStory,
  later: RecordedStory,
  sentences: readonly Aligned[],
): CopyPair['lost'] {
  return sentences.flatMap(({ aSpan, bSpan }) => lossesOf(earlier.reading, aSpan, later, bSpan));
}

function lossesOf(before: Reading, from: Span, later: RecordedStory, to: Span): CopyPair['lost'] {
  const after = later.reading;
  const place = { story: later.id, start: to[0], end: to[1] };
  const lost: CopyPair['lost'] = [];
  const said = statementsIn(before, from).filter(({ speaker }) => speaker.type !== 'none');
  const kept = statementsIn(after, to);
  if (said.length > 0 && kept.length === 0) lost.push({ kind: 'attribution', ...place });
  else if (
    said.some(({ speaker }) => speaker.name !== null && !isNamedIn(after.text.slice(...to), speaker.name)) &&
    kept.every(({ speaker }) => speaker.name === null)
  )
    lost.push({ kind: 'speaker', ...place });
  const [old, now] = [figuresIn(before, from), figuresIn(after, to)];
  for (const figure of now) {
    const same = old.find((one) => equal(one, figure));
    if (same && same.qualifier !== 'exact' && figure.qualifier === 'exact')
      lost.push({ kind: 'qualifier', story: later.id, start: figure.start, end: figure.end });
    if (
      !same &&
      old.length > 0 &&
      old.some((one) => one.unit === figure.unit) &&
      !old.some((one) => now.some((other) => equal(one, other)))
    ) {
      lost.push({ kind: 'figure', story: later.id, start: figure.start, end: figure.end });
    }
  }
  if (datesIn(before, from) > 0 && datesIn(after, to) === 0) lost.push({ kind: 'date', ...place });
  return lost;
}

/** "According to Netpulse, … said according to the group": a clumsy sentence that keeps the name has not lost it. */
const isNamedIn = (sentence: string, name: string): boolean => sentence.includes(name.split(' ').at(-1) ?? name);

function statementsIn({ statements }: Reading, [start, end]: Span) {
  return statements.filter(({ content }) => content.some(([from, to]) => from < end && start < to));
}

function figuresIn({ figures }: Reading, [start, end]: Span): Figure[] {
  return figures.filter((figure) => figure.start >= start && figure.end <= end);
}

function datesIn({ times }: Reading, [start, end]: Span): number {
  return times.filter(
    (time) => time.start >= start && time.end <= end && time.type === 'date' && /^\d{4}/.test(time.value),
  ).length;
}

function equal(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.low === other.low && one.high === other.high;
}
