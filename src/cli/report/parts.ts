import type { RecordedStory } from '#record';
import { count, type Html, html, speakerTag } from '#site';
import { pageFile, type Shelf } from './shelf.ts';
import type { Kind } from './speaker-of.ts';
import { initials, oneLine } from './words.ts';

/** Title of a page and the sentence that says what it shows. */
export function pageHead(title: string, words: string): Html {
  return html`<div class="page-head"><h1>${title}</h1><p class="lead-words">${words}</p></div>`;
}

/** Counts set large, each with what it counts; those with an address are links, those that tell of damage red. */
export function counts(all: readonly { number: string; words: string; path?: string; isPut?: boolean }[]): Html {
  return html`<ul class="counts">${all.map(
    ({ number, words, path, isPut }) =>
      html`<li class="${isPut === true && 'put'}"><b>${number}</b>${path === undefined ? words : html`<a href="${path}">${words}</a>`}</li>`,
  )}</ul>`;
}

export function tag(name: string, kind: Kind): Html {
  return speakerTag({ kind, letters: kind === 'unnamed' ? '?' : initials(name), name, role: '', path: null });
}

/** Places that are linked one by one. */
export const MOST_PLACES = 12;

/** Outlets of mentions, each a link to its sentence; an outlet with two stories is named twice, with the day. */
export function whereLinks(shelf: Shelf, mentions: readonly { story: string; start: number }[]): Html {
  const more = new Set(mentions.map(({ story }) => story)).size - MOST_PLACES;
  return html`${where(shelf, mentions).map(({ title, path }, index) => html`${index > 0 && ', '}<a href="${path}">${title}</a>`)}${more > 0 && ` and ${count(more, 'more story', 'more stories')}`}`;
}

/** The same as data; one link a story, for so many as can be looked through. */
export function where(
  shelf: Shelf,
  mentions: readonly { story: string; start: number }[],
): { title: string; path: string }[] {
  const firsts = new Map<string, number>();
  for (const { story, start } of mentions) {
    if (firsts.size === MOST_PLACES) break;
    if (!firsts.has(story)) firsts.set(story, start);
  }
  const times = new Map<string, number>();
  for (const story of firsts.keys()) times.set(shelf.outlet(story), (times.get(shelf.outlet(story)) ?? 0) + 1);
  return [...firsts].map(([story, start]) => {
    const outlet = shelf.outlet(story);
    const title = (times.get(outlet) ?? 0) > 1 ? `${outlet} (${shelf.day(story)})` : outlet;
    return { title, path: shelf.href(story, start) };
  });
}

export function titleOf(story: RecordedStory | undefined): string {
  if (!story) return '';
  if (story.title !== undefined && story.title !== '') return story.title;
  const { reading } = story;
  const headline = reading.lines.find(({ kind }) => kind === 'headline');
  const line = headline ?? reading.lines.find(({ kind }) => kind === 'body');
  const words = line ? oneLine(reading.text.slice(line.start, line.end)) : story.id;
  return words.length > 90 ? `${words.slice(0, 80).replace(/\s\S*$/, '')} …` : words;
}

/** Pages to either side that a pager names, and so many in all are named one by one. */
const NEAR = 4;
const FEW_PAGES = 24;

/** Links to the other pages of a part; of many those nearby and the ends. */
export function pager(name: string, page: number, pages: number): Html | null {
  if (pages < 2) return null;
  const shown = Array.from({ length: pages }, (_, number) => number).filter(
    (number) => pages <= FEW_PAGES || number === 0 || number === pages - 1 || Math.abs(number - page) <= NEAR,
  );
  return html`<nav class="pager" aria-label="Pages">${shown.map((number, index) => {
    const gap = index > 0 && number - (shown[index - 1] ?? 0) > 1 && '… ';
    return number === page
      ? html`${gap}<span>${number + 1}</span> `
      : html`${gap}<a href="${pageFile(name, number)}">${number + 1}</a> `;
  })}</nav>`;
}
