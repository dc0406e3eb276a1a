/**
 * A key names one fact, or one list of facts, that pages show. Pages carry the keys of all they show; a change returns
 * the keys it touched. Also sent as surrogate keys to a CDN.
 */
export type Key =
  | 'paper' // name, sections, settings: on every page
  | 'tagline'
  | 'replies' // whether and how long readers may comment: on every story's page
  | 'front'
  | 'popular'
  | 'corrections'
  | `story:${number}` // headline, standfirst, body, byline, state of one story
  | `comments:${number}` // approved comments of one story
  | `section:${number}` // which stories a section lists, and in what order
  | `topic:${number}`
  | `author:${number}`
  | `archive:${string}` // one month, 2026-10
  | 'stories' // the list of all stories: search, feeds, sitemaps
  | 'words' // what any story says, and where: search and sitemaps
  | `person:${string}` // one person of the record, by slug
  | `matter:${number}` // values on record of one figure
  | 'record';
