import { type Html, html } from '#site';
import { deskPage, type Shell } from '../parts/document.ts';
import { choiceField, type FieldTrouble, formTrouble, lineField, textField, tickField } from '../parts/fields.ts';

/** The settings as they stand in the fields: numbers and lists as they were typed. */
export interface TypedSettings {
  name: string;
  tagline: string;
  baseUrl: string;
  language: string;
  timeZone: string;
  correctionsEmail: string;
  /** Id of a story; '' for the newest. */
  leadStory: string;
  commentsOpen: boolean;
  commentsCloseAfter: string;
  holdFirstComment: boolean;
  commentLinks: string;
  /** One entry a line. */
  heldWords: string;
  refusedWords: string;
}

export interface SettingsFacts {
  typed: TypedSettings;
  /** Stories that may lead the front, newest first. */
  leads: { id: number; headline: string }[];
  timeZones: readonly string[];
  troubles: FieldTrouble[];
  said: string;
}

/** What a chief sets for the whole paper. */
export function settingsPage(shell: Shell, { typed, leads, timeZones, troubles, said }: SettingsFacts): Html {
  const line = (
    name: keyof TypedSettings & string,
    label: string,
    more: { hint?: string; list?: string; type?: string; required?: boolean } = {},
  ) => lineField({ name, label, value: String(typed[name]), troubles, ...more });
  return deskPage(
    shell,
    'settings',
    'Settings',
    html`<h1>Settings</h1>
${said !== '' && html`<p class="done" role="status">${said}</p>`}
${formTrouble(troubles)}
<form method="post" action="/desk/settings/">
<fieldset><legend>The paper</legend>
${line('name', 'Name', { required: true })}
${line('tagline', 'Tagline', { hint: 'One line for search engines, shared links and feeds. May stay empty.' })}
${line('baseUrl', 'Address', { type: 'url', required: true, hint: 'Where readers find it: https://courier.example. Links in feeds and letters begin with it; a start with ONRECORD_URL sets it anew.' })}
<div class="two">${line('language', 'Language', { required: true, hint: 'A tag such as en, pt-BR or ar. The direction of the pages follows from it.' })}${line('timeZone', 'Time zone', { required: true, list: 'time-zones', hint: 'Dates, times and addresses of stories go by it.' })}</div>
<datalist id="time-zones">${timeZones.map((zone) => html`<option value="${zone}"></option>`)}</datalist>
${line('correctionsEmail', 'E-mail address for corrections', { type: 'email', hint: 'Stands at the foot of every page. May stay empty.' })}</fieldset>
<fieldset><legend>The front</legend>
${choiceField({
  name: 'leadStory',
  label: 'The story that leads',
  value: typed.leadStory,
  troubles,
  choices: [
    { value: '', label: 'The newest' },
    ...leads.map(({ id, headline }) => ({ value: String(id), label: headline })),
  ],
})}</fieldset>
<fieldset><legend>Comments</legend>
${tickField('commentsOpen', 'Readers may comment, where the story allows it', typed.commentsOpen)}
${line('commentsCloseAfter', 'Days until comments close', { hint: 'Counted from publication. Empty: never.' })}
${tickField('holdFirstComment', 'Hold a comment while none of its writer was approved', typed.holdFirstComment)}
${line('commentLinks', 'Links that may pass', { hint: 'A comment with more of them is held.', required: true })}
${textField({ name: 'heldWords', label: 'Words that hold a comment', value: typed.heldWords, troubles, rows: 4, hint: 'One a line, whole words; several make a phrase, and * at the end stands for any ending.' })}
${textField({ name: 'refusedWords', label: 'Words that refuse a comment', value: typed.refusedWords, troubles, rows: 4, hint: 'The writer is told that it was refused, and the queue keeps it.' })}</fieldset>
<div class="save"><button>Save the settings</button></div></form>`,
  );
}
