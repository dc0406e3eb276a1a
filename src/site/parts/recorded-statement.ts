import type { RecordedStatement } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { dayOf, shortDate } from '../moments.ts';
import { link } from './link.ts';
import { spokenWords } from './spoken-words.ts';
import { speakerTag } from './who-said-what.ts';

/** A statement of the record: its day, the words as a link to their sentence, then who said them where that is not plain, and in which story. */
function recordedStatement(
  { text, manner, speaker, at, story }: RecordedStatement,
  naming: 'with speaker' | 'without speaker',
): Html {
  const how = manner === 'direct' ? '' : manner === 'mixed' ? 'partly quoted' : 'in our words';
  return html`<li class="recorded"><p class="recorded-day"><time datetime="${dayOf(at)}">${shortDate(at)}</time></p><div><p class="recorded-words"><a href="${story.path}">${isReported(text, manner) && 'that '}${spokenWords(text)}</a></p>
<p class="recorded-by">${
    naming === 'with speaker' &&
    html`${speakerTag(speaker)}<b>${speaker.path === null ? speaker.name : link({ title: speaker.name, path: speaker.path })}</b>${speaker.role !== '' && html`, ${speaker.role}`} · `
  }<span>${how !== '' && `${how}, `}in ${link(story)}</span></p></div></li>`;
}

/** Words of ours for what somebody said, that begin as a clause does: "the line was tested", not "to test the line". */
function isReported(text: string, manner: RecordedStatement['manner']): boolean {
  return manner !== 'direct' && /^\p{Ll}/u.test(text) && !NO_CLAUSE.test(text);
}
const NO_CLAUSE =
  /^(?:that|to|for|how|why|whether|if|what|when|where|who|which|of|on|in|at|by|with|as|about|against|from|and|but|or|not|yes|no)\b/;

/** Statements in a list, in their order. */
export function recordedStatements(
  statements: readonly RecordedStatement[],
  naming: 'with speaker' | 'without speaker',
): Html {
  return html`<ol class="recorded-list">${statements.map((one) => recordedStatement(one, naming))}</ol>`;
}
