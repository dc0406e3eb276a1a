import type { Link } from '../facts.ts';
import { type Html, html } from '../html.ts';

/** A link by its title. */
export function link({ path, title }: Link): Html {
  return html`<a href="${path}">${title}</a>`;
}

/** Links in a sentence: `A`, `A and B`, `A, B and C`. */
export function linksInWords(links: readonly Link[]): Html[] {
  return links.map((one, index) => {
    if (index === 0) return link(one);
    return index === links.length - 1 ? html` and ${link(one)}` : html`, ${link(one)}`;
  });
}

/** Titles in a sentence, without links. */
export function titlesInWords(links: readonly Link[]): string {
  const titles = links.map(({ title }) => title);
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}
