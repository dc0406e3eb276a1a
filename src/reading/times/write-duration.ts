import type { Amount, Unit } from './meaning.ts';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekday: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'M',
  half: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
const FACTORS: Partial<Record<Unit, number>> = { fortnight: 2, quarter: 3, half: 6 };
/** Half a century is P50Y, and a single decade P10Y by the custom of annotators; three decades are P3DE. */
const LONG: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 };
const OF_DAY = new Set<Unit>(['second', 'minute', 'hour']);

/** A length of time as TIMEX3 writes it: P2Y, PT1H30M, P3DE; X where the count is open. A single decade is P10Y. */
export function writeDuration(amounts: readonly Amount[]): string {
  let date = '';
  let time = '';
  for (const { count, unit } of amounts) {
    const years = LONG[unit];
    const inYears =
      years !== undefined && count !== null && (!Number.isInteger(count) || (count === 1 && unit === 'decade'));
    const text = inYears
      ? `${trim(count * years)}Y`
      : `${count === null ? 'X' : trim(count * (FACTORS[unit] ?? 1))}${LETTERS[unit]}`;
    if (unit === 'hour' && count !== null && count < 1) time += `${trim(count * 60)}M`;
    else if (OF_DAY.has(unit)) time += text;
    else date += text;
  }
  return `P${date}${time && `T${time}`}`;
}

const trim = (n: number): string => `${Math.round(n * 1000) / 1000}`;
