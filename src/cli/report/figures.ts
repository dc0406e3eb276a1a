import { type Matter, type MatterValue, standingOf } from '#record';
import { count, figureChart, figureTable, type Html, html, signKey, type TableRow } from '#site';
import { pageHead, where, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { capital, dayWords, numberWords, shortDay, valueSaidAs, valueWords } from './words.ts';

/** Matters that get a section of their own; the rest of many stays in record.json. */
const MOST = 120;
/** Values of one matter that are drawn and listed, the latest. */
const MOST_VALUES = 200;

/** The ledger: what disagrees first, then every figure that was given more than once, then those given once. */
export function figuresPage(shelf: Shelf): ReportPage {
  const numbered = [...shelf.record.ledger].map((matter, index) => ({ matter, id: `f${index + 1}` }));
  const several = numbered.filter(({ matter }) => matter.values.length > 1);
  const conflicts = several.filter(({ matter }) => matter.relation === 'conflict').slice(0, MOST);
  const others = several.filter(({ matter }) => matter.relation !== 'conflict').slice(0, MOST);
  const once = numbered.filter(({ matter }) => matter.values.length === 1);
  const main = html`${pageHead(
    'Figures',
    `${count(numbered.length, 'figure')}, of which ${several.length} ${several.length === 1 ? 'has' : 'have'} more than one value on record. ${conflicts.length === 0 ? 'None disagree.' : `${capital(count(conflicts.length, 'figure'))} ${conflicts.length === 1 ? 'disagrees' : 'disagree'}: both values stand here as they were reported.`}`,
  )}
${
  several.length > 0 &&
  html`${signKey()}<nav aria-label="Figures"><ul class="plain-list">${[...conflicts, ...others].map(
    ({ matter, id }) =>
      html`<li><a href="#${id}">${capital(matter.matter)}</a> <span class="many">${matter.relation === 'conflict' ? '≠ ' : ''}${count(matter.values.length, 'value')}</span></li>`,
  )}</ul></nav>`
}
<div id="conflicts">${conflicts.map(({ matter, id }) => matterSection(shelf, matter, id))}</div>
${others.map(({ matter, id }) => matterSection(shelf, matter, id))}
${
  once.length > 0 &&
  html`<section aria-labelledby="once"><h2 id="once">Given once</h2><ul class="lines">${once
    .slice(0, MOST * 2)
    .map(({ matter, id }) => {
      const [value] = matter.values;
      return (
        value !== undefined &&
        html`<li id="${id}"><p><b>${valueWords(value)}</b> ${matter.matter}</p><p class="note">${value.statedBy ?? 'Nobody is named'} · ${dayWords(value.asOf)} · ${whereLinks(shelf, value.mentions)}</p></li>`
      );
    })}</ul></section>`
}`;
  return { file: 'figures.html', title: 'Figures', current: 'figures.html', main };
}

function matterSection(shelf: Shelf, whole: Matter, id: string): Html {
  const matter = { ...whole, values: whole.values.slice(-MOST_VALUES) };
  const more = whole.values.length - matter.values.length;
  const rows = rowsOf(shelf, matter);
  const summary = summaryOf(matter, rows);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${capital(matter.matter)}</h2>
<p>${summary}</p>
${figureChart(
  rows.filter((_, index) => matter.values[index]?.unit === matter.values[0]?.unit),
  `${capital(matter.matter)}: ${summary}`,
  matter.values[0]?.unit ?? nounOf(matter),
)}
${figureTable(rows, more > 0 ? 'The latest values on record, by date' : 'Every value on record, by date')}
${more > 0 && html`<p class="note">And ${count(more, 'earlier value')} in record.json.</p>`}</section>`;
}

function nounOf({ matter }: Matter): string {
  return matter.split(/[: ]/)[0] ?? '';
}

function rowsOf(shelf: Shelf, { values, relation }: Matter): TableRow[] {
  const days = values.map((value) => dayOf(shelf, value));
  const standings = standingOf(values, days, relation);
  return values.map((value, index) => {
    const standing = standings[index] ?? { kind: 'first', against: null, course: true };
    const other = standing.against === null ? undefined : values[standing.against];
    const day = days[index] ?? null;
    return {
      day: day !== null && day.length === 10 ? day : null,
      asOf: value.asOf === null ? (day === null ? 'Undated' : `by ${shortDay(day)}`) : shortDay(value.asOf),
      value: value.value ?? value.low ?? 0,
      high: value.value === undefined ? (value.high ?? null) : null,
      qualifier: value.qualifier,
      text: valueWords(value),
      statedBy: value.statedBy ?? 'nobody named',
      kind: shelf.kindOf(value.statedBy),
      conflictsWith: standing.against,
      course: standing.course,
      number: numberWords(value),
      saidAs: valueSaidAs(value),
      where: where(shelf, value.mentions),
      relation: other
        ? `≠ conflict with ${numberWords(other)}`
        : isFall(values, index, standing.kind)
          ? 'fall'
          : standing.kind,
    };
  });
}

/** A step of the course that goes down. */
function isFall(values: readonly MatterValue[], index: number, kind: string): boolean {
  const [before, value] = [values[index - 1], values[index]];
  const amount = (one: MatterValue | undefined): number => one?.value ?? one?.low ?? 0;
  return kind === 'growth' && before !== undefined && amount(value) < amount(before);
}

/** The day it holds for, else the day of the first story that has it. */
function dayOf(shelf: Shelf, { asOf, mentions }: MatterValue): string | null {
  if (asOf !== null) return asOf;
  return (
    mentions
      .map(({ story }) => shelf.story(story)?.reading.published?.slice(0, 10))
      .filter((day) => day !== undefined)
      .sort()[0] ?? null
  );
}

/** What became of the figure, in a sentence or two. */
function summaryOf({ relation, values }: Matter, rows: readonly TableRow[]): string {
  const course = rows.filter((row) => row.course);
  const [first, last] = [course[0], course.at(-1)];
  const conflicts = rows.filter(({ conflictsWith }) => conflictsWith !== null);
  const others = [
    ...new Set(
      conflicts.map(
        ({ statedBy, text }) => `${statedBy === 'nobody named' ? 'a text that names nobody' : statedBy} has ${text}`,
      ),
    ),
  ];
  const more = others.length > 3 ? `, and ${others.length - 3} more differ` : '';
  const disagree = others.length === 0 ? '' : ` ${capital(listed(others.slice(0, 3)))}${more}.`;
  if (!first || !last || first === last || first.text === last.text) {
    const amounts = [...new Set(rows.map(({ text }) => text))];
    if (amounts.length === 1) return `All say ${amounts[0] ?? ''}.`;
    if (relation === 'approximation') return `${capital(listed(amounts.slice(0, 4)))}: these fit each other.`;
    return first ? `${capital(first.text)} by ${first.statedBy}.${disagree}` : `${values.length} values.`;
  }
  const verb = last.value === first.value ? 'From' : last.value > first.value ? 'Grown from' : 'Fallen from';
  return `${verb} ${first.text} (${first.asOf}) to ${last.text} (${last.asOf}).${disagree}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
