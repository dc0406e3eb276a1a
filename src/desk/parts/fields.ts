import { attributes, type Html, html } from '#site';

/** One thing wrong with what was typed, beside its field; `form` for all of it. */
export interface FieldTrouble {
  field: string;
  message: string;
}

interface Field {
  name: string;
  label: string;
  value: string;
  troubles?: readonly FieldTrouble[];
  hint?: string;
  required?: boolean;
  look?: string;
}

export function lineField({ type = 'text', list, ...field }: Field & { type?: string; list?: string }): Html {
  return around(
    field,
    html`<input id="${idOf(field)}" name="${field.name}"${marks(field, { type, value: type === 'file' ? null : field.value, list: list ?? null, class: field.look ?? null })}>`,
  );
}

export function textField({ rows = 3, ...field }: Field & { rows?: number }): Html {
  // The line break after the tag is one that browsers drop: a text that begins with one keeps it.
  return around(
    field,
    html`<textarea id="${idOf(field)}" name="${field.name}" rows="${rows}"${marks(field, { class: field.look ?? null })}>
${field.value}</textarea>`,
  );
}

export function choiceField(field: Field & { choices: readonly { value: string; label: string }[] }): Html {
  return around(
    field,
    html`<select id="${idOf(field)}" name="${field.name}"${marks(field)}>${field.choices.map(
      ({ value, label }) =>
        html`<option value="${value}"${attributes({ selected: value === field.value })}>${label}</option>`,
    )}</select>`,
  );
}

export function tickField(name: string, label: string, ticked: boolean): Html {
  return html`<p class="field"><label class="choice"><input type="checkbox" name="${name}" value="yes"${attributes({ checked: ticked })}>${label}</label></p>`;
}

/** What is wrong with the form as a whole. */
export function formTrouble(troubles: readonly FieldTrouble[]): Html | false {
  const own = troubles.filter(({ field }) => field === 'form');
  return (
    own.length > 0 && html`<div class="trouble" role="alert">${own.map(({ message }) => html`<p>${message}</p>`)}</div>`
  );
}

function around(field: Field, control: Html): Html {
  const message = messageOf(field);
  return html`<p class="field"><label for="${idOf(field)}">${field.label}${field.required === true && ' *'}</label>${control}${
    field.hint !== undefined && html`<span class="hint" id="${idOf(field)}-hint">${field.hint}</span>`
  }${message !== null && html`<span class="error" id="${idOf(field)}-error">${message}</span>`}</p>`;
}

function marks(field: Field, more: Record<string, string | null> = {}) {
  const message = messageOf(field);
  const described = [message !== null && `${idOf(field)}-error`, field.hint !== undefined && `${idOf(field)}-hint`];
  return attributes({
    ...more,
    'aria-invalid': message === null ? null : 'true',
    'aria-describedby': described.filter(Boolean).join(' ') || null,
    required: field.required === true,
  });
}

function messageOf({ name, troubles = [] }: Field): string | null {
  return troubles.find(({ field }) => field === name)?.message ?? null;
}

function idOf({ name }: { name: string }): string {
  return `field-${name}`;
}
