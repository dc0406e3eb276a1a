/** How a date of publication is written by machines (2022-01-11, 2022/1/11, 20220111) and by people, the month by name. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?)?(?!\d)/,
  /^(?:[a-z]{3,9}\.?,? +)?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[a-z]{3,9})\.?,?[ -](?<year>\d{4})(?!\d)/i,
  /^(?:[a-z]{3,9}\.?,? +)?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/i,
];
const TIME = /^(?:T|,? +(?:at +)?)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?!\d)(?: ?(?<half>[ap])\.?m)?/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/**
 * The date or local time at the start of what was written, without zone: what `Reading.published` carries. null for what is no
 * day of the calendar, and for figures in an order that houses differ on (11/01/2022).
 */
export function isoDate(written: string): string | null {
  const trimmed = written.trim();
  for (const form of FORMS) {
    const match = form.exec(trimmed);
    if (!match?.groups) continue;
    const { year = '', month, name, day = '' } = match.groups;
    const number = month === undefined ? monthNamed(name ?? '') : Number(month);
    if (Number(day) < 1 || Number(day) > daysOf(Number(year), number)) return null;
    const date = `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
    const time = match.groups.hour === undefined ? TIME.exec(trimmed.slice(match[0].length))?.groups : match.groups;
    return time ? withTime(date, time) : date;
  }
  return null;
}

/** null where the clock has no such time. */
function withTime(date: string, { hour = '', minute = '', second = '00', half }: Groups): string | null {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return `${date}T${twoDigits(hours)}:${minute}:${second}`;
}

type Groups = Record<string, string | undefined>;

/** 1 to 12; 0 for what is no name of a month. */
function monthNamed(name: string): number {
  return NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
