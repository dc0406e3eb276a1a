import type { Person, RecordedStory, RecordInEntries } from '#record';
import { firstIndex, ownCopy, type Span } from '#text';
import { calledIn, type Kind, kindOfType } from './speaker-of.ts';
import { type Difference, differencesOf } from './told-otherwise.ts';
import { dayWords } from './words.ts';

/** The stories of a report, with the address of every sentence and person in it. */
export interface Shelf {
  record: RecordInEntries;
  /** In order of time. */
  stories: RecordedStory[];
  /** People and bodies that say something, those who say most first; so many as pages show have an address. */
  speaking: Person[];
  /** What stories tell differently; null where there are too many to hold against each other. */
  differences: Difference[] | null;
  /** Those that touch spans of a story. */
  differencesAt(story: string, spans: readonly Span[]): Difference[];
  story(id: string): RecordedStory | undefined;
  outlet(id: string): string;
  day(id: string): string;
  /** Address of the story, or of the sentence at an offset of it. */
  href(id: string, offset?: number): string;
  /** The name on record of one whom a story calls so; null where nobody is. */
  personCalled(name: string): string | null;
  /** Page of a person with statements; null for one without. */
  personHref(name: string | null): string | null;
  kindOf(name: string | null): Kind;
}

/** Stories a page holds. */
export const STORIES_A_PAGE = 30;
/** People a page holds. */
export const PEOPLE_A_PAGE = 40;
/** People that pages show; record.json has all. */
export const MOST_PEOPLE = 2000;

export function shelfOf(record: RecordInEntries, all: readonly RecordedStory[]): Shelf {
  const stories = inOrderOfTime(all);
  const places = new Map(stories.map((story, number) => [story.id, { story, number }]));
  const speaking = speakingPeople(record);
  const people = new Map(speaking.slice(0, MOST_PEOPLE).map((person, number) => [person.name, number]));
  const called = new Map<string, string>();
  for (const { name, aliases } of speaking.slice(0, MOST_PEOPLE))
    for (const one of [name, ...aliases]) if (!called.has(one)) called.set(one, name);
  const differences = differencesOf(stories);
  const byStory = new Map<string, Difference[]>();
  for (const one of differences ?? []) {
    for (const { story } of [one.earlier, one.later]) byStory.set(story, [...(byStory.get(story) ?? []), one]);
  }
  const kinds = new Map<string, Kind>();
  for (const { name, type } of record.people) kinds.set(name, type);
  for (const { reading } of all) {
    for (const statement of reading.statements) {
      const name = calledIn(statement, reading);
      if (name !== '' && !kinds.has(name)) kinds.set(ownCopy(name), kindOfType(statement.speaker.type));
    }
  }
  return {
    record,
    stories,
    speaking,
    differences,
    differencesAt: (id, spans) =>
      (byStory.get(id) ?? []).filter(({ earlier, later }) =>
        [earlier, later].some(
          ({ story, start, end }) => story === id && spans.some(([from, to]) => start < to && from < end),
        ),
      ),
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
    personCalled: (name) => called.get(name) ?? null,
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

/** Undated stories stand last. */
function inOrderOfTime(all: readonly RecordedStory[]): RecordedStory[] {
  return all
    .map((story) => ({ story, published: story.reading.published ?? '9999' }))
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
    .map(({ story }) => story);
}

function outletOf(story: RecordedStory | undefined): string {
  if (!story) return '';
  if (story.outlet !== undefined) return story.outlet;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(story.url ?? '')?.[1];
  return host ?? story.id;
}

function sentenceAt({ reading }: RecordedStory, offset: number): number {
  const { sentences } = reading;
  return Math.max(0, firstIndex(sentences.length, (at) => (sentences[at]?.start ?? 0) > offset) - 1);
}

function speakingPeople({ people }: RecordInEntries): Person[] {
  return [...people].filter(({ statements }) => statements.length > 0);
}
