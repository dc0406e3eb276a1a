import { civilDate } from '../calendar.ts';
import type { DateMeaning } from '../meaning.ts';
import { type Circumstance, type Resolved, yearStated } from './circumstance.ts';
import { FAR } from './far.ts';
import { holidayDay } from './holiday-day.ts';
import { dayStretch, portionStretch, yearStretch } from './stretch.ts';

export function portion(date: Extract<DateMeaning, { is: 'portion' }>, now: Circumstance): Resolved {
  if (date.year !== undefined) return portionStretch(date.year, date.letters);
  if (date.ofToldYear && now.toldYear !== null) return portionStretch(now.toldYear, date.letters);
  if (!now.published) return { value: `XXXX-${date.letters}`, granularity: 'season' };
  const today = now.published.day;
  const { year } = civilDate(today);
  if (date.yearOffset !== undefined) return portionStretch(year + date.yearOffset, date.letters);
  const near = [year - 2, year - 1, year, year + 1].map((y) => portionStretch(y, date.letters));
  const holds = near.find(({ first, last }) => first! <= today && today <= last!);
  const past = near.filter(({ last }) => last! < today).at(-1)!;
  const coming = near.find(({ first }) => first! > today)!;
  if (date.shift === -1) return past;
  if (date.shift === 1) return coming;
  if (date.shift === 0) return holds ?? portionStretch(year, date.letters);
  if (now.tense === 'future') return holds ?? coming;
  if (now.tense === 'past') return date.letters.startsWith('Q') ? past : (holds ?? past);
  return holds ?? (today - past.last! <= coming.first! - today ? past : coming);
}

export function holiday(date: Extract<DateMeaning, { is: 'holiday' }>, now: Circumstance): Resolved {
  const today = now.published?.day ?? null;
  const year = yearStated(date, now);
  const dayIn = (y: number): number | null => holidayDay(date.rule, y);
  if (year !== undefined) {
    const day = dayIn(year);
    return day === null ? yearStretch(year) : dayStretch(day);
  }
  if (today === null)
    return { value: /^\d\d-\d\d$/.test(date.rule) ? `XXXX-${date.rule}` : 'XXXX-XX-XX', granularity: 'day' };
  const years = [-1, 0, 1].map((n) => dayIn(civilDate(today).year + n)).filter((day) => day !== null);
  const past = years.filter((day) => (date.shift === -1 ? day < today : day <= today)).at(-1);
  const coming = years.find((day) => (date.shift === 1 ? day > today : day >= today));
  const chosen = date.shift === -1 ? past : date.shift === 1 ? coming : meant(past, coming, today, now);
  return chosen === undefined ? { value: 'XXXX-XX-XX', granularity: 'day' } : dayStretch(chosen);
}

/** The one that the tense asks for, unless it is more than nine months off; else the nearest. */
function meant(
  past: number | undefined,
  coming: number | undefined,
  today: number,
  { tense, isShort }: Circumstance,
): number | undefined {
  if (past === undefined || coming === undefined) return past ?? coming;
  if (tense === 'past' && today - past <= FAR) return past;
  if (tense === 'future' && (isShort || coming - today <= FAR)) return coming;
  return today - past < coming - today ? past : coming;
}
