import type { Moment } from '#site';
import type { FeedStory } from './facts.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri, 23 Oct 2026 17:40:00 +0100`, as RSS wants it (RFC 822 with four digits of the year). */
export function rfc822(moment: Moment): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number) as [number, number, number];
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const offset = /([+-]\d\d):?(\d\d)$/.exec(moment);
  const zone = offset === null ? '+0000' : `${offset[1]}${offset[2]}`;
  return `${weekday}, ${String(day).padStart(2, '0')} ${MONTHS[month - 1]} ${year} ${moment.slice(11, 19)} ${zone}`;
}

/** Milliseconds since 1970 of a moment. */
export function instant(moment: Moment): number {
  return Date.parse(moment);
}

/** The last change of any of these stories; null where there are none. */
export function newest(stories: readonly FeedStory[]): Moment | null {
  const moments = stories.map(({ at, updatedAt }) => updatedAt ?? at);
  return moments.reduce<Moment | null>(
    (last, moment) => (last === null || instant(moment) > instant(last) ? moment : last),
    null,
  );
}
