import type { Qualifier, Reading } from '#reading';
import type { Span } from '#text';
import type { Block, CopyLabel } from './compare/compare.ts';
import type { Entries } from './entries.ts';

/** A story as it goes on record: its reading, and what is known of it besides. */
export interface RecordedStory {
  id: string;
  outlet?: string;
  url?: string;
  title?: string;
  reading: Reading;
}

/** What many stories together put on record: the JSON contract of `onrecord record`. Stories are named by their id. */
export interface Record {
  stories: { id: string; outlet?: string; url?: string; title?: string; published?: string }[];
  people: Person[];
  utterances: Utterance[];
  timeline: Happening[];
  ledger: Matter[];
  copies: CopyGroup[];
  sourcing: Sourcing[];
}

/** The record with entries that are made as they are asked for. */
export type RecordInEntries = { [part in keyof Record]: Entries<Record[part][number]> };

/** A person or organisation across stories and spellings. */
export interface Person {
  name: string;
  aliases: string[];
  type: 'person' | 'organisation';
  /** Each role with the first and last day on which a story gave it. */
  roles: { role: string; from?: string; to?: string }[];
  stories: string[];
  statements: { story: string; statement: string }[];
}

/** One saying as several stories report it. */
export interface Utterance {
  speaker: string | null;
  mentions: { story: string; content: Span[] }[];
  /** True where the stories give it in different words. */
  differs: boolean;
}

export interface Happening {
  /** A TIMEX3 value. */
  date: string;
  what: string;
  mentions: { story: string; start: number; end: number }[];
}

export type Relation = 'growth' | 'approximation' | 'conflict' | 'single';

/** A quantity that stories tell of, with every value reported for it. */
export interface Matter {
  matter: string;
  values: MatterValue[];
  relation: Relation;
}

export interface MatterValue {
  value?: number;
  low?: number;
  high?: number;
  qualifier: Qualifier;
  unit: string | null;
  statedBy: string | null;
  /** Day it holds for, 2022-01-09. */
  asOf: string | null;
  mentions: { story: string; start: number; end: number }[];
}

export type Loss = 'attribution' | 'speaker' | 'qualifier' | 'figure' | 'date';

export interface CopyPair {
  a: string;
  b: string;
  label: Exclude<CopyLabel, 'different'>;
  score: number;
  blocks: Block[];
  /** What the later text lost; spans are in the story named. */
  lost: { kind: Loss; story: string; start: number; end: number }[];
}

/** Stories that derive from one text. */
export interface CopyGroup {
  stories: string[];
  first: string;
  pairs: CopyPair[];
}

export interface Sourcing {
  story: string;
  named: number;
  unnamed: number;
  documents: number;
  officials: number;
  wordsBySpeaker: { speaker: string | null; words: number }[];
}
