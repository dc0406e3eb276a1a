import type { ListPage, Teaser } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { dayOf, longDate } from '../moments.ts';
import { link } from '../parts/link.ts';
import { mostPopular } from '../parts/most-popular.ts';
import { openGraph } from '../parts/open-graph.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import { rowTeaser } from '../parts/teaser.ts';
import { LIST_SHEET } from '../style/sheets.ts';

const KICKERS = { section: '', topic: 'Topic', author: 'Stories by', archive: 'Archive', all: '' };

/** The stories of a section, topic, author or month, newest first, days as headings. */
export function listPage(list: ListPage): Html {
  const { paper, kind, title, description, page: number } = list;
  const address = number === 1 ? list.path : `${list.path}?page=${number}`;
  return page({
    paper,
    title: number === 1 ? title : `${title}, page ${number}`,
    description,
    path: address,
    style: LIST_SHEET,
    kind: 'list',
    here: { current: kind === 'archive' ? '/archive/' : list.path, page: kind !== 'archive' },
    ...(kind !== 'archive' && { feeds: list.path }),
    head: openGraph({ paper, type: 'website', title, description, path: address, picture: null }),
    main: html`<header class="page-head">${KICKERS[kind] !== '' && html`<p class="kicker">${KICKERS[kind]}</p>`}<h1>${title}</h1>${
      description !== '' && html`<p class="standfirst">${description}</p>`
    }${list.topics.length > 0 && html`<ul class="topics" aria-label="Topics"><li aria-hidden="true">Topics:</li>${list.topics.map((topic) => html`<li>${link(topic)}</li>`)}</ul>`}</header>
<div class="with-rail"><div class="rail-main">${days(list)}${list.stories.length === 0 && html`<p class="empty">No stories yet.</p>`}
${pager({ ...list, newer: 'Newer stories', older: 'Older stories' })}</div>${
      list.popular.length > 0 && html`<div class="rail">${mostPopular(list.popular)}</div>`
    }</div>`,
  });
}

function days({ stories, kind }: ListPage): Html[] {
  const groups = Map.groupBy(stories, ({ at }) => dayOf(at));
  return [...groups.values()].map((day) => oneDay(day, kind));
}

function oneDay(stories: Teaser[], kind: ListPage['kind']): Html {
  const label = kind === 'section' || kind === 'topic' ? 'topic' : 'topic or section';
  const shown = kind === 'topic' ? stories.map((story) => ({ ...story, topic: null })) : stories;
  return html`<section class="day"><h2>${longDate(stories[0]?.at ?? '')}</h2>${shown.map((story) => rowTeaser(story, label, 'clock'))}</section>`;
}
