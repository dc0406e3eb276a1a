import type { Moment, Picture, Teaser } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { clock, dayOf, nearDate, shortDate } from '../moments.ts';
import { titlesInWords } from './link.ts';
import { silentPicture } from './picture.ts';
import { sourceLine } from './source-line.ts';
import { topicLabel } from './topic-label.ts';

/** How a list names what its stories belong to: the topic alone, or the section where there is no topic. */
type Label = 'topic' | 'topic or section';

/** The story that opens the front. */
export function leadTeaser(story: Teaser, related: readonly Teaser[], today: Moment): Html {
  const { path, headline, standfirst, picture } = story;
  return html`<article class="lead">
${topicLabel(story.topic ?? story.section)}
<h2 class="lead-headline"><a href="${path}">${headline}</a></h2>
${picture !== null && html`<div class="lead-picture">${silentPicture(picture, 'at once')}</div>`}
<div class="lead-words">
${standfirst !== '' && html`<p class="lead-standfirst">${standfirst}</p>`}
<p class="meta">${story.authors.length > 0 && html`<span class="by">${titlesInWords(story.authors)}</span>`}<span>${leadTimes(story, today)}</span>${sourceLine(story.sources)}</p>
${related.length > 0 && html`<ul class="lead-related">${related.map((one) => html`<li><a href="${one.path}">${one.headline}</a></li>`)}</ul>`}
</div>
</article>`;
}

function leadTimes({ at, updatedAt }: Teaser, today: Moment): Html {
  const out = html`<time datetime="${at}">${sentenceStart(dayAndClock(at, today))}</time>`;
  if (updatedAt === null) return out;
  return html`${out}, updated <time datetime="${updatedAt}">${dayAndClock(updatedAt, today)}</time>`;
}

/** A story with its picture above its headline, in a row of four. */
export function cardTeaser(story: Teaser, today: Moment): Html {
  const { path, headline, standfirst, at } = story;
  const picture = smallPicture(story);
  return html`<article class="card">
${picture !== null && html`<div class="card-picture">${silentPicture(picture)}</div>`}
<div class="card-words">${story.topic !== null && topicLabel(story.topic)}
<h3><a href="${path}">${headline}</a></h3>
${standfirst !== '' && html`<p class="summary">${standfirst}</p>`}
<p class="meta"><time datetime="${at}">${sentenceStart(nearDate(at, today))}</time> ${sourceLine(story.sources)}</p></div>
</article>`;
}

/** A headline with its sentence, in a column of the front; the first of a column may open with its picture. */
export function columnTeaser(story: Teaser, opens: 'with its picture' | 'with words'): Html {
  const { path, headline, standfirst } = story;
  const picture = opens === 'with its picture' ? smallPicture(story) : null;
  return html`<article class="column-story">${picture !== null && html`<div class="card-picture">${silentPicture(picture)}</div>`}<div><h3><a href="${path}">${headline}</a></h3>${
    standfirst !== '' && html`<p class="summary">${standfirst}</p>`
  }${story.sources !== null && html`<p class="meta">${sourceLine(story.sources)}</p>`}</div></article>`;
}

/** A line of the list "Latest": when, what it belongs to, headline. */
export function lineTeaser({ path, headline, at, topic, section }: Teaser, today: Moment): Html {
  return html`<li><time datetime="${at}">${lineTime(at, today)}</time><div><p class="belongs">${(topic ?? section).title}</p><h3><a href="${path}">${headline}</a></h3></div></li>`;
}

/** A row of a list: time or date in the margin, then the story, its picture at the end. */
export function rowTeaser(story: Teaser, label: Label, margin: 'clock' | 'date', summary: Html | null = null): Html {
  const { path, headline, standfirst, at, putRight } = story;
  const picture = smallPicture(story);
  const belongs = story.topic ?? (label === 'topic' ? null : story.section);
  return html`<article class="row"><p class="row-time"><time datetime="${at}">${margin === 'clock' ? clock(at) : shortDate(at)}</time>${
    putRight !== null && html`<span class="put">${putRight === 'correction' ? 'Corrected' : 'Clarified'}</span>`
  }</p><div class="row-words">${belongs !== null && topicLabel(belongs)}
<h3><a href="${path}">${headline}</a></h3>
${summary ?? (standfirst !== '' && html`<p class="summary">${standfirst}</p>`)}
${story.sources !== null && html`<p class="meta">${sourceLine(story.sources)}</p>`}</div>${
    picture !== null && html`<div class="row-picture">${silentPicture(picture)}</div>`
  }</article>`;
}

/** None for a chart, which has a drawing for the dark: its words would be cut off, or too small to read. */
export function smallPicture({ picture }: Teaser): Picture | null {
  return picture?.darkSrc === null ? picture : null;
}

/** `9.15` of today, `Fri 9.15` or `12 Oct 9.15` of this year, `12 Oct 2025` of another, in two lines. */
function lineTime(at: Moment, today: Moment): Html | string {
  const day = nearDate(at, today);
  if (day === 'today') return clock(at);
  const [, short = day.slice(0, 3), year = clock(at)] = /^(\d+ \p{L}{3})\p{L}*(?: (\d{4}))?$/u.exec(day) ?? [];
  return html`${short} <span>${year}</span>`;
}

/** `9.15` of today, else `Friday` or a date. */
function dayAndClock(at: Moment, today: Moment): string {
  return dayOf(at) === dayOf(today) ? `today ${clock(at)}` : nearDate(at, today);
}

function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
