import { MONTHS } from '#story';
import type { Moment } from './facts.ts';

/** Times as people read them: 17.40, 23 October 2026. All take the local time that stands in the `Moment`. */

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `17.40`, `9.15` */
export function clock(moment: Moment): string {
  return `${Number(moment.slice(11, 13))}.${moment.slice(14, 16)}`;
}

/** `2026-10-23`: the local day, for grouping. */
export function dayOf(moment: Moment): string {
  return moment.slice(0, 10);
}

/** `23 October 2026` */
export function date(moment: Moment): string {
  return `${dayAndMonth(moment)} ${moment.slice(0, 4)}`;
}

/** `23 October`, with the year where it is not the year of `beside`. */
export function dateBeside(moment: Moment, beside: Moment): string {
  return moment.slice(0, 4) === beside.slice(0, 4) ? dayAndMonth(moment) : date(moment);
}

/** `23 Oct 2026` */
export function shortDate(moment: Moment): string {
  return `${Number(moment.slice(8, 10))} ${monthName(moment).slice(0, 3)} ${moment.slice(0, 4)}`;
}

/** `Friday 23 October 2026` */
export function longDate(moment: Moment): string {
  return `${weekday(moment)} ${date(moment)}`;
}

/** `October 2026` of `2026-10` or of any later part of a moment. */
export function monthOf(moment: Moment): string {
  return `${monthName(moment)} ${moment.slice(0, 4)}`;
}

/** `October` */
export function monthName(moment: Moment): string {
  return MONTHS[Number(moment.slice(5, 7)) - 1] ?? '';
}

/** `today`, a weekday within the six days before, else the date. */
export function nearDate(moment: Moment, today: Moment): string {
  const days = dayNumber(today) - dayNumber(moment);
  if (days === 0) return 'today';
  return days > 0 && days < 7 ? weekday(moment) : dateBeside(moment, today);
}

/** `Friday` */
export function weekday(moment: Moment): string {
  return WEEKDAYS[(((dayNumber(moment) + 4) % 7) + 7) % 7] ?? '';
}

function dayAndMonth(moment: Moment): string {
  return `${Number(moment.slice(8, 10))} ${monthName(moment)}`;
}

/** Days since 1 January 1970, a Thursday. */
function dayNumber(moment: Moment): number {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}
