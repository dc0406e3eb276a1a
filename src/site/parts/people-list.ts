import type { PersonNote } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { count } from './count.ts';
import { link } from './link.ts';
import { speakerTag } from './who-said-what.ts';

/** People and organisations of the record, each with role and number of statements. */
export function peopleList(people: readonly PersonNote[]): Html {
  return html`<ul class="people-list">${people.map(
    (person) =>
      html`<li>${speakerTag(person)}<p><b>${link({ title: person.name, path: person.path })}</b>${person.role !== '' && html`<span>, ${person.role}</span>`}</p><p class="many">${count(person.statements, 'statement')}</p></li>`,
  )}</ul>`;
}
