import type { RecordedStory } from '../record.ts';

/** Numbers of the stories, the earliest first, those without a date last. */
export function inOrderOfTime(stories: readonly RecordedStory[]): Int32Array {
  const published = stories.map(({ reading }) => reading.published ?? '9999');
  const time = (number: number): string => published[number] ?? '';
  return Int32Array.from(stories.keys()).sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a - b));
}
