import type { NotFoundPage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { link } from '../parts/link.ts';
import { page } from '../parts/page.ts';
import { searchField } from '../parts/search-field.ts';
import { LIST_SHEET } from '../style/sheets.ts';

/** No page at this address: says so, and offers a search for the words of the address. */
export function notFoundPage({ paper, path }: NotFoundPage): Html {
  return page({
    paper,
    title: 'Nothing at this address',
    description: '',
    path: null,
    style: LIST_SHEET,
    kind: 'plain',
    main: html`<header class="page-head"><h1>Nothing at this address</h1><p class="standfirst">The address may be mistyped, or the page was never here. Addresses of stories do not change.</p>${searchField(wordsOf(path))}
<p class="note">Or go to the ${link({ title: 'front page', path: '/' })} or the ${link({ title: 'archive', path: '/archive/' })}.</p></header>`,
  });
}

/** The words of the last part of an address: `/2026/10/23/gate-log/` -> `gate log`. */
function wordsOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, 8)
    .join(' ');
}
