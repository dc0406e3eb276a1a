import type { Reading } from '#reading';

/** "PORT HALLOW, March 3 (Coast Wire) - " before the first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:, \p{L}+\.? \d{1,2})?(?: ?\([^)]{2,40}\))? ?(?:[-–—]{1,2}|:) /u;

export function withoutDateline(text: string): string {
  return text.replace(DATELINE, '');
}

/** True where only the dateline tells the day: it is that of the report, not of an event. */
export function isOfDateline({ text, times }: Reading, start: number, end: number, day: string): boolean {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[0];
  if (dateline === undefined) return false;
  return !times.some((time) => time.start >= start + dateline.length && time.end <= end && time.value.startsWith(day));
}
