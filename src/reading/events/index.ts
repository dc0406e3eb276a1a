import type { Actor, Event, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

const DATED = /^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d|-Q\d|-H\d|-(?:SP|SU|FA|WI))?/;

/** The story's own timeline: sentences with a resolved time, in order of date. */
export function findEvents(scan: Scan, times: readonly Time[], actors: readonly Actor[]): Event[] {
  const events: Event[] = [];
  let sentence = 0;
  for (const time of times) {
    const date = DATED.exec(time.value)?.[0];
    if (!date || time.type === 'set' || time.type === 'duration') continue;
    while (sentence < scan.sentences.length && scan.sentences[sentence]!.end <= time.start) sentence++;
    const around = scan.sentences[sentence];
    if (!around) break;
    if (events.some((event) => event.sentence === sentence && event.date === date)) continue;
    const present = actors.filter(({ mentions }) =>
      mentions.some(([start, end]) => start < around.end && around.start < end),
    );
    events.push({ start: around.start, end: around.end, date, sentence, actors: present.map(({ id }) => id) });
  }
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start));
}
