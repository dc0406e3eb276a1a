import type { Link, Moment, Paper, Picture } from '#site';

/** The typed facts of feeds and sitemaps: what the store's queries give and the functions of this room take. */

/** A public story in a feed. */
export interface FeedStory {
  id: number;
  path: string;
  headline: string;
  standfirst: string;
  /** In the body subset, sanitised, with its dateline apart. */
  body: string;
  dateline: string;
  section: Link;
  topics: Link[];
  authors: Link[];
  at: Moment;
  updatedAt: Moment | null;
  picture: Picture | null;
}

/** The newest stories of the paper, a section, a topic or an author, newest first. */
export interface Feed {
  paper: Paper;
  /** '' for the paper as a whole. */
  title: string;
  description: string;
  /** The page it belongs to, with a slash at the end: `/`, `/section/city/`. Feeds stand in that folder. */
  path: string;
  stories: FeedStory[];
}

/** A page that search engines may keep. */
export interface SitemapEntry {
  path: string;
  /** Last change of what it shows; null where that is not known. */
  changed: Moment | null;
}

/** A story of the last two days. */
export interface NewsEntry {
  path: string;
  headline: string;
  at: Moment;
}
