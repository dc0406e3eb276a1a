import { type Html, html, type Moment } from '#site';
import type { StoryState } from '#story';
import { deskPage, type Shell } from '../parts/document.ts';
import { findingsInWords, type ShownFinding } from '../parts/findings.ts';
import { timeOf } from '../parts/time.ts';

/** A story in the desk's list. */
export interface ListedStory {
  id: number;
  headline: string;
  path: string | null;
  state: StoryState;
  at: Moment | null;
  savedAt: Moment;
  unpublishedChanges: boolean;
  findings: ShownFinding[];
}

export interface StoriesFacts {
  stories: ListedStory[];
  now: Moment;
  /** The same moment in milliseconds, and those of each story, decide what is still to come. */
  scheduled: ReadonlySet<number>;
  page: number;
  more: boolean;
}

/** All stories whatever their state, the newest first. */
export function storiesPage(shell: Shell, { stories, now, scheduled, page, more }: StoriesFacts): Html {
  return deskPage(
    shell,
    'stories',
    'Stories',
    html`<div class="desk-line"><h1>Stories</h1><p><a class="button" href="/desk/stories/new">Write a story</a></p></div>
${stories.map((story) => row(story, now, scheduled.has(story.id)))}
${stories.length === 0 && html`<p class="empty">No stories yet.</p>`}
${
  (page > 1 || more) &&
  html`<p class="acts">${page > 1 && html`<a class="button" href="/desk/stories/?page=${page - 1}">Newer stories</a>`}${
    more && html`<a class="button" href="/desk/stories/?page=${page + 1}">Older stories</a>`
  }</p>`
}`,
  );
}

function row(story: ListedStory, now: Moment, scheduled: boolean): Html {
  const { id, headline, path, savedAt, unpublishedChanges } = story;
  const found = findingsInWords(story.findings);
  return html`<article class="row"><h2><a href="/desk/stories/${id}">${headline || 'Without a headline'}</a></h2>
<p class="why"><span class="state">${stateOf(story, now, scheduled)}</span> · saved ${timeOf(savedAt, now)}${
    unpublishedChanges && ' · with changes that readers do not see yet'
  }${path !== null && !scheduled && story.state !== 'draft' && html` · <a href="${path}">On the site</a>`}${found !== '' && html` · <a href="/desk/stories/${id}/reading">${found}</a>`}</p></article>`;
}

function stateOf({ state, at }: ListedStory, now: Moment, scheduled: boolean): Html | string {
  if (scheduled && at !== null) return html`Comes out ${timeOf(at, now)}`;
  if (state === 'public') return at === null ? 'Out' : html`Out since ${timeOf(at, now)}`;
  return { draft: 'Draft', protected: 'Protected', withdrawn: 'Withdrawn' }[state];
}
