import { type Html, html, NOTHING } from '../html.ts';
import { grouped } from './count.ts';

interface Turn {
  path: string;
  page: number;
  pages: number;
  newer: string;
  older: string;
}

/** The way to the pages before and after one of a list. `path` may hold a query already. */
export function pager({ path, page, pages, newer, older }: Turn): Html {
  if (pages < 2) return NOTHING;
  const to = (number: number): string =>
    number === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${number}`;
  return html`<nav class="pager" aria-label="Pages">${page > 1 && html`<a class="button" rel="prev" href="${to(page - 1)}">${newer}</a>`}${
    page < pages && html`<a class="button" rel="next" href="${to(page + 1)}">${older}</a>`
  }<span>Page ${grouped(page)} of ${grouped(pages)}</span></nav>`;
}
