import type { DraftReading, Place } from '#story';
import type { Fields } from './fields.client.ts';

/** The statement that was shown last, of which speaker. */
export interface Leap {
  speaker: number;
  statement: number;
}

/** Where a click in the list leads: to the words of its finding, or to the next statement of its speaker. */
export function placeBehind(target: Element, { findings, speakers }: DraftReading, leap: Leap): Place | null {
  const row = target.closest('li')?.querySelector<HTMLElement>('[data-finding]');
  const place = findings[Number(row?.dataset.finding)]?.place ?? null;
  if (row) return target.closest('[data-next]') ? nextFinding({ findings }, place, false) : place;
  const button = target.closest<HTMLElement>('[data-speaker]');
  if (!button) return null;
  const speaker = Number(button.dataset.speaker);
  const statements = speakers[speaker]?.statements.filter((parts) => parts.length > 0) ?? [];
  leap.statement = leap.speaker === speaker ? (leap.statement + 1) % statements.length : 0;
  leap.speaker = speaker;
  return whole(statements[leap.statement] ?? []);
}

/** From the first part of a statement to the last. */
function whole(parts: readonly Place[]): Place | null {
  const [first] = parts;
  return first === undefined ? null : { ...first, end: parts.at(-1)?.end ?? first.end };
}

const ORDER = ['headline', 'standfirst', 'body'] as const;

/** Where the caret stands; null where it stands in none of the fields. */
export function caretIn(fields: Fields): Pick<Place, 'field' | 'start'> | null {
  const field = ORDER.find((one) => fields[one] === document.activeElement);
  return field === undefined ? null : { field, start: fields[field].selectionStart ?? 0 };
}

/** The next finding behind a place, or the one before it; from the other end where there is none. */
export function nextFinding(
  { findings }: Pick<DraftReading, 'findings'>,
  from: Pick<Place, 'field' | 'start'> | null,
  backwards: boolean,
): Place | null {
  const isBefore = (a: Pick<Place, 'field' | 'start'>, b: typeof a): boolean =>
    a.field === b.field ? a.start < b.start : ORDER.indexOf(a.field) < ORDER.indexOf(b.field);
  const places = findings
    .flatMap(({ place }) => place ?? [])
    .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field) || a.start - b.start);
  if (backwards) return places.findLast((place) => from !== null && isBefore(place, from)) ?? places.at(-1) ?? null;
  return places.find((place) => from !== null && isBefore(from, place)) ?? places[0] ?? null;
}
