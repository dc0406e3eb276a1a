import type { SpeakerNote, StoryReading } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { link } from './link.ts';
import { spokenWords } from './spoken-words.ts';

/** All speakers in order of appearance, each statement a link to its sentence. Nothing where nobody speaks. */
export function whoSaidWhat(reading: StoryReading | null): Html {
  if (reading === null || reading.speakers.length === 0) return NOTHING;
  return html`<section class="who-said-what" id="who-said-what" aria-labelledby="who-said-what-head"><h2 id="who-said-what-head">Who said what</h2><ul>${reading.speakers.map(
    (speaker) =>
      html`<li><p class="speaker">${speakerTag(speaker)}<span>${speakerName(speaker)} ${speaker.role}</span></p><ul class="said-list">${speaker.statements.map(
        ({ text, anchor }) => html`<li><a href="#${anchor}">${spokenWords(text)}</a></li>`,
      )}</ul></li>`,
  )}</ul></section>`;
}

/** Shape and letters of a speaker; the name always stands in words beside it. */
export function speakerTag({ kind, letters }: SpeakerNote): Html {
  return html`<span class="tag ${kind}" aria-hidden="true">${letters}</span>`;
}

function speakerName({ name, path }: SpeakerNote): Html {
  return html`<b>${path === null ? name : link({ title: name, path })}</b>`;
}
