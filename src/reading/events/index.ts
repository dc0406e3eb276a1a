import type { Actor, Event, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { actorsBySentence } from './actors-by-sentence.ts';
import { datesBySentence } from './dates-by-sentence.ts';
import { withInheritedDates } from './inherited-dates.ts';

/**
 * The story's own timeline: its sentences with the dates told in them, in order of date. A sentence has an event for
 * each date it names; one that names none may have the day of the sentence before it, or of the news itself.
 * @param published the date of publication, null where it is not known
 */
export function findEvents(
  scan: Scan,
  times: readonly Time[],
  actors: readonly Actor[],
  published: string | null,
): Event[] {
  const dates = withInheritedDates(scan, datesBySentence(scan, times), published?.slice(0, 10) ?? null);
  const present = actorsBySentence(scan, actors);
  const events: Event[] = [];
  for (const [sentence, named] of dates) {
    const { start, end } = scan.sentences[sentence]!;
    for (const date of named) events.push({ start, end, date, sentence, actors: present.get(sentence) ?? [] });
  }
  return events.sort((a, b) => compare(a.date, b.date));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
