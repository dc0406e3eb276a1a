import type { StoryPage } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { sourceLine } from './source-line.ts';

/** The line between head and body: how the story is sourced, and the switch that shows the marks. */
export function storySources({ reading, readingOff }: StoryPage): Html {
  if (readingOff !== null)
    return html`<p class="story-sources">This story is not read for who said what: ${readingOff}</p>`;
  if (reading === null) return NOTHING;
  return html`<div class="story-sources">${sourceLine(reading.sources)}<label class="switch"><input type="checkbox" id="mark-who-said-what">Mark who said what</label></div>`;
}
