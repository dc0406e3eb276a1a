import type { Place } from '#story';

/** The fields of the story's form whose words are read. */
export interface Fields {
  headline: HTMLInputElement;
  standfirst: HTMLTextAreaElement;
  body: HTMLTextAreaElement;
}
export type Typed = Record<Place['field'], string>;

/** The fields of the page; null where it has no such form. */
export function findFields(): Fields | null {
  const headline = document.querySelector<HTMLInputElement>('#field-headline');
  const standfirst = document.querySelector<HTMLTextAreaElement>('#field-standfirst');
  const body = document.querySelector<HTMLTextAreaElement>('#field-body');
  return headline && standfirst && body && { headline, standfirst, body };
}

export function typedIn({ headline, standfirst, body }: Fields): Typed {
  return { headline: headline.value, standfirst: standfirst.value, body: body.value };
}

/** Selects words in their field, wherever typing has moved them since they were read. @returns where they begin; -1 where they are gone. */
export function select(fields: Fields, read: Typed, { field, start, end }: Place): number {
  const control = fields[field];
  const words = read[field].slice(start, end);
  const at = control.value === read[field] ? start : nearest(control.value, words, start);
  control.focus();
  if (at !== -1) control.setSelectionRange(at, at + words.length);
  return at;
}

/** Where the words stand nearest to a place; -1 where they do not. */
function nearest(text: string, words: string, place: number): number {
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  if (before === -1 || after === -1) return Math.max(before, after);
  return place - before < after - place ? before : after;
}
