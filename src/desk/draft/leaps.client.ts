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
  if (row) return findings[Number(row.dataset.finding)]?.place ?? null;
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

/** The next finding behind what is selected, or the one before it; from the other end where there is none. */
export function findingAfterCaret({ findings }: DraftReading, fields: Fields, backwards: boolean): Place | null {
  const here = ORDER.findIndex((field) => fields[field] === document.activeElement);
  const caret = here === -1 ? -1 : (fields[ORDER[here] ?? 'body'].selectionStart ?? -1);
  const places = findings
    .flatMap(({ place }) => place ?? [])
    .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field) || a.start - b.start);
  const compare = ({ field, start }: Place): number => ORDER.indexOf(field) - here || start - caret;
  if (backwards) return places.findLast((place) => compare(place) < 0) ?? places.at(-1) ?? null;
  return places.find((place) => compare(place) > 0) ?? places[0] ?? null;
}
