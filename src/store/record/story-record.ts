import type { Qualifier } from '#reading';
import type { SpeakerKind } from '#site';

/** What one story puts on record: made when it is saved, kept with its reading. */
export interface StoryRecord {
  /** Who is named and speaks. */
  people: RecordedPerson[];
  statements: RecordedStatement[];
  figures: RecordedFigure[];
  events: RecordedEvent[];
}

export interface RecordedPerson {
  name: string;
  type: 'person' | 'organisation';
  aliases: string[];
  roles: string[];
}

export interface RecordedStatement {
  /** Index into `people`; null for documents and those without a name. */
  person: number | null;
  kind: SpeakerKind;
  letters: string;
  speaker: string;
  role: string;
  manner: 'direct' | 'indirect' | 'mixed';
  words: string;
  /** Id of the words in the story's page, as of all that follow. */
  anchor: string;
}

export interface RecordedFigure {
  /** "homes flooded" */
  matter: string;
  day: string;
  value: number;
  high: number | null;
  qualifier: Qualifier;
  /** "at least 140" */
  words: string;
  statedBy: string | null;
  kind: SpeakerKind;
  anchor: string;
}

export interface RecordedEvent {
  day: string;
  words: string;
  /** Who says so, '' and null where the story itself does. */
  source: string;
  sourceKind: SpeakerKind | null;
  anchor: string;
  /** What it is told by, and the terms under which others who tell of it are found. */
  terms: string[];
  names: string[];
}

/** Whether two sentences about one day tell of one event, by their terms. */
export type TellSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) => boolean;

/** A person of a story with who it is on record: a known one, or one to be made under a slug. */
export interface Identity {
  known: number | null;
  slug: string;
  /** Keys under which others find this person. */
  keys: string[];
}

/** A record whose people are told apart, with the name of each matter's page. */
export interface IdentifiedRecord extends StoryRecord {
  outAt: number;
  /** Of `people`, in their order. */
  identities: Identity[];
  /** Of `figures`, in their order. */
  matters: { slug: string; topic: number | null }[];
}
