import { type Html, html } from '#site';
import { deskPage, type Shell } from '../parts/document.ts';
import { choiceField, type FieldTrouble, formTrouble, lineField } from '../parts/fields.ts';

export type NameKind = 'section' | 'topic' | 'author';

export interface NamesFacts {
  places: { kind: NameKind; title: string; path: string }[];
  typed: { kind: NameKind; title: string; description: string };
  troubles: FieldTrouble[];
  said: string;
}

const KINDS: readonly [NameKind, string][] = [
  ['section', 'Sections'],
  ['topic', 'Topics'],
  ['author', 'Authors'],
];

/** Sections, topics and authors: what there is, and a form for one more. */
export function namesPage(shell: Shell, { places, typed, troubles, said }: NamesFacts): Html {
  return deskPage(
    shell,
    'names',
    'Sections and names',
    html`<h1>Sections and names</h1>
${said !== '' && html`<p class="done" role="status">${said}</p>`}
${KINDS.map(
  ([kind, title]) =>
    html`<section class="field" aria-labelledby="${kind}"><h2 id="${kind}">${title}</h2><ul class="names">${places
      .filter((place) => place.kind === kind)
      .map((place) => html`<li><a href="${place.path}">${place.title}</a></li>`)}</ul></section>`,
)}
${formTrouble(troubles)}
<form method="post" action="/desk/names/"><fieldset><legend>Add one, or change its description</legend>
${choiceField({
  name: 'kind',
  label: 'Kind',
  value: typed.kind,
  choices: [
    { value: 'section', label: 'Section' },
    { value: 'topic', label: 'Topic' },
    { value: 'author', label: 'Author' },
  ],
})}
${lineField({ name: 'title', label: 'Name', value: typed.title, troubles, required: true })}
${lineField({ name: 'description', label: 'Description', value: typed.description, troubles, hint: 'One sentence below the name on its page. May stay empty.' })}</fieldset>
<div class="save"><button>Save the name</button></div></form>`,
  );
}
