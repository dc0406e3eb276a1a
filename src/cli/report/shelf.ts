import type { Statement } from '#reading';
import type { Person, Record, RecordedStory } from '#record';
import { dayWords } from './words.ts';

export type Kind = 'person' | 'organisation' | 'document' | 'unnamed';

/** The stories of a report, with the address of every sentence and person in it. */
export interface Shelf {
  record: Record;
  /** In order of time. */
  stories: RecordedStory[];
  story(id: string): RecordedStory | undefined;
  outlet(id: string): string;
  day(id: string): string;
  /** Address of the story, or of the sentence at an offset of it. */
  href(id: string, offset?: number): string;
  /** Page of a person with statements; null for one without. */
  personHref(name: string | null): string | null;
  kindOf(name: string | null): Kind;
}

/** Stories a page holds. */
export const STORIES_A_PAGE = 30;
/** People a page holds. */
export const PEOPLE_A_PAGE = 40;

export function shelfOf(record: Record, all: readonly RecordedStory[]): Shelf {
  const stories = [...all].sort(
    (a, b) => order(a) - order(b) || (published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0),
  );
  const places = new Map(stories.map((story, number) => [story.id, { story, number }]));
  const speaking = record.people.filter(({ statements }) => statements.length > 0);
  const people = new Map(speaking.map((person, number) => [person.name, number]));
  const kinds = new Map<string, Kind>(record.people.map(({ name, type }) => [name, type]));
  for (const { reading } of all) {
    for (const statement of reading.statements) {
      const name = calledIn(statement, reading.text);
      if (name !== '' && !kinds.has(name)) kinds.set(name, kindOfType(statement.speaker.type));
    }
  }
  return {
    record,
    stories,
    story: (id) => places.get(id)?.story,
    outlet: (id) => outletOf(places.get(id)?.story),
    day: (id) => dayWords(places.get(id)?.story.reading.published),
    href(id, offset) {
      const place = places.get(id);
      if (!place) return 'stories.html';
      const page = pageFile('stories', Math.floor(place.number / STORIES_A_PAGE));
      const sentence = offset === undefined ? -1 : sentenceAt(place.story, offset);
      return `${page}#s${place.number + 1}${sentence < 0 ? '' : `-${sentence + 1}`}`;
    },
    personHref(name) {
      const number = name === null ? undefined : people.get(name);
      return number === undefined ? null : `${pageFile('people', Math.floor(number / PEOPLE_A_PAGE))}#p${number + 1}`;
    },
    kindOf: (name) => (name === null ? 'unnamed' : (kinds.get(name) ?? 'unnamed')),
  };
}

/** `people.html`, `people-2.html`. */
export function pageFile(name: string, page: number): string {
  return page === 0 ? `${name}.html` : `${name}-${page + 1}.html`;
}

const published = ({ reading }: RecordedStory): string => reading.published ?? '';
/** Undated stories stand last. */
const order = ({ reading }: RecordedStory): number => (reading.published === null ? 1 : 0);

function outletOf(story: RecordedStory | undefined): string {
  if (!story) return '';
  if (story.outlet !== undefined) return story.outlet;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(story.url ?? '')?.[1];
  return host ?? story.id;
}

function sentenceAt({ reading }: RecordedStory, offset: number): number {
  let [low, high] = [0, reading.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function kindOfType(type: Statement['speaker']['type']): Kind {
  return type === 'anonymous' || type === 'none' ? 'unnamed' : type;
}

export function calledIn({ speaker }: Statement, text: string): string {
  return (
    speaker.name ??
    speaker.spans
      .map(([start, end]) => text.slice(start, end))
      .join(' ')
      .replace(/\s+/g, ' ')
  );
}

/** People with all they said, in the order of their anchors. */
export function speakingPeople({ record }: Shelf): Person[] {
  return record.people.filter(({ statements }) => statements.length > 0);
}
