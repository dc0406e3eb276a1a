import { type Html, html } from '#site';
import { deskPage, type Shell } from '../parts/document.ts';
import { choiceField, type FieldTrouble, formTrouble, lineField, textField } from '../parts/fields.ts';

export interface TypedCorrection {
  headline: string;
  standfirst: string;
  dateline: string;
  body: string;
  kind: 'correction' | 'clarification';
  note: string;
  wrong: string;
  right: string;
}

export interface CorrectionFormFacts {
  story: { id: number; headline: string };
  base: number;
  typed: TypedCorrection;
  troubles: FieldTrouble[];
}

/** Corrects a story that is out: the right words and the note go out together. */
export function correctionFormPage(shell: Shell, { story, base, typed, troubles }: CorrectionFormFacts): Html {
  return deskPage(
    shell,
    'stories',
    `Correct: ${story.headline}`,
    html`<div class="desk-line"><h1>Correct “${story.headline}”</h1><p><a class="button" href="/desk/stories/${story.id}">Back to the story</a></p></div>
${formTrouble(troubles)}
<form method="post" action="/desk/stories/${story.id}/correct"><input type="hidden" name="base" value="${base}">
${choiceField({
  name: 'kind',
  label: 'What it is',
  value: typed.kind,
  choices: [
    { value: 'correction', label: 'A correction: something was wrong' },
    { value: 'clarification', label: 'A clarification: something could be misread' },
  ],
})}
${textField({ name: 'note', label: 'The note for readers', value: typed.note, troubles, required: true, hint: 'What was wrong and what is right, in a plain sentence. It stays below the story for good.' })}
<div class="two">${lineField({ name: 'wrong', label: 'The wrong words', value: typed.wrong, troubles, hint: 'Where they can be set side by side.' })}${lineField({ name: 'right', label: 'The right words', value: typed.right, troubles })}</div>
<fieldset><legend>The story as it reads from now on</legend>
${lineField({ name: 'headline', label: 'Headline', value: typed.headline, troubles, required: true, look: 'headline-field' })}
${textField({ name: 'standfirst', label: 'Standfirst', value: typed.standfirst, troubles, rows: 2 })}
${lineField({ name: 'dateline', label: 'Dateline', value: typed.dateline, troubles })}
${textField({ name: 'body', label: 'Text', value: typed.body, troubles, rows: 20, look: 'body-field' })}</fieldset>
<div class="save"><button>Correct the story</button></div></form>`,
  );
}
