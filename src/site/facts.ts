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
  picture: Picture | null;
  sources: SourceCounts | null;
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
  corrections: CorrectionNote[];
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
}

/** Section, topic, author, archive month, all corrections, most popular: a titled list. */
export interface ListPage {
  paper: Paper;
  kind: 'section' | 'topic' | 'author' | 'archive';
  title: string;
  description: string;
  path: string;
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

export interface SearchPage {
  paper: Paper;
  query: string;
  hits: {
    story: Teaser /** Words around the hit, plain text; hits as spans into it. */;
    excerpt: string;
    marks: [number, number][];
  }[];
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
