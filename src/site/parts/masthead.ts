import type { Moment, Paper } from '../facts.ts';
import { attributes, type Html, html } from '../html.ts';
import { dayOf, longDate } from '../moments.ts';
import { shape } from './shapes.ts';

/** The head of a page. `current` is the path of the section it belongs to; `page` where it is that section's own. */
export interface Here {
  current: string;
  page: boolean;
}

/** The head of every page but the front: name and search in a line, sections below. */
export function masthead(paper: Paper, here: Here | null): Html {
  return html`<header class="masthead" id="top">
<div class="masthead-line"><p class="masthead-name"><a href="/">${paper.name}</a></p><a class="quiet" href="/search">Search</a></div>
${sections(paper, here)}
</header>`;
}

/** The head of the front: the day above, the name large. */
export function frontMasthead(paper: Paper, today: Moment): Html {
  return html`<header class="masthead front-masthead" id="top">
<div class="masthead-line"><p><time datetime="${dayOf(today)}">${longDate(today)}</time></p><a class="quiet" href="/search">Search</a></div>
<h1 class="masthead-name">${paper.name}</h1>
${sections(paper, null)}
</header>`;
}

function sections(paper: Paper, here: Here | null): Html {
  const current = (path: string) =>
    attributes({ 'aria-current': here?.current === path ? (here.page ? 'page' : 'true') : null });
  return html`<nav class="sections" aria-label="Sections"><ul>${paper.sections.map(
    ({ path, title }) => html`<li><a href="${path}"${current(path)}>${title}</a></li>`,
  )}<li><a href="/archive/"${current('/archive/')}>Archive</a></li>${
    paper.record &&
    html`<li class="to-record"><a href="/record/"${current('/record/')}>${shape('person')}${shape('organisation')}${shape('document')} The record</a></li>`
  }</ul></nav>`;
}
