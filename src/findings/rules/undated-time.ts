import type { Time } from '#reading';
import { matchesIn } from '../matches.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DAY_OF_WEEK = `\\b(${WEEKDAYS.join('|')})\\b(?:\\s+(?:morning|afternoon|evening|night))?[,\\s(]+(?:the\\s+)?`;
/** In a date. */
const WITHIN = new RegExp(`${DAY_OF_WEEK}(?:\\d|[a-z]+\\.? \\d)`, 'i');
/** Right before it. */
const BEFORE = new RegExp(`${DAY_OF_WEEK}$`, 'i');

export const undatedTime: Rule = {
  name: 'undated-time',
  severity: 'warning',
  catches:
    'A time that nobody can place: “on Tuesday” in a text without a date of publication, “that night” of no day, a weekday that is not the day of its date.',
  check: (story) => [...unplaced(story), ...wrongWeekdays(story), ...pointedAt(story), ...ofNoPeriod(story)],
};

/** "For that quarter": a period of which the text has told before. */
const PERIOD =
  /\b(?:[Ff]or|[Ii]n|[Dd]uring|[Oo]f|[Tt]hroughout) (that (quarter|semester|decade|century))\b(?! (?:of|when|that|which))/g;
const PERIODS: Readonly<Record<string, string>> = {
  quarter: 'quarter|three[ -]month|three months|q[1-4]\\b',
  semester: 'semester|term|half|six months',
  decade: 'decade|ten years|10 years|\\d{3}0s',
  century: 'centur|hundred years|100 years|1[5-9]\\d\\d',
};
const PERIOD_WORDS = Object.keys(PERIODS);

function ofNoPeriod(story: Story): Found[] {
  return story.sentencesWith(PERIOD_WORDS).flatMap((sentence) =>
    matchesIn(sentence.text, PERIOD).flatMap((match) => {
      const [all, phrase = '', period = ''] = match;
      const start = sentence.start + match.index + all.length - phrase.length;
      if (story.isQuoted(start) || story.firstOf(`\\b(?:${PERIODS[period]})`) < start) return [];
      return [unplaceable(story, start, start + phrase.length)];
    }),
  );
}

function unplaceable({ text }: Story, start: number, end: number): Found {
  return {
    start,
    end,
    message: `${words(text, start, end)}: no time stands before it by which anybody could tell it.`,
    remedy: 'Give the day.',
  };
}

/** Relative times of a text that has no date: told once, at the first. */
function unplaced({ reading, text, isQuoted }: Story): Found[] {
  if (reading.published !== null) return [];
  const relative = reading.times.filter(
    ({ type, value, start }) => (type === 'date' || type === 'time') && value.startsWith('XXXX') && !isQuoted(start),
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

/** So far before its date a weekday stands: "Wednesday afternoon, ". */
const BEFORE_DATE = 24;

/** "Sunday, January 8", "Sunday evening, January 8" where 8 January was a Saturday. */
function wrongWeekdays({ reading, text }: Story): Found[] {
  return reading.times.flatMap(({ start, end, value }) => {
    const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
    const told = text.slice(start, end);
    const before = /^(?:\p{Lu}|\d)/u.test(told)
      ? BEFORE.exec(text.slice(Math.max(0, start - BEFORE_DATE), start))
      : null;
    const weekday = (before ?? WITHIN.exec(told))?.[1];
    if (!day || !weekday) return [];
    const named = WEEKDAYS.indexOf(weekday.toLowerCase());
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

/** "That night", "on the said day", "at that time": told by a time before it. "The other night": told by nothing. */
const POINTING =
  /(?<!\b(?:all|so) )\b(?:(?:on )?(?:that|the said|the same|that same|that very) (?:day|night|morning|afternoon|evening)|on the said date|at (?:that|the said) (?:time|hour|moment)|the other (?:day|night|evening|morning))\b(?! (?:when|that|on which|of|as|after|before|he|she|it|they|we|I)\b)/gi;
const POINTED_AT = ['day', 'date', 'night', 'morning', 'afternoon', 'evening', 'time', 'hour', 'moment'];
/** What else a time may be told by: an event with a time of its own, a life, a story told in order. */
const WHEN =
  /\b(?:when|while|after|before|until|during|then|since|as soon as|once|ago|earlier|later|later that|first|next|finally|meanwhile|in the meantime|hours?|minutes?|days?|nights?|mornings?|afternoons?|evenings?|noon|midnight|dawn|dusk|sunrise|sunset|weekend|years?|months?|weeks?|summer|winter|spring|autumn|season|election|war|session|meeting|match|game|\d{4})\b/i;

/** A time that points back where the text has told no time outside quotation marks for so many sentences. */
function pointedAt(story: Story): Found[] {
  const { reading, sentences, isQuoted } = story;
  let time = 0;
  let last = Number.NEGATIVE_INFINITY;
  const dated = reading.times.filter(({ type, start }) => /^(?:date|time)$/.test(type) && !isQuoted(start));
  const ends = new Map<number, number>();
  /** Behind the first words of a sentence by which a time may be told. */
  const endOfWhen = (at: number): number => {
    const known = ends.get(at);
    if (known !== undefined) return known;
    const match = WHEN.exec(sentences[at]?.text ?? '');
    const end = match ? match.index + match[0].length : Number.POSITIVE_INFINITY;
    ends.set(at, end);
    return end;
  };
  const found = story.sentencesWith(POINTED_AT).flatMap(({ start, end, text, line, at }) => {
    for (; (dated[time]?.start ?? end) < start; time++) last = dated[time]?.end ?? last;
    return matchesIn(text, POINTING).flatMap((match): Found[] => {
      const from = start + match.index;
      if (isQuoted(from)) return [];
      const isLoose = /other/i.test(match[0]);
      const paragraph = story.lines[line]?.start ?? start;
      const first = Math.max(0, at - (/^at /i.test(match[0]) ? REACH_OF_TIME : REACH));
      const since = Math.min(paragraph, sentences[first]?.start ?? 0);
      const isTold =
        last >= since ||
        isOnlyDay(dated, from) ||
        (dated[time]?.end ?? Number.POSITIVE_INFINITY) <= from ||
        sentences.slice(first, at).some((one) => endOfWhen(one.at) < Number.POSITIVE_INFINITY) ||
        endOfWhen(at) <= match.index;
      if (!isLoose && isTold) return [];
      return [unplaceable(story, from, from + match[0].length)];
    });
  });
  return found.length > 0 && story.isOwnVoice ? [] : found;
}
/** One day only has been told of: it is meant, however far back it stands. */
function isOnlyDay(dated: readonly Time[], before: number): boolean {
  const days = new Set(
    dated
      .filter(({ end, value }) => end <= before && /^\d{4}-\d\d-\d\d/.test(value))
      .map(({ value }) => value.slice(0, 10)),
  );
  return days.size === 1;
}
/** So many sentences back a time may stand. */
const REACH = 4;
/** "At that time" is told by what stands next to it. */
const REACH_OF_TIME = 2;
