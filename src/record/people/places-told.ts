import type { RecordedStory } from '../record.ts';

/** Where a name stands as a place: "in Tarn", but not "shares in Tarn". */
const isInPlace = (text: string, start: number): boolean =>
  /\b(?:in|near|outside|across|off) $/.test(text.slice(Math.max(0, start - 9), start)) &&
  !/\b(?:shares?|stakes?|holdings?|invest[a-z]*|confidence|interests?|trust|positions?|roles?|jobs?|part|(?:money|savings|deposits?)(?: (?:is|are|was|were))?) in $/.test(
    text.slice(Math.max(0, start - 24), start),
  );

/**
 * Names that some story has as a place, by its form or by what stands before it: none of them is short for a body that is called
 * after it.
 */
export function placesToldIn(stories: readonly RecordedStory[]): Set<string> {
  const places = new Set<string>();
  for (const { reading } of stories)
    for (const { type, name, mentions } of reading.actors) {
      if (type === 'place') places.add(name);
      else
        for (const [start, end] of mentions)
          if (isInPlace(reading.text, start)) places.add(reading.text.slice(start, end));
    }
  return places;
}
