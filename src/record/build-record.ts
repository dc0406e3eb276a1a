import { copiesOf } from './copies/copies.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { castOf } from './people/people.ts';
import type { Record, RecordedStory } from './record.ts';
import { sourcingOf } from './sourcing/sourcing.ts';
import { timelineOf } from './timeline/timeline.ts';
import { utterancesOf } from './utterances/utterances.ts';

/**
 * Puts many stories on record. Pure; their ids must differ.
 * @param tell is told in a few words what is being done, for a line of progress
 */
export function buildRecord(stories: readonly RecordedStory[], tell: (words: string) => void = () => {}): Record {
  tell('Putting people together');
  const cast = castOf(stories);
  const copies = copiesOf(stories, tell);
  tell('Putting sayings, events and figures together');
  return {
    stories: stories.map(({ id, outlet, url, title, reading }) => ({
      id,
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(reading.published === null ? {} : { published: reading.published }),
    })),
    people: cast.people,
    utterances: utterancesOf(stories, cast, copies.aligned),
    timeline: timelineOf(stories, copies.aligned),
    ledger: ledgerOf(stories, cast),
    copies: copies.groups,
    sourcing: sourcingOf(stories, cast),
  };
}
