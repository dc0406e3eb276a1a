import { type Html, html } from '#site';
import { dayWords, spanWords } from './words.ts';

interface DayOfOutlets {
  /** 2022-01-09; months and years alone are left out. */
  day: string;
  outlets: readonly string[];
}

/** Days that find room side by side, and outlets one below the other. */
const MOST_DAYS = 31;
const MOST_OUTLETS = 12;
const FEWEST_DAYS = 3;

interface Frame {
  name: 'wide' | 'narrow';
  /** Before the first day, and between two days. */
  start: number;
  column: number;
  row: number;
  /** Below the middle of its row, where the name stands. */
  nameAt: number;
  /** Letters of a name that find room. */
  letters: number;
}

/** Names stand before the days, or above them where there is little room. */
const WIDE: Frame = { name: 'wide', start: 168, column: 28, row: 28, nameAt: 4, letters: 22 };
const NARROW: Frame = { name: 'narrow', start: 0, column: 28, row: 42, nameAt: -14, letters: 40 };

/** What an outlet tells: how many events of each day. */
type Row = [outlet: string, byDay: ReadonlyMap<string, number>];

/**
 * Which outlet tells of which day, a dot each, the larger the more of its events: in the stretch of days that holds most.
 * The list that follows tells the same in words. Nothing for one outlet or few days.
 */
export function outletDays(events: readonly DayOfOutlets[]): Html | null {
  const dated = events.filter(({ day }) => day.length === 10);
  const days = stretchOf([...new Set(dated.map(({ day }) => day))].sort(), dated);
  const rows = rowsOf(dated, new Set(days));
  const [first, last] = [days[0], days.at(-1)];
  if (rows.length < 2 || days.length < FEWEST_DAYS || first === undefined || last === undefined) return null;
  const [busiest, byDay] = rows[0] ?? ['', new Map()];
  const summary = `Which outlet reports which day, ${spanWords(first, last)}: ${busiest} most, ${byDay.size} of ${days.length} days. The list that follows says the same in words.`;
  return html`<figure class="outlet-days">${drawing(WIDE, rows, days, summary)}${drawing(NARROW, rows, days, summary)}<figcaption class="note">Who reports which day: a dot for an outlet that tells of it, the larger the more of its events.</figcaption></figure>`;
}

/** Those that tell most first. */
function rowsOf(events: readonly DayOfOutlets[], days: ReadonlySet<string>): Row[] {
  const told = new Map<string, Map<string, number>>();
  for (const { day, outlets } of events) {
    if (!days.has(day)) continue;
    for (const outlet of outlets) {
      const byDay = told.get(outlet) ?? new Map<string, number>();
      byDay.set(day, (byDay.get(day) ?? 0) + 1);
      told.set(outlet, byDay);
    }
  }
  const total = ([, byDay]: Row): number => [...byDay.values()].reduce((sum, one) => sum + one, 0);
  return [...told].sort((a, b) => total(b) - total(a)).slice(0, MOST_OUTLETS);
}

function drawing(frame: Frame, rows: readonly Row[], days: readonly string[], summary: string): Html {
  const column = frame.name === 'narrow' ? Math.min(28, 288 / days.length) : frame.column;
  const [width, bottom] = [
    frame.start + days.length * column,
    rows.length * frame.row + (frame.name === 'narrow' ? 12 : 0),
  ];
  const most = Math.max(...rows.flatMap(([, byDay]) => [...byDay.values()]));
  const x = (at: number): number => round(frame.start + (at + 0.5) * column);
  const every = Math.ceil(24 / column);
  return html`<svg class="chart ${frame.name}" viewBox="0 0 ${Math.ceil(width)} ${bottom + 40}" width="${Math.ceil(width)}" height="${bottom + 40}" role="img" aria-label="${summary}">
${rows.map(([outlet, byDay], at) => {
  const y = bottom - (rows.length - at - 0.5) * frame.row;
  return html`<path class="grid" d="M${frame.start} ${y}H${round(width)}"/><text x="0" y="${y + frame.nameAt}">${short(outlet, frame.letters)}</text>${days.map(
    (day, place) =>
      byDay.has(day) &&
      html`<circle class="full" cx="${x(place)}" cy="${y}" r="${round(radius(byDay.get(day) ?? 0, most, column))}"/>`,
  )}`;
})}
${days.map((day, place) => dayTick(day, place, every, x(place), bottom))}
</svg>`;
}

/** The area grows with the number; two dots of neighbours never meet. */
const radius = (many: number, most: number, column: number): number =>
  Math.max(2.5, Math.min(11, column / 2) * Math.sqrt(many / most));

/** The number of a day below its column, as many as find room; where a month begins its name below that. */
function dayTick(day: string, place: number, every: number, x: number, bottom: number): Html {
  const [, month = ''] = dayWords(day).split(' ');
  const isFirst = place === 0 || day.endsWith('-01');
  return html`${place % every === 0 && html`<text class="tick" text-anchor="middle" x="${x}" y="${bottom + 16}">${Number(day.slice(8))}</text>`}${isFirst && html`<text class="tick" text-anchor="${place === 0 ? 'start' : 'middle'}" x="${place === 0 ? x - 8 : x}" y="${bottom + 34}">${month}</text>`}`;
}

/** Every day from the first to the last of the stretch that holds most events, at most so many. */
function stretchOf(known: readonly string[], events: readonly DayOfOutlets[]): string[] {
  const weights = new Map<string, number>();
  for (const { day, outlets } of events) weights.set(day, (weights.get(day) ?? 0) + outlets.length);
  let best = { weight: 0, from: '', to: '' };
  for (const from of known) {
    const until = dayAfter(from, MOST_DAYS - 1);
    const inside = known.filter((day) => day >= from && day <= until);
    const weight = inside.reduce((sum, day) => sum + (weights.get(day) ?? 0), 0);
    if (weight > best.weight) best = { weight, from, to: inside.at(-1) ?? from };
  }
  const days: string[] = [];
  for (let day = best.from; day !== '' && day <= best.to; day = dayAfter(day, 1)) days.push(day);
  return days;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function short(outlet: string, letters: number): string {
  return outlet.length <= letters ? outlet : `${outlet.slice(0, letters - 1).trimEnd()}…`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
