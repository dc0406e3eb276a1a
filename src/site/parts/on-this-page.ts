import type { StoryPage } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';

/** The parts of a long story with their counts, in the margin. */
export function onThisPage({ reading, commentCount, corrections }: StoryPage): Html {
  const parts: { title: string; to: string; count: number | string }[] = [];
  if (reading !== null) {
    if (reading.speakers.length > 0) {
      parts.push({ title: 'Who said what', to: 'who-said-what', count: reading.speakers.length });
    }
    reading.figures.forEach(({ what, latest }, index) => {
      parts.push({ title: what, to: `figure-${index + 1}`, count: latest });
    });
    if (reading.timeline.length > 0)
      parts.push({ title: 'How it came to this', to: 'timeline', count: reading.timeline.length });
  }
  if (corrections.length > 0) parts.push({ title: 'Corrections', to: 'corrections', count: corrections.length });
  if (commentCount > 0) parts.push({ title: 'Comments', to: 'comments', count: commentCount });
  if (parts.length === 0) return NOTHING;
  return html`<nav class="on-this-page" aria-labelledby="on-this-page"><h2 id="on-this-page">On this page</h2><ul>${parts.map(
    ({ title, to, count }) => html`<li><a href="#${to}">${title}<span>${count}</span></a></li>`,
  )}</ul></nav>`;
}
