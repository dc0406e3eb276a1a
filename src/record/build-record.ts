import { copiesOf } from './copies/copies.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { castOf } from './people/people.ts';
import type { Record, RecordedStory } from './record.ts';
import { sourcingOf } from './sourcing/sourcing.ts';
import { timelineOf } from './timeline/timeline.ts';
import { utterancesOf } from './utterances/utterances.ts';

/** Puts many stories on record. Pure; their ids must differ. */
export function buildRecord(stories: readonly RecordedStory[]): Record {
  const cast = castOf(stories);
  const copies = copiesOf(stories);
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
