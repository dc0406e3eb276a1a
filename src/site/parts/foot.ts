import type { Paper } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { toTop } from './to-top.ts';

/** The foot of every page: where else to go, how to have a mistake put right, the way up. */
export function foot(paper: Paper): Html {
  return html`<footer class="foot">
<nav aria-label="More"><ul><li><a href="/corrections/">Corrections</a></li><li><a href="/popular/">Most popular</a></li>${
    paper.record && html`<li><a href="/record/">The record</a></li>`
  }<li><a href="/archive/">Archive</a></li><li><a href="/search">Search</a></li><li><a href="/feed.xml">Feed</a></li></ul></nav>
${
  (paper.record || paper.correctionsEmail !== '') &&
  html`<p>${paper.record && 'Every story here shows who said what. '}${
    paper.correctionsEmail !== '' &&
    html`If we got something wrong, write to <a href="mailto:${paper.correctionsEmail}">${paper.correctionsEmail}</a>; every correction stays on the page.`
  }</p>`
}
${toTop()}
</footer>`;
}
