import type { SearchPage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { count } from '../parts/count.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import { peopleList } from '../parts/people-list.ts';
import { searchField } from '../parts/search-field.ts';
import { spokenWords } from '../parts/spoken-words.ts';
import { rowTeaser } from '../parts/teaser.ts';
import { RECORD_SHEET } from '../style/sheets.ts';

/** The stories that hold the words searched for, with the words around them. */
export function searchPage(search: SearchPage): Html {
  const { paper, query, hits } = search;
  return page({
    paper,
    title: query === '' ? 'Search' : `${query}: search`,
    description: '',
    path: null,
    style: RECORD_SHEET,
    kind: 'search',
    main: html`<header class="page-head"><h1>Search</h1>${searchField(query)}${query !== '' && html`<p class="note" role="status">${found(search)}</p>`}</header>
${search.people.length > 0 && html`<section class="record-part found-people" aria-labelledby="found-people"><h2 id="found-people">On record</h2>${peopleList(search.people)}</section>`}
${
  hits.length > 0 &&
  html`<div class="with-rail"><div class="rail-main results"><h2 class="unseen">Stories found</h2>${hits.map(
    ({ story, excerpt, marks, said }) =>
      rowTeaser(
        { ...story, picture: null },
        'topic or section',
        'date',
        html`<p class="summary">${marked(excerpt, marks)}</p>${said.map(
          ({ text, speaker, story: { path } }) =>
            html`<p class="said-in-hit"><b>${speaker.name}:</b> <a href="${path}">${spokenWords(text)}</a></p>`,
        )}`,
      ),
  )}
${pager({ ...search, path: `/search?q=${encodeURIComponent(query)}`, newer: 'Results before', older: 'More results' })}</div>
<div class="rail">${hint()}</div></div>`
}${query !== '' && hits.length === 0 && html`<div class="nothing-found">${hint()}</div>`}`,
  });
}

function found({ total, query }: SearchPage): string {
  return total === 0 ? `No story holds “${query}”.` : `${count(total, 'story', 'stories')} found.`;
}

function hint(): Html {
  return html`<section class="hint" aria-labelledby="hint"><h2 id="hint">Nothing that fits?</h2><p>Try fewer words, or a name alone. All stories stand in the <a href="/archive/">archive</a> by month.</p></section>`;
}

/** The excerpt with its hits on the wash; spans that overlap or lie outside are left unmarked. */
function marked(excerpt: string, marks: readonly [number, number][]): Html {
  const parts: (Html | string)[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start < from || end > excerpt.length || start >= end) continue;
    parts.push(excerpt.slice(from, start), html`<mark>${excerpt.slice(start, end)}</mark>`);
    from = end;
  }
  return html`${[...parts, excerpt.slice(from)]}`;
}
