import { type Html, html } from '../html.ts';
import { monthName } from '../moments.ts';
import { count } from '../parts/count.ts';
import { crumbs } from '../parts/crumbs.ts';
import { link } from '../parts/link.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import { shape } from '../parts/shapes.ts';
import type { RecordedEvent, RecordTimelinePage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';
import { howWeKnow } from './record.ts';

const PATH = '/record/timeline/';

/** What happened when, as our stories tell it: newest first, years as headings. */
export function recordTimelinePage(facts: RecordTimelinePage): Html {
  const { paper, today, events, total, page: number, pages } = facts;
  const years = Map.groupBy(events, ({ day }) => day.slice(0, 4));
  return page({
    paper,
    title: number === 1 ? 'Timeline' : `Timeline, page ${number}`,
    description: `What happened when, as ${paper.name} tells it.`,
    path: number === 1 ? PATH : `${PATH}?page=${number}`,
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs()}<header class="page-head"><h1>Timeline</h1><p class="standfirst">${count(total, 'event')} from our stories, by the day on which they happened, the latest first. What several stories tell of stands here once, with each of them and a filled dot.</p></header>
<div class="with-rail"><div class="rail-main"><div class="record-timeline">${[...years].map(([year, some]) => html`<section aria-labelledby="year-${year}"><h2 id="year-${year}">${year}</h2><ol>${days(some, today)}</ol></section>`)}</div>
${events.length === 0 && html`<p class="empty">Nothing is on record yet.</p>`}
${pager({ path: PATH, page: number, pages, newer: 'Later events', older: 'Earlier events' })}</div>
<div class="rail">${goTo(facts.years)}${howWeKnow()}</div></div>`,
  });
}

/** Events of one day stand under its date once. */
function days(events: readonly RecordedEvent[], today: string): Html[] {
  return [...Map.groupBy(events, ({ day }) => day)].map(
    ([day, some]) =>
      html`<li class="${signOf(day > today, some)}"><p class="event-day"><time datetime="${day}">${dayWithoutYear(day)}</time>${day > today && html` <span class="tag-words">announced</span>`}</p><ul>${some.map(
        ({ what, source, kind, story, alsoIn, more }) =>
          html`<li><p class="event-what"><a href="${story.path}">${what}</a></p><p class="event-source">${source !== '' && html`${kind !== null && shape(kind)}<b>${source}</b> `}<span>in ${link(story)}</span>${alsoIn.length > 0 && html`<span>, also in ${alsoIn.map((other, at) => html`${at > 0 && '; '}${link(other)}`)}${more && ' and others'}</span>`}</p></li>`,
      )}</ul></li>`,
  );
}

/** An open dot; broken before its day, filled where several stories tell of one of its events. */
function signOf(isAnnounced: boolean, events: readonly RecordedEvent[]): string {
  return isAnnounced ? 'announced' : events.some(({ alsoIn }) => alsoIn.length > 0) ? 'several' : '';
}

function goTo(years: RecordTimelinePage['years']): Html | false {
  return (
    years.length > 1 &&
    html`<nav class="go-to record-part" aria-labelledby="go-to"><h2 id="go-to">Go to</h2><ul>${years.map(
      ({ year, events, path }) => html`<li><a href="${path}">${year}<span>${events}</span></a></li>`,
    )}</ul></nav>`
  );
}

function dayWithoutYear(day: string): string {
  if (day.length < 7) return 'In the year';
  return day.length < 10 ? monthName(day) : `${Number(day.slice(8, 10))} ${monthName(day)}`;
}
