import { type Html, html } from '../html.ts';

/** The search form with what was searched for; it works by address alone. */
export function searchField(query: string): Html {
  return html`<form class="search-field" action="/search" role="search"><label class="unseen" for="search-query">Search the paper</label><input type="search" id="search-query" name="q" value="${query}" autocomplete="off"><button>Search</button></form>`;
}
