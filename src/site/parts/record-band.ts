import type { RecordBand } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { figureBox } from './figures.ts';
import { link } from './link.ts';
import { spokenWords } from './spoken-words.ts';
import { timeline } from './timeline.ts';
import { speakerTag } from './who-said-what.ts';

/** The record of a running story on the front: two statements, the figure, how it came to this. */
export function recordBand(band: RecordBand | null): Html {
  if (band === null) return NOTHING;
  return html`<section class="block record-band" aria-labelledby="record-band"><div class="block-head"><h2 id="record-band">On record: ${band.topic}</h2><p>${link(band.all)}</p></div><div class="band">
<div class="band-statements">${band.statements.map(
    ({ text, speaker, where, path }) =>
      html`<figure><blockquote>${path === null ? spokenWords(text) : html`<a href="${path}">${spokenWords(text)}</a>`}</blockquote><figcaption>${speakerTag(speaker)}<span><b>${speaker.path === null ? speaker.name : link({ title: speaker.name, path: speaker.path })}</b>${speaker.role !== '' && `, ${speaker.role}`}<br>${where}</span></figcaption></figure>`,
  )}</div>
${band.figure !== null && figureBox(band.figure, 'band-figure', 'in a band')}
${timeline(band.timeline, 'band-timeline')}
</div></section>`;
}
