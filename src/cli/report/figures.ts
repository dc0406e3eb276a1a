import { type Matter, type MatterValue, type Standing, standingOf } from '#record';
import {
  amountInWords,
  axisUnit,
  count,
  figureChart,
  figureTable,
  type Html,
  html,
  NO_UNIT,
  numberInWords,
  signKey,
  type TableRow,
} from '#site';
import { excerptAt } from './excerpt.ts';
import { matterTitle, titleLine } from './matter-title.ts';
import { outcomeOf } from './outcome.ts';
import { MOST_PLACES, pageHead, pager, tag, where, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import { pageFile, type Shelf } from './shelf.ts';
import { capital, dayWords, shortDay, valueSaidAs } from './words.ts';

/** Matters that get a section of their own; the rest of many stays in record.json. */
const MOST = 120;
/** Values of one matter that are drawn and listed, the latest. */
const MOST_VALUES = 100;

/** Matters a page holds, those that disagree first: each has a chart and a table. */
export const FIGURES_A_PAGE = 20;

interface Numbered {
  matter: Matter;
  id: string;
}

/** The ledger: what disagrees first, then every figure that changed, then what several say alike, then what was given once. */
export function* figuresPages(shelf: Shelf): Generator<ReportPage> {
  const numbered = [...shelf.record.ledger].map((matter, index) => ({ matter, id: `f${index + 1}` }));
  const several = numbered.filter(({ matter }) => matter.values.length > 1);
  const conflicts = several.filter(({ matter }) => matter.relation === 'conflict');
  const rest = several.filter(({ matter }) => matter.relation !== 'conflict');
  const others = rest.filter(({ matter }) => isChanging(matter));
  const alike = rest.filter(({ matter }) => !isChanging(matter)).flatMap(byUnit);
  const once = numbered.filter(({ matter }) => matter.values.length === 1);
  const shown = [...conflicts.slice(0, MOST), ...others.slice(0, MOST)];
  const pages = Math.max(1, Math.ceil(shown.length / FIGURES_A_PAGE));
  const lead = leadOf({
    all: numbered.length,
    conflicts: conflicts.length,
    others: others.length,
    alike: alike.length,
    once: once.length,
    shown: shown.length,
  });
  for (let page = 0; page < pages; page++) {
    const [start, end] = [page * FIGURES_A_PAGE, (page + 1) * FIGURES_A_PAGE];
    const isConflict = ({ matter }: Numbered): boolean => matter.relation === 'conflict';
    const some = shown.slice(start, end);
    const isLast = page === pages - 1;
    yield {
      file: pageFile('figures', page),
      title: page === 0 ? 'Figures' : `Figures, page ${page + 1}`,
      current: 'figures.html',
      main: html`${pageHead('Figures', lead)}
${page === 0 && shown.length > 0 && contents(shelf, conflicts.slice(0, MOST), others.slice(0, MOST), once.length > 0)}
${shown.length > 0 && signKey()}
<div id="conflicts">${some.filter(isConflict).map(({ matter, id }) => matterSection(shelf, matter, id))}</div>
${some.filter((one) => !isConflict(one)).map(({ matter, id }) => matterSection(shelf, matter, id))}
${isLast && alike.length > 0 && inBrief(shelf, alike, 'alike', 'Told alike by several')}
${isLast && once.length > 0 && inBrief(shelf, once, 'once', 'Given once')}
${pager('figures', page, pages)}`,
    };
  }
}

interface Counted {
  all: number;
  conflicts: number;
  others: number;
  alike: number;
  once: number;
  shown: number;
}

/** What the page shows, in a sentence or two. */
function leadOf({ all, conflicts, others, alike, once, shown }: Counted): string {
  if (all === 0) return 'No figure in these stories tells what it counts.';
  const left = conflicts + others - shown;
  const parts = [
    `${count(all, 'figure')}. ${conflicts === 0 ? 'None disagree.' : `${capital(count(conflicts, 'disagrees', 'disagree'))}: all values stand here as they were reported.`}`,
    others > 0 && `${capital(count(others, 'figure'))} ${others === 1 ? 'has' : 'have'} values that fit each other.`,
    left > 0 && `Shown are ${shown}; record.json has all.`,
    alike > 0 && `${alike} ${alike === 1 ? 'was' : 'were'} told alike by several.`,
    once > 0 && `${once} ${once === 1 ? 'was' : 'were'} given once.`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/** Whether one unit has several amounts: the same sum in two currencies does not change. */
function isChanging({ values }: Matter): boolean {
  return [...Map.groupBy(values, ({ unit }) => unit).values()].some(
    (some) => new Set(some.map(amountInWords)).size > 1,
  );
}

/** A matter for each unit. */
function byUnit({ matter, id }: Numbered): Numbered[] {
  return [...Map.groupBy(matter.values, ({ unit }) => unit).values()].map((values, at) => ({
    matter: { ...matter, values },
    id: at === 0 ? id : `${id}-${at + 1}`,
  }));
}

function contents(shelf: Shelf, conflicts: readonly Numbered[], others: readonly Numbered[], hasOnce: boolean): Html {
  const all = [...conflicts, ...others];
  const list = (some: readonly Numbered[]): Html =>
    html`<ul class="plain-list">${some.map((one) => {
      const page = Math.floor(all.indexOf(one) / FIGURES_A_PAGE);
      return html`<li><a href="${page === 0 ? '' : pageFile('figures', page)}#${one.id}">${titleLine(matterTitle(shelf, one.matter))}</a> <span class="many">${count(one.matter.values.length, 'value')}</span></li>`;
    })}</ul>`;
  return html`<nav class="contents" aria-label="Figures">${conflicts.length > 0 && html`<p class="put">≠ Disagree</p>${list(conflicts)}`}${others.length > 0 && html`<p>Changed, or told in round numbers</p>${list(others)}`}${hasOnce && html`<p><a href="${pageFile('figures', Math.max(0, Math.ceil(all.length / FIGURES_A_PAGE) - 1))}#once">Given once</a></p>`}</nav>`;
}

/** Figures of one value: the value, its sentence, who says so and where. */
function inBrief(shelf: Shelf, matters: readonly Numbered[], id: string, title: string): Html {
  const shown = matters.slice(0, MOST * 2);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="lines in-brief">${shown.map(
    ({ matter, id: own }) => {
      const [value] = matter.values;
      const [mention] = value?.mentions ?? [];
      const story = mention && shelf.story(mention.story);
      if (!value || !mention || !story) return null;
      const { name } = matterTitle(shelf, matter);
      const speakers = [...new Set(matter.values.map(({ statedBy }) => statedBy).filter((one) => one !== null))];
      const mentions = matter.values.flatMap((one) => one.mentions);
      return html`<li id="${own}"><p><b>${amountInWords(value)}</b>${!name.startsWith('“') && html` <span class="many">${name}</span>`}</p><p class="sentence"><a href="${shelf.href(mention.story, mention.start)}">${excerptAt(story.reading, mention, SENTENCE)}</a></p><p class="note">${speakers.length === 0 ? html`${tag('', 'unnamed')} Nobody is named` : speakers.map((speaker, at) => html`${at > 0 && ', '}${tag(speaker, shelf.kindOf(speaker))} ${speaker}`)} · ${value.asOf === null ? 'undated' : dayWords(value.asOf)} · ${whereLinks(shelf, mentions)}</p></li>`;
    },
  )}</ul>${shown.length < matters.length && html`<p class="note">And ${count(matters.length - shown.length, 'more figure')} in record.json.</p>`}</section>`;
}
/** Letters of a sentence that a list shows. */
const SENTENCE = 170;

function matterSection(shelf: Shelf, whole: Matter, id: string): Html {
  const matter = { ...whole, values: whole.values.slice(-MOST_VALUES) };
  const more = whole.values.length - matter.values.length;
  const isCut = more > 0 || matter.values.some(({ mentions }) => mentions.length > MOST_PLACES);
  const rows = rowsOf(shelf, matter);
  const outcome = outcomeOf(shelf, matter, rows);
  const title = matterTitle(shelf, matter);
  const unit = matter.values[0]?.unit ?? null;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title.name}</h2>
<p class="outcome">${outcome}</p>
${title.excerpt !== null && html`<p class="note">In the first story: “${title.excerpt}”</p>`}
${figureChart(
  rows.filter((_, index) => matter.values[index]?.unit === unit),
  `${title.name}: ${outcome}`,
  unit === null ? { ...NO_UNIT, after: nounOf(title.name) } : axisUnit(unit),
)}
${figureTable(rows, more > 0 ? 'The latest values on record, by date' : 'Every value on record, by date')}
${isCut && html`<p class="note">${more > 0 && `${capital(count(more, 'earlier value'))} in record.json. `}A value is linked to ${MOST_PLACES} stories at the most.</p>`}</section>`;
}

/** What stands behind the highest number of the axis: `people`, of "People killed"; nothing where the first word is no plural. */
function nounOf(title: string): string {
  const small = (title.split(/[ ,]/)[0] ?? '').toLowerCase();
  return /^\p{L}+(?<!s)s$|^(?:people|children|aircraft|police)$/u.test(small) ? small : '';
}

/** The rows of a matter's table, by day, each with how it stands to the others. */
export function rowsOf(shelf: Shelf, { values, relation }: Matter): TableRow[] {
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
      text: amountInWords(value),
      statedBy: value.statedBy ?? 'nobody named',
      kind: shelf.kindOf(value.statedBy),
      conflictsWith: standing.against,
      course: standing.course,
      number: numberInWords(value),
      saidAs: valueSaidAs(value),
      where: where(shelf, value.mentions),
      relation: other ? `≠ conflict with ${numberInWords(other)}` : relationWords(values, index, standing),
    };
  });
}

/** How a value stands to those before it, in a word. */
function relationWords(values: readonly MatterValue[], index: number, { kind }: Standing): string {
  const value = values[index];
  if (value?.unit !== values[0]?.unit) return 'in another unit';
  if (kind !== 'growth') return kind;
  const before = values.slice(0, index).findLast(({ unit }) => unit === value?.unit);
  const amount = (one: MatterValue | undefined): number => one?.value ?? one?.low ?? 0;
  return before !== undefined && amount(value) < amount(before) ? 'fall' : 'growth';
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
