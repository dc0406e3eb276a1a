import type { Place, Take } from '#story';
import type { Attribution } from './attribution.ts';

/**
 * An attribution as it is written into the field, tags and all, in one stretch, so that one step undoes it.
 * @param words where they stand in the plain text
 * @param typed what stands in the field
 * @param placeOf where a stretch of the plain text stands there
 * @returns null where some of the words stand there otherwise.
 */
export function takeInField(
  { name, edits }: Attribution,
  words: { start: number; end: number },
  typed: string,
  placeOf: (start: number, end: number) => Place | null,
): Take | null {
  const place = placeOf(words.start, words.end);
  if (!place) return null;
  let text = '';
  let at = place.start;
  for (const { start, end, text: put } of edits) {
    // What is put in between stands before the next unit.
    const edited = placeOf(start, Math.max(end, start + 1));
    if (!edited) return null;
    text += typed.slice(at, edited.start) + put;
    at = start === end ? edited.start : edited.end;
  }
  return { name, place, text: text + typed.slice(at, place.end) };
}
