import type { Finding, Time } from '#reading';
import { words } from '../rule.ts';
import { lost } from './lost.ts';
import { bySentence, keptAt, type Revisions } from './revisions.ts';

/** A sentence that was dated and is not any more, nor is one beside it. A date put in the place of another is a change and no loss. */
export function lostDates(revisions: Revisions): Finding[] {
  const { before, after, earlier, kept } = revisions;
  const days = bySentence(after.times.filter(isDated), ({ start, end }) => kept.within(start, end));
  const old = bySentence(before.times, ({ start, end }) => earlier.within(start, end).slice(0, 1));
  const told = new Set(after.times.map(({ value }) => value));
  const seen = new Set<number>();
  return before.times.flatMap((time) => {
    if (!isDated(time) || !/^\d{4}/.test(time.value)) return [];
    const sentence = keptAt(revisions, time.start, time.end);
    if (!sentence || seen.has(sentence.at)) return [];
    const now = days.get(sentence.at) ?? [];
    const beside = new Set(old.get(earlier.within(time.start, time.end)[0] ?? -1)?.map(({ value }) => value));
    // Every date that is left stood beside this one before, and this one stands nowhere.
    const isCut = now.length === 0 || (!told.has(time.value) && now.every(({ value }) => beside.has(value)));
    if (
      !isCut ||
      [sentence.at - 1, sentence.at + 1].some((at) => days.get(at)?.some(({ value }) => value === time.value))
    )
      return [];
    seen.add(sentence.at);
    return [
      lost(
        sentence,
        `${words(after.text, sentence.start, sentence.end)} was dated ${words(before.text, time.start, time.end)} before; the date fell away.`,
        'Restore the date.',
      ),
    ];
  });
}

const isDated = ({ type }: Time): boolean => type === 'date' || type === 'time';
