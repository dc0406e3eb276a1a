import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const undatedTime: Rule = {
  name: 'undated-time',
  severity: 'warning',
  catches:
    'A time that nobody can place: “on Tuesday” in a text without a date of publication, or a weekday that is not the day of its date.',
  check: (story) => [...unplaced(story), ...wrongWeekdays(story)],
};

/** Relative times of a text that has no date: told once, at the first. */
function unplaced({ reading, text, isQuoted }: Story): Found[] {
  if (reading.published !== null) return [];
  const relative = reading.times.filter(
    ({ type, value, start }) =>
      (type === 'date' || type === 'time') &&
      /^XXXX|^(?:PAST|FUTURE)_REF$/.test(value) === true &&
      /^XXXX/.test(value) &&
      !isQuoted(start),
  );
  const [first, ...more] = relative;
  if (!first) return [];
  const others = more.length > 0 ? `, nor of ${more.length} ${more.length === 1 ? 'time' : 'times'} more` : '';
  return [
    {
      start: first.start,
      end: first.end,
      message: `No date of publication is known, so nobody can tell the date of ${words(text, first.start, first.end)}${others}.`,
      remedy: 'Give the date of publication, or write the date out.',
    },
  ];
}

/** "Sunday, January 8" where 8 January was a Saturday. */
function wrongWeekdays({ reading, text }: Story): Found[] {
  return reading.times.flatMap(({ start, end, value }) => {
    const written = text.slice(Math.max(0, start - 12), end).toLowerCase();
    const named = WEEKDAYS.findIndex((day) =>
      new RegExp(`\\b${day}\\b[,\\s(]+(?:the\\s+)?(?:\\d|[a-z]+\\.? \\d)`).test(written),
    );
    const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
    if (named < 0 || !day) return [];
    const actual = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))).getUTCDay();
    if (actual === named) return [];
    const name = WEEKDAYS[actual] ?? '';
    return [
      {
        start,
        end,
        message: `${words(text, start, end)}: ${value.slice(0, 10)} is a ${name.charAt(0).toUpperCase()}${name.slice(1)}.`,
        remedy: 'Correct the weekday or the date.',
      },
    ];
  });
}
