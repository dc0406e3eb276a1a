import type { Link } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { link } from './link.ts';

/** The way back up: "The record / People". */
export function crumbs(...above: Link[]): Html {
  return html`<nav class="crumbs" aria-label="Above this page"><ul>${[{ title: 'The record', path: '/record/' }, ...above].map((one) => html`<li>${link(one)}</li>`)}</ul></nav>`;
}
