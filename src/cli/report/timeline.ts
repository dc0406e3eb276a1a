import type { Statement } from '#reading';
import { type Happening, readsAlone, tellsAlone, withoutDateline } from '#record';
import { count, type Html, html, shape } from '#site';
import { outletDays } from './outlet-days.ts';
import { pageHead, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { calledIn, kindOfType } from './speaker-of.ts';
import { capital, dayWords, oneLine } from './words.ts';

/** Events that one page shows; of more, those that several outlets tell. */
const MOST = 600;
/** Sentences that are listed below, which only their story makes plain. */
const MOST_OTHERS = 200;

type Mention = Happening['mentions'][number];

/** An event in words that can be read alone. */
interface Told {
  happening: Happening;
  what: string;
  /** The mention whose words these are. */
  by: Mention;
  outlets: string[];
}

/** The events that can be read alone, and what only its story makes plain. */
interface Events {
  events: Told[];
  /** The first of those that cannot be read alone. */
  others: Happening[];
  /** How many there are of these. */
  unclear: number;
  /** True where events of one outlet alone were left out, so many are there. */
  isCut: boolean;
}

export function eventsOf(shelf: Shelf): Events {
  const { timeline } = shelf.record;
  const told: Told[] = [];
  const others: Happening[] = [];
  let unclear = 0;
  for (const happening of timeline) {
    const outlets = [...new Set(happening.mentions.map(({ story }) => shelf.outlet(story)))];
    const by = bestMention(shelf, happening, outlets.length > 1);
    if (by === null) {
      unclear++;
      if (others.length < MOST_OTHERS) others.push(happening);
      continue;
    }
    if (outlets.length === 1 && timeline.length > MOST) continue;
    if (told.length < MOST) told.push({ happening, what: wordsOf(shelf, by), by, outlets });
  }
  const isCut = timeline.length > MOST && told.length + unclear < timeline.length;
  return { events: onceEach(shelf, told), others, unclear, isCut };
}

/** What happened when, and who reports it; filled dots are told by several outlets. */
export function timelinePage(shelf: Shelf): ReportPage {
  const { timeline } = shelf.record;
  const { events, others, unclear, isCut } = eventsOf(shelf);
  const years = Map.groupBy(events, ({ happening }) => happening.date.slice(0, 4));
  const several = events.filter(({ outlets }) => outlets.length > 1).length;
  const outlets = new Set(shelf.stories.map(({ id }) => shelf.outlet(id))).size;
  const main = html`${pageHead('Day by day', events.length === 0 ? 'No sentence in these stories tells by itself what happened on which day.' : `${count(events.length, 'event')} that stories give a day for, in the words of the story that came first.${outlets < 2 ? '' : several === 0 ? ' Each stands in one outlet alone.' : ` The filled dots are the ${several} that more than one outlet reports.`}${isCut ? ` Of ${timeline.length} events those of several outlets are shown; record.json has all.` : ''}`)}
${outletDays(events.map(({ happening, outlets }) => ({ day: happening.date, outlets })))}
${years.size > 1 && html`<nav class="contents" aria-label="Years"><ul class="in-line">${[...years].map(([year, some]) => html`<li><a href="#y${year}">${year}</a> <span class="many">${some.length}</span></li>`)}</ul></nav>`}
${[...years].map(([year, some]) => html`<section class="day-by-day" aria-labelledby="y${year}"><h2 id="y${year}">${year}</h2><ol>${[...Map.groupBy(some, ({ happening }) => happening.date)].map(([day, events]) => daysPart(shelf, day, events))}</ol></section>`)}
${others.length > 0 && othersPart(shelf, others, unclear)}`;
  return { file: 'timeline.html', title: 'Timeline', current: 'timeline.html', main };
}

/** A sentence that tells several days stands under one: a day before a month, and the day told first ("on Monday … a day later"). */
function onceEach(shelf: Shelf, told: readonly Told[]): Told[] {
  const best = new Map<string, Told>();
  for (const one of told) {
    const key = `${one.by.story} ${one.by.start}`;
    const known = best.get(key);
    if (!known || rankOf(shelf, one) < rankOf(shelf, known)) best.set(key, one);
  }
  return told.filter((one) => best.get(`${one.by.story} ${one.by.start}`) === one);
}

function rankOf(shelf: Shelf, { happening: { date }, by: { story, start, end } }: Told): number {
  const times = shelf.story(story)?.reading.times ?? [];
  const time = times.find((one) => one.start >= start && one.end <= end && one.value.startsWith(date));
  return (10 - date.length) * 1e6 + (time === undefined ? 1e5 : time.start - start);
}

/** The first mention that gives the day in a sentence of its own; what several outlets tell needs but a sentence that can be read alone. */
function bestMention(shelf: Shelf, { date, mentions }: Happening, isOfSeveral: boolean): Mention | null {
  const inOrder = [...mentions].sort((a, b) => compare(published(shelf, a), published(shelf, b)));
  const clear = inOrder.find(({ story, start, end }) => {
    const reading = shelf.story(story)?.reading;
    return reading !== undefined && tellsAlone(reading, { start, end, date });
  });
  if (clear) return clear;
  return (isOfSeveral && inOrder.find((mention) => readsAlone(wordsOf(shelf, mention)))) || null;
}

const published = (shelf: Shelf, { story }: Mention): string => shelf.story(story)?.reading.published ?? '9999';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf(shelf: Shelf, { story, start, end }: Mention): string {
  return withoutDateline(oneLine(shelf.story(story)?.reading.text.slice(start, end) ?? ''));
}

/** Events of one day below its date; the dot is filled where several outlets tell one of them. */
function daysPart(shelf: Shelf, day: string, events: readonly Told[]): Html {
  const sorted = [...events].sort((a, b) => b.outlets.length - a.outlets.length);
  const isOfSeveral = events.some(({ outlets }) => outlets.length > 1);
  return html`<li class="${isOfSeveral && 'several'}"><p class="event-day"><time datetime="${day}">${dayWords(day).replace(/ \d{4}$/, '')}</time></p><ul>${sorted.map((event) => eventPart(shelf, event))}</ul></li>`;
}

function eventPart(shelf: Shelf, { happening, what, by, outlets }: Told): Html {
  const source = sourceOf(shelf, by);
  return html`<li><p class="event-what"><a href="${shelf.href(by.story, by.start)}">${what}</a></p><p class="note">${source !== null && html`${shape(source.kind)} <b>${capital(source.name)}</b> · `}${outlets.length > 1 && html`<b>${outlets.length} outlets</b>: `}${whereLinks(shelf, happening.mentions)}</p></li>`;
}

/** Who says that it happened; null where the story itself does. */
function sourceOf(shelf: Shelf, { story, start, end }: Mention) {
  const reading = shelf.story(story)?.reading;
  const statement = reading?.statements.find(
    ({ content, cue, speaker }: Statement) =>
      cue?.kind !== 'stance' && speaker.type !== 'none' && content.some(([from, to]) => from < end && start < to),
  );
  if (!reading || !statement) return null;
  const name = calledIn(statement, reading);
  return name === '' || /^(?:I|we|it|he|she|they|who|which)$/i.test(name)
    ? null
    : { name, kind: kindOfType(statement.speaker.type) };
}

/** Dated sentences that speak in somebody's own voice or point back: only their story tells of what. */
function othersPart(shelf: Shelf, others: readonly Happening[], total: number): Html {
  return html`<section aria-labelledby="others"><h2 id="others">Dated, but not plain alone</h2><p class="note">${count(total, 'more sentence')} with a day, known from the story around, that speak in somebody’s own voice or point to the sentence before: the link leads to the place.${others.length < total && ` Shown are ${others.length}; record.json has all.`}</p><ul class="lines in-brief">${others.map(
    ({ date, mentions: [first], what }) =>
      first !== undefined &&
      html`<li><p class="sentence"><a href="${shelf.href(first.story, first.start)}">${cut(what)}</a></p><p class="note">${dayWords(date)} · ${shelf.outlet(first.story)}</p></li>`,
  )}</ul></section>`;
}

function cut(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, words.lastIndexOf(' ', SHORT))} …`;
}
const SHORT = 120;
