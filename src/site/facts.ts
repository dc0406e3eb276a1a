import type { Qualifier } from '#reading';
import type { StoryState } from '#story';

/**
 * The typed facts that pages show: what the store's page queries give and `site/pages/` take. Only public facts:
 * no type here has a place for an e-mail or network address.
 */

/** Local time with its offset, `2026-10-23T17:40:00+01:00`: what `<time datetime>` carries. */
export type Moment = string;

export interface Link {
  title: string;
  path: string;
}

/** The masthead and foot of every page. */
export interface Paper {
  name: string;
  tagline: string;
  /** `https://courier.example`, without a slash at the end; for canonical addresses and feeds. */
  baseUrl: string;
  /** BCP 47, and the direction of its script. */
  language: string;
  direction: 'ltr' | 'rtl';
  sections: Link[];
  correctionsEmail: string;
  /** True once there are pages of the record to link to. */
  record: boolean;
}

export interface Picture {
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  /** A drawing that has a dark version of its own beside it. */
  darkSrc: string | null;
}

/** Sources of a story, each counted once; null wherever its reading is not there or switched off. */
export interface SourceCounts {
  persons: number;
  organisations: number;
  unnamed: number;
  documents: number;
}

export type SpeakerKind = 'person' | 'organisation' | 'document' | 'unnamed';

/** One who speaks in a story, or a document that does. */
export interface SpeakerNote {
  kind: SpeakerKind;
  /** Initials, `D1`, or `?`. */
  letters: string;
  name: string;
  /** Or the date of a document; '' where nothing is known. */
  role: string;
  /** The page of the record, where there is one. */
  path: string | null;
}

/** A speaker of one story with all that it reports of him, in order of appearance. */
export interface SpokenNote extends SpeakerNote {
  /** `anchor` is the id of the sentence in the body. */
  statements: { text: string; anchor: string }[];
}

/** One value of a figure, as somebody stated it. */
export interface FigureValue {
  /** Day it holds for, as people read it: `3 Oct`. */
  asOf: string;
  value: number;
  /** The upper end of a range, else null. */
  high: number | null;
  qualifier: Qualifier;
  /** Value and qualifier in words: `at least 140`. */
  text: string;
  statedBy: string;
  kind: SpeakerKind;
  conflict: boolean;
  /** The same day for a chart, 2026-10-03; '' where none is known. */
  day: string;
  /** The stories that tell it so, first the one that did first. */
  stories: Link[];
}

/** A figure of the record with the values that were stated for it, by their day. */
export interface FigureNote {
  what: string;
  /** The value set large, and who stated it when. */
  latest: string;
  stated: string;
  values: FigureValue[];
  /** How many values are on record, also those that are not in `values`. */
  told: number;
  /** The chart as one sentence: what became of the figure. */
  summary: string;
  path: string;
}

export interface TimelineNote {
  date: string;
  what: string;
  source: string;
  path: string | null;
}

export interface StoryReading {
  sources: SourceCounts;
  speakers: SpokenNote[];
  figures: FigureNote[];
  timeline: TimelineNote[];
}

/** Counts of the day on the front, each a link. */
export interface OnRecordToday {
  named: { count: number; path: string };
  unnamed: { count: number; path: string };
  documents: { count: number; path: string };
  corrections: { count: number; path: string };
}

/** The record of a running story on the front. */
export interface RecordBand {
  topic: string;
  /** `path` leads to the words in their story. */
  statements: { text: string; speaker: SpeakerNote; where: string; path: string | null }[];
  figure: FigureNote | null;
  timeline: TimelineNote[];
  all: Link;
}

/** A story in a list. */
export interface Teaser {
  id: number;
  path: string;
  headline: string;
  standfirst: string;
  section: Link;
  topic: Link | null;
  authors: Link[];
  at: Moment;
  updatedAt: Moment | null;
  picture: Picture | null;
  sources: SourceCounts | null;
  /** What stands below the story, where something was put right. */
  putRight: 'correction' | 'clarification' | null;
}

export interface CorrectionNote {
  kind: 'correction' | 'clarification';
  at: Moment;
  note: string;
  wrong: string | null;
  right: string | null;
  story: Link;
}

