import type { DraftReading, Place } from '#story';
import type { Fields, Typed } from './fields.client.ts';

/** Marks the finding in whose words the caret stands; on a telephone it then lies as a card at the foot of the screen. */
export function showCurrent(beside: HTMLElement, fields: Fields, typed: Typed, { findings }: DraftReading): void {
  if (beside.contains(document.activeElement)) return;
  const at = findings.findIndex(({ place }) => place !== null && holdsCaret(fields, typed, place));
  const row = beside.querySelector(`[data-finding="${at}"]`)?.closest('li');
  for (const other of beside.querySelectorAll('li[aria-current]'))
    if (other !== row) other.removeAttribute('aria-current');
  if (!row || row.ariaCurrent === 'true') return;
  row.ariaCurrent = 'true';
  // Beside the text the list scrolls by itself, and the page must not.
  const [box, list] = [row.getBoundingClientRect(), beside.getBoundingClientRect()];
  if (box.top < list.top || box.bottom > list.bottom) beside.scrollTop += box.top - list.top;
}

/** Whether the caret stands in words that are still those that were read. */
function holdsCaret(fields: Fields, typed: Typed, { field, start, end }: Place): boolean {
  const { value, selectionStart } = fields[field];
  if (fields[field] !== document.activeElement || value !== typed[field] || selectionStart === null) return false;
  return start <= selectionStart && selectionStart < end;
}
