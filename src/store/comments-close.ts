import type { Settings } from './settings.ts';

const DAY_MS = 86_400_000;

/** When comments on a story close: milliseconds since 1970 UTC, 0 where they never were open, Infinity for never. */
export function commentsCloseAt(
  settings: Pick<Settings, 'commentsOpen' | 'commentsCloseAfter'>,
  story: { commentsOpen: boolean; publishAt: number },
): number {
  if (!settings.commentsOpen || !story.commentsOpen) return 0;
  return settings.commentsCloseAfter === null
    ? Number.POSITIVE_INFINITY
    : story.publishAt + settings.commentsCloseAfter * DAY_MS;
}