export interface CommentNote {
  id: number;
  parent: number | null;
  name: string;
  at: Moment;
  /** Plain text; a blank line parts paragraphs. */
  text: string;
  staff: boolean;
  replies: CommentNote[];
}

export interface FrontPage {
  paper: Paper;
  today: Moment;
  lead: Teaser | null;
  /** Stories that stand below the lead: of its topic. */
  leadRelated: Teaser[];
  latest: Teaser[];
  blocks: { section: Link; stories: Teaser[] }[];
  popular: Link[];
  /** The newest corrections, at most three. */
  corrections: CorrectionNote[];
  /** Null until stories are read. */
  onRecord: OnRecordToday | null;
  band: RecordBand | null;
}

export interface StoryPage {
  paper: Paper;
  id: number;
  path: string;
  state: Exclude<StoryState, 'draft'>;
  headline: string;
  standfirst: string;
  /** Body in the body subset; '' for a protected or withdrawn story. */
  body: string;
  dateline: string;
  section: Link;
  topics: Link[];
  authors: Link[];
  at: Moment;
  updatedAt: Moment | null;
  picture: Picture | null;
  corrections: CorrectionNote[];
  readMore: Teaser[];
  comments: CommentNote[];
  commentCount: number;
  commentsOpen: boolean;
  popular: Link[];
  /** What the engine found in the story; null until it was read, or where an editor switched the reading off. */
  reading: StoryReading | null;
  /** Why an editor switched the reading off; null where nobody did. */
  readingOff: string | null;
}

/** Section, topic, author, archive month: a titled list, newest first. */
export interface ListPage {
  paper: Paper;
  kind: 'section' | 'topic' | 'author' | 'archive' | 'all';
  title: string;
  description: string;
  path: string;
  /** Topics that stories of a section have most of late; [] for other lists. */
  topics: Link[];
  stories: Teaser[];
  page: number;
  pages: number;
  total: number;
  popular: Link[];
}

export interface ArchivePage {
  paper: Paper;
  months: { month: string; path: string; count: number }[];
}

export type PopularWindow = '3h' | '24h' | '7d';

export interface PopularPage {
  paper: Paper;
  windows: { window: PopularWindow; stories: Teaser[] }[];
}

export interface CorrectionsPage {
  paper: Paper;
  corrections: CorrectionNote[];
  page: number;
  pages: number;
}

/** One statement as pages of the record show it, with its place in a story. */
export interface RecordedStatement {
  text: string;
  manner: 'direct' | 'indirect' | 'mixed';
  speaker: SpeakerNote;
  at: Moment;
  /** Headline, and the address of the words in the story. */
  story: Link;
}

/** A person or organisation in a list. */
export interface PersonNote extends SpeakerNote {
  path: string;
  statements: number;
}

export interface SearchPage {
  paper: Paper;
  query: string;
  hits: {
    story: Teaser /** Words around the hit, plain text; hits as spans into it. */;
    excerpt: string;
    marks: [number, number][];
    /** Statements of the story that hold the words. */
    said: RecordedStatement[];
  }[];
  /** Those whose name the words are, on the first page. */
  people: PersonNote[];
  total: number;
  page: number;
  pages: number;
}

export interface NotFoundPage {
  paper: Paper;
  path: string;
}

/** What the form "Leave a reply" shows: empty at first, what was typed with the errors beside the fields later. */
export interface ReplyForm {
  story: number;
  parent: { id: number; name: string } | null;
  typed: { name: string; email: string; text: string };
  errors: { field: 'name' | 'email' | 'text' | 'form'; message: string }[];
  /** What happened to the comment just sent, told in one line. */
  outcome: 'none' | 'published' | 'held' | 'refused';
  /** Opaque value of the time trap. */
  ticket: string;
}

/** Any answer that is not a page: a status of 4xx or 5xx. */
export interface ErrorPage {
  /** Null where the store itself cannot be read. */
  paper: Paper | null;
  status: number;
  /** What happened, and what to do, in a sentence each. */
  what: string;
  remedy: string;
}
