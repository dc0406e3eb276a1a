import { type Html, html } from '#site';
import { deskPage, type Shell } from '../parts/document.ts';
import { choiceField, type FieldTrouble, formTrouble, lineField } from '../parts/fields.ts';
import { findingList, type ShownFinding } from '../parts/findings.ts';

export interface SpeakerShown {
  kind: 'person' | 'organisation' | 'document' | 'unnamed';
  name: string;
  role: string;
  statements: { text: string }[];
}

export interface ReadingFacts {
  story: { id: number; headline: string };
  readingOff: string | null;
  speakers: SpeakerShown[] | null;
  findings: ShownFinding[];
  corrections: { words: string; name: string; kind: string }[];
  /** Whether this person may change the reading. */
  mayEdit: boolean;
  troubles: FieldTrouble[];
  said: '' | 'off' | 'on' | 'speaker' | 'dismissed' | 'again';
}

const SAID = {
  '': '',
  off: 'Readers no longer see the reading of this story; the line of sources says why.',
  on: 'Readers see the reading of this story again.',
  speaker: 'Put right. It stays on these words through later revisions.',
  dismissed: 'Dismissed. It stays so for these words through later revisions.',
  again: 'It is told again.',
};

/** The reading of a story for the desk: what was found, who said what, and the ways to put it right. */
export function readingPage(shell: Shell, facts: ReadingFacts): Html {
  const { story, said, troubles, findings, speakers } = facts;
  return deskPage(
    shell,
    'stories',
    `The reading of ${story.headline}`,
    html`<div class="desk-line"><h1>The reading of “${story.headline}”</h1><p><a class="button" href="/desk/stories/${story.id}">Back to the story</a></p></div>
${said !== '' && html`<p class="done" role="status">${SAID[said]}</p>`}
${formTrouble(troubles)}
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${findingList(findings, (finding, at) => facts.mayEdit && dismissal(facts, finding, at))}</section>
<section aria-labelledby="who"><h2 id="who">Who said what</h2>${
      speakers === null
        ? html`<p class="empty">This text could not be read.</p>`
        : speakers.length === 0
          ? html`<p class="empty">Nobody is found to say anything.</p>`
          : html`<ul class="findings">${speakers.map(speakerRow)}</ul>`
    }</section>
${facts.mayEdit && speakers !== null && speakers.length > 0 && speakerForm(facts, speakers)}
${facts.mayEdit && switchForm(facts)}`,
  );
}

/** The way to let a finding stand, or to have it told again; its place is where a form that was refused comes back to. */
function dismissal({ story }: ReadingFacts, { rule, words, against, dismissed }: ShownFinding, at: number): Html {
  const action = `/desk/stories/${story.id}/dismissal`;
  if (dismissed)
    return html`<form method="post" action="${action}"><input type="hidden" name="again" value="${dismissed.id}"><button class="quiet-button">Tell it again</button></form>`;
  return html`<details id="finding-${at}"><summary>Dismiss</summary><form method="post" action="${action}"><input type="hidden" name="rule" value="${rule}"><input type="hidden" name="words" value="${words}">${against !== null && html`<input type="hidden" name="against" value="${against.id}">`}
<label for="reason-${at}">Why it may stand</label> <input id="reason-${at}" name="reason" required maxlength="300"> <button class="quiet-button">Dismiss it</button></form></details>`;
}

function speakerRow({ name, role, statements }: SpeakerShown): Html {
  return html`<li><p><b>${name}</b> <span>${role}</span></p>${statements.map(({ text }) => html`<blockquote>${text}</blockquote>`)}</li>`;
}

function speakerForm({ story, corrections, troubles }: ReadingFacts, speakers: readonly SpeakerShown[]): Html {
  const choices = speakers.flatMap(({ name, statements }) =>
    statements.map(({ text }) => ({ value: text, label: `${name}: ${shortened(text)}` })),
  );
  return html`<form method="post" action="/desk/stories/${story.id}/speaker"><fieldset><legend>Somebody else said it</legend>
${choiceField({ name: 'words', label: 'The words', value: '', troubles, choices })}
${choiceField({
  name: 'kind',
  label: 'Said by',
  value: 'person',
  choices: [
    { value: 'person', label: 'A person' },
    { value: 'organisation', label: 'An organisation' },
    { value: 'document', label: 'A document' },
    { value: 'unnamed', label: 'Somebody unnamed' },
  ],
})}
<div class="two">${lineField({ name: 'name', label: 'Name', value: '', troubles, hint: 'Empty for somebody unnamed.' })}${lineField({ name: 'role', label: 'Role', value: '', troubles })}</div>
${corrections.length > 0 && html`<p class="why">Put right so far: ${corrections.map(({ words, name }, at) => html`${at > 0 && '; '}“${shortened(words)}” by ${name || 'somebody unnamed'}`)}.</p>`}
<div class="save"><button class="quiet-button">Put the speaker right</button></div></fieldset></form>`;
}

function switchForm({ story, readingOff, troubles }: ReadingFacts): Html {
  if (readingOff !== null) {
    return html`<form method="post" action="/desk/stories/${story.id}/reading"><input type="hidden" name="do" value="on"><fieldset><legend>Off for readers</legend><p>The line of sources says: This story is not read for who said what: ${readingOff}</p><div class="save"><button class="quiet-button">Switch the reading on</button></div></fieldset></form>`;
  }
  return html`<form method="post" action="/desk/stories/${story.id}/reading"><input type="hidden" name="do" value="off"><fieldset><legend>Off for readers</legend>
${lineField({ name: 'reason', label: 'Why readers should not see the reading', value: '', troubles, hint: 'It stands in the line of sources: “This story is not read for who said what: it is a letter from a reader.”' })}
<div class="save"><button class="quiet-button">Switch the reading off</button></div></fieldset></form>`;
}

const LONGEST = 90;
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
