import type {
  FigureNote,
  FigureValue,
  Link,
  Moment,
  Paper,
  PersonNote,
  RecordedStatement,
  SpeakerKind,
} from './facts.ts';

/** The typed facts that the pages of the record show. */

/** A matter with the value told last. */
export interface MatterNote {
  what: string;
  topic: Link | null;
  latest: string;
  /** Who stated it, and the day it holds for, 2026-10-23. */
  statedBy: string | null;
  day: string;
  values: number;
  /** The newest values by their day, for a small drawing. */
  course: FigureValue[];
  path: string;
}

/** How much is on record. */
export interface RecordCounts {
  statements: number;
  people: number;
  figures: number;
  events: number;
}

/** The overview of the record. */
export interface RecordPage {
  paper: Paper;
  counts: RecordCounts;
  /** Those with most statements of late. */
  people: PersonNote[];
  matters: MatterNote[];
  statements: RecordedStatement[];
}

/** All statements of one day. */
export interface RecordTodayPage {
  paper: Paper;
  /** 2026-10-23 */
  today: string;
  named: RecordedStatement[];
  unnamed: RecordedStatement[];
  documents: RecordedStatement[];
}

export interface RecordPeoplePage {
  paper: Paper;
  people: PersonNote[];
  total: number;
  page: number;
  pages: number;
}

/** All that one person or organisation is reported to have said. */
export interface RecordPersonPage {
  paper: Paper;
  person: PersonNote;
  isPerson: boolean;
  /** Each with the first and last day on which a story gave it. */
  roles: { role: string; from: Moment; to: Moment }[];
  spellings: string[];
  stories: number;
  statements: RecordedStatement[];
  /** Statements a month in the newest stories, oldest first, no month left out. */
  months: { month: string; statements: number }[];
  page: number;
  pages: number;
}

export interface RecordedEvent {
  /** 2026-10-23, 2026-10 or 2026. */
  day: string;
  what: string;
  /** Who says so; '' and null where the story itself does. */
  source: string;
  kind: SpeakerKind | null;
  /** The story that told of it first, whose words these are. */
  story: Link;
  /** Others that tell of it; `more` where there are still others. */
  alsoIn: Link[];
  more: boolean;
}

export interface RecordTimelinePage {
  paper: Paper;
  /** 2026-10-23: what lies after it is announced. */
  today: string;
  /** Newest first. */
  events: RecordedEvent[];
  /** Years with their events, the latest first, each with where it begins. */
  years: { year: string; events: number; path: string }[];
  total: number;
  page: number;
  pages: number;
}

export interface RecordFiguresPage {
  paper: Paper;
  /** Values of all figures on record, of those too that are told once. */
  total: number;
  matters: MatterNote[];
  page: number;
  pages: number;
}

/** Every value of one matter, by the day it holds for. */
export interface RecordMatterPage {
  paper: Paper;
  figure: FigureNote;
  topic: Link | null;
  path: string;
}
