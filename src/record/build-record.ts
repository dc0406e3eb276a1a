import { copiesOf } from './copies/copies.ts';
import { entriesOf } from './entries.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { castOf } from './people/people.ts';
import type { Record, RecordedStory, RecordInEntries } from './record.ts';
import { sourcingOf } from './sourcing/sourcing.ts';
import { timelineOf } from './timeline/timeline.ts';
import { utterancesOf } from './utterances/utterances.ts';

/**
 * Puts many stories on record. Pure; their ids must differ.
 * @param tell is told in a few words what is being done, for a line of progress
 */
export function buildRecord(stories: readonly RecordedStory[], tell: (words: string) => void = () => {}): Record {
  const { stories: named, people, utterances, timeline, ledger, copies, sourcing } = recordInEntries(stories, tell);
  return {
    stories: [...named],
    people: [...people],
    utterances: [...utterances],
    timeline: [...timeline],
    ledger: [...ledger],
    copies: [...copies],
    sourcing: [...sourcing],
  };
}

/**
 * The same for an archive whose record would not fit into memory: what is kept are numbers, and an entry is made when it is
 * asked for. Stories are asked for their readings again and again; these may come from a file.
 */
export function recordInEntries(
  stories: readonly RecordedStory[],
  tell: (words: string) => void = () => {},
): RecordInEntries {
  tell('Putting people together');
  const cast = castOf(stories);
  const copies = copiesOf(stories, tell);
  tell('Putting sayings together');
  const utterances = utterancesOf(stories, cast, copies.aligned);
  tell('Putting events together');
  const timeline = timelineOf(stories, copies.aligned);
  tell('Putting figures together');
  const ledger = ledgerOf(stories, cast, copies.aligned);
  return {
    stories: entriesOf(stories, ({ id, outlet, url, title, reading }) => ({
      id,
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(reading.published === null ? {} : { published: reading.published }),
    })),
    people: cast.people,
    utterances,
    timeline,
    ledger,
    copies: copies.groups,
    sourcing: entriesOf(stories, (story) => sourcingOf(story, cast)),
  };
}
