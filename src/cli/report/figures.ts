import { type Matter, type MatterValue, standingOf } from '#record';
import { count, figureChart, figureTable, type Html, html, signKey, type TableRow } from '#site';
import { MOST_PLACES, pageHead, pager, where, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import { pageFile, type Shelf } from './shelf.ts';
import { capital, dayWords, numberWords, shortDay, valueSaidAs, valueWords } from './words.ts';

/** Matters that get a section of their own; the rest of many stays in record.json. */
const MOST = 120;
/** Values of one matter that are drawn and listed, the latest. */
const MOST_VALUES = 100;

/** Matters a page holds: each has a chart and a table. */
const FIGURES_A_PAGE = 20;

interface Numbered {
  matter: Matter;
  id: string;
}

/** The ledger: what disagrees first, then every figure that was given more than once, then those given once. */
export function* figuresPages(shelf: Shelf): Generator<ReportPage> {
  const numbered = [...shelf.record.ledger].map((matter, index) => ({ matter, id: `f${index + 1}` }));
  const several = numbered.filter(({ matter }) => matter.values.length > 1);
  const conflicts = several.filter(({ matter }) => matter.relation === 'conflict');
  const others = several.filter(({ matter }) => matter.relation !== 'conflict');
  const once = numbered.filter(({ matter }) => matter.values.length === 1);
  const shown = [...conflicts.slice(0, MOST), ...others.slice(0, MOST)];
  const pages = Math.max(1, Math.ceil(shown.length / FIGURES_A_PAGE));
  const lead = `${count(numbered.length, 'figure')}, of which ${several.length} ${several.length === 1 ? 'has' : 'have'} more than one value on record${shown.length < several.length ? ` (shown are ${shown.length}, record.json has all)` : ''}. ${conflicts.length === 0 ? 'None disagree.' : `${capital(count(conflicts.length, 'figure'))} ${conflicts.length === 1 ? 'disagrees' : 'disagree'}: both values stand here as they were reported.`}`;
  for (let page = 0; page < pages; page++) {
    const [start, end] = [page * FIGURES_A_PAGE, (page + 1) * FIGURES_A_PAGE];
    const isConflict = ({ matter }: Numbered): boolean => matter.relation === 'conflict';
    const some = shown.slice(start, end);
    yield {
      file: pageFile('figures', page),
      title: page === 0 ? 'Figures' : `Figures, page ${page + 1}`,
      current: 'figures.html',
      main: html`${pageHead('Figures', lead)}
${page === 0 && shown.length > 0 && html`${signKey()}${contents(shown)}`}
<div id="conflicts">${some.filter(isConflict).map(({ matter, id }) => matterSection(shelf, matter, id))}</div>
${some.filter((one) => !isConflict(one)).map(({ matter, id }) => matterSection(shelf, matter, id))}
${page === pages - 1 && once.length > 0 && givenOnce(shelf, once)}
${pager('figures', page, pages)}`,
    };
  }
}

function contents(shown: readonly Numbered[]): Html {
  return html`<nav aria-label="Figures"><ul class="plain-list">${shown.map(({ matter, id }, index) => {
    const page = Math.floor(index / FIGURES_A_PAGE);
    return html`<li><a href="${page === 0 ? '' : pageFile('figures', page)}#${id}">${capital(matter.matter)}</a> <span class="many">${matter.relation === 'conflict' ? '≠ ' : ''}${count(matter.values.length, 'value')}</span></li>`;
  })}</ul></nav>`;
}

function givenOnce(shelf: Shelf, once: readonly Numbered[]): Html {
  const shown = once.slice(0, MOST * 2);
  return html`<section aria-labelledby="once"><h2 id="once">Given once</h2><ul class="lines">${shown.map(
    ({ matter, id }) => {
      const [value] = matter.values;
      return (
        value !== undefined &&
        html`<li id="${id}"><p><b>${valueWords(value)}</b> ${matter.matter}</p><p class="note">${value.statedBy ?? 'Nobody is named'} · ${dayWords(value.asOf)} · ${whereLinks(shelf, value.mentions)}</p></li>`
      );
    },
  )}</ul>${shown.length < once.length && html`<p class="note">And ${count(once.length - shown.length, 'more figure')} in record.json.</p>`}</section>`;
}

function matterSection(shelf: Shelf, whole: Matter, id: string): Html {
  const matter = { ...whole, values: whole.values.slice(-MOST_VALUES) };
  const more = whole.values.length - matter.values.length;
  const isCut = more > 0 || matter.values.some(({ mentions }) => mentions.length > MOST_PLACES);
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
${isCut && html`<p class="note">${more > 0 && `${capital(count(more, 'earlier value'))} in record.json. `}A value is linked to ${MOST_PLACES} stories at the most.</p>`}</section>`;
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
