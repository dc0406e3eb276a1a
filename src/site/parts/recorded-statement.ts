import type { RecordedStatement } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { dayOf, shortDate } from '../moments.ts';
import { link } from './link.ts';
import { speakerTag } from './who-said-what.ts';

/** A statement of the record: its day, the words as a link to their sentence, then who said them where that is not plain, and in which story. */
export function recordedStatement(
  { text, manner, speaker, at, story }: RecordedStatement,
  naming: 'with speaker' | 'without speaker',
): Html {
  const how = manner === 'direct' ? '' : manner === 'mixed' ? 'partly quoted' : 'in our words';
  return html`<li class="recorded"><p class="recorded-day"><time datetime="${dayOf(at)}">${shortDate(at)}</time></p><div><p class="recorded-words"><a href="${story.path}">${text}</a></p>
<p class="recorded-by">${
    naming === 'with speaker' &&
    html`${speakerTag(speaker)}<b>${speaker.path === null ? speaker.name : link({ title: speaker.name, path: speaker.path })}</b>${speaker.role !== '' && html`, ${speaker.role}`} · `
  }<span>${how !== '' && `${how}, `}in ${link(story)}</span></p></div></li>`;
}

/** Statements in a list, in their order. */
export function recordedStatements(
  statements: readonly RecordedStatement[],
  naming: 'with speaker' | 'without speaker',
): Html {
  return html`<ol class="recorded-list">${statements.map((one) => recordedStatement(one, naming))}</ol>`;
}
