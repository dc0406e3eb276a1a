import type { Matter, MatterValue } from '#record';
import type { TableRow } from '#site';
import type { Shelf } from './shelf.ts';
import { capital, listed } from './words.ts';

/** Values and outlets that a sentence names. */
const MOST = 3;

/** What became of a figure, in a sentence or two: its course, and who has another value. */
export function outcomeOf(shelf: Shelf, { relation, values }: Matter, rows: readonly TableRow[]): string {
  const unit = values[0]?.unit ?? null;
  const course = rows.filter((row, index) => row.course && values[index]?.unit === unit);
  const [first, last] = [course[0], course.at(-1)];
  const disagree = differing(shelf, values, rows);
  if (!first || !last || first === last || first.text === last.text) {
    const amounts = [...new Set(rows.map(({ text }) => text))];
    if (amounts.length === 1) return `All say ${amounts[0] ?? ''}.`;
    if (relation === 'approximation') return `${capital(listed(amounts.slice(0, MOST + 1)))}: these fit each other.`;
    const at = rows.findIndex((row) => row.course);
    const value = values[at];
    const row = rows[at];
    return [value && row ? `${capital(toldBy(shelf, value, row))}.` : '', disagree].filter(Boolean).join(' ');
  }
  const turn = turnOf(course, first, last);
  if (turn !== null) return [turn, disagree].filter(Boolean).join(' ');
  const verb = last.value === first.value ? 'From' : last.value > first.value ? 'Grown from' : 'Fallen from';
  return [`${verb} ${first.text} (${first.asOf}) to ${last.text} (${last.asOf}).`, disagree].filter(Boolean).join(' ');
}

/** "From 60 (Dec) up to 120 (1 Jan), then down to 50 (14 Jan)": a course that went beyond both its ends; null for one that did not. */
function turnOf(course: readonly TableRow[], first: TableRow, last: TableRow): string | null {
  const beyond = (one: TableRow): number =>
    Math.max(one.value - Math.max(first.value, last.value), Math.min(first.value, last.value) - one.value);
  const turn = course.reduce((best, one) => (beyond(one) > beyond(best) ? one : best), first);
  if (beyond(turn) <= 0) return null;
  const isPeak = turn.value > first.value;
  return `From ${first.text} (${first.asOf}) ${isPeak ? 'up' : 'down'} to ${turn.text} (${turn.asOf}), then ${isPeak ? 'down' : 'up'} to ${last.text} (${last.asOf}).`;
}

/** Who has a value that the others contradict: the outlet that has a source say it, where that source says another of the same day elsewhere. */
function differing(shelf: Shelf, values: readonly MatterValue[], rows: readonly TableRow[]): string {
  const told = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const value = values[index];
    if (!value || row.conflictsWith === null) continue;
    const key = `${value.statedBy} ${row.text}`;
    if (told.has(key)) continue;
    const same = values.filter((one, at) => one.statedBy === value.statedBy && rows[at]?.text === row.text);
    const whole = { ...value, mentions: same.flatMap(({ mentions }) => mentions) };
    const isOtherwise = values.some(
      (one, at) => one.statedBy === value.statedBy && rows[at]?.day === row.day && rows[at]?.text !== row.text,
    );
    told.set(key, isOtherwise && value.statedBy !== null ? hadSay(shelf, whole, row) : toldBy(shelf, whole, row));
  }
  const all = [...told.values()];
  if (all.length === 0) return '';
  const more = all.length > MOST ? ` ${all.length - MOST} more differ.` : '';
  return `${all
    .slice(0, MOST)
    .map((one) => `${capital(one)}.`)
    .join(' ')}${more}`;
}

/** "QuickGlobe Daily has the mayor say 2,500": the outlet's word for it, since the source says another elsewhere. */
function hadSay(shelf: Shelf, value: MatterValue, { text, statedBy }: TableRow): string {
  const outlets = outletsOf(shelf, value);
  return `${listed(outlets)} ${outlets.length === 1 ? 'has' : 'have'} ${withArticle(statedBy)} say ${text}`;
}

function toldBy(shelf: Shelf, value: MatterValue, { text, statedBy }: TableRow): string {
  const outlets = outletsOf(shelf, value);
  return value.statedBy === null
    ? `${text} in ${listed(outlets)}, which ${outlets.length === 1 ? 'names' : 'name'} nobody for it`
    : `${statedBy}: ${text} (${listed(outlets)})`;
}

function outletsOf(shelf: Shelf, { mentions }: MatterValue): string[] {
  const all = [...new Set(mentions.map(({ story }) => shelf.outlet(story)))];
  return all.length > MOST ? [...all.slice(0, MOST), `${all.length - MOST} more`] : all;
}

/** "the Health Ministry": bodies that take an article inside a sentence. */
function withArticle(name: string): string {
  return BODY.test(name) ? `the ${name}` : name;
}
const BODY =
  /^(?!the ).*\b(?:agency|association|authority|board|bureau|commission|committee|council|court|department|government|institute|ministry|office|organi[sz]ation|police|service|union)\b/i;
