import { MONTHS } from './months.ts';

/** A TIMEX3 date in words: "2 Oct 2026", "2 Oct 2026, 22.17", "March 2024", "1998"; any other value as it is. */
export function dayInWords(value: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2}))?/.exec(value) ?? [];
  if (month === undefined) return year ?? value;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day)} ${name.slice(0, 3)} ${year}${hour === undefined ? '' : `, ${hour}.${minute}`}`;
}
