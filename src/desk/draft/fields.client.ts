import type { Place } from '#story';
import { nearest } from './told.ts';

/** The fields of the story's form whose words are read. */
export type Fields = Record<Place['field'], HTMLTextAreaElement>;
export type Typed = Record<Place['field'], string>;
/** A place between two units of a field. */
export type Spot = Pick<Place, 'field' | 'start'>;

export const FIELDS = ['headline', 'standfirst', 'body'] as const;

/** The fields of the page; null where it has no such form. */
export function findFields(): Fields | null {
  const [headline, standfirst, body] = FIELDS.map((name) =>
    document.querySelector<HTMLTextAreaElement>(`#field-${name}`),
  );
  return headline && standfirst && body ? { headline, standfirst, body } : null;
}

export function typedIn({ headline, standfirst, body }: Fields): Typed {
  return { headline: headline.value, standfirst: standfirst.value, body: body.value };
}

/** More than this is not selected: a key pressed by mistake would take too much. */
const MOST_SELECTED = 400;

/**
 * Selects words in their field, wherever typing has moved them since they were read; of a long passage it goes to the start.
 * @returns where they begin; -1 where they are gone.
 */
export function select(fields: Fields, read: Typed, { field, start, end }: Place): number {
  const control = fields[field];
  const words = read[field].slice(start, end);
  const at = control.value === read[field] ? start : nearest(control.value, words, start);
  control.focus();
  if (at !== -1) control.setSelectionRange(at, words.length > MOST_SELECTED ? at : at + words.length);
  return at;
}

/**
 * Writes a text in place of words, as if it were typed: the browser's own undo takes it back in one step.
 * @returns false where the words are gone.
 */
export function write(fields: Fields, read: Typed, place: Place, text: string): boolean {
  const at = select(fields, read, place);
  if (at === -1) return false;
  const control = fields[place.field];
  control.setSelectionRange(at, at + place.end - place.start);
  // Deprecated, but there is no other way that a field can undo.
  if (document.execCommand('insertText', false, text)) return true;
  control.setRangeText(text, at, at + place.end - place.start, 'end');
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

/** Takes back what was done last in the field where the caret stands. */
export function undo(control: HTMLTextAreaElement): void {
  control.focus();
  document.execCommand('undo');
}

/** Where the caret stands; null where it stands in none of the fields. */
export function caretIn(fields: Fields): Spot | null {
  const field = FIELDS.find((one) => fields[one] === document.activeElement);
  return field === undefined ? null : { field, start: fields[field].selectionStart };
}

/** Whether a caret stands in words. */
export function isAt(caret: Spot, { field, start, end }: Place): boolean {
  return caret.field === field && start <= caret.start && caret.start < end;
}
