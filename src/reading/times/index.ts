import type { Time } from '../reading.ts';
import { Look } from '../scan/look.ts';
import type { Scan } from '../scan/scan.ts';
import { BEFORE, SINCE } from '../scan/small-words.ts';
import { withBoundary } from './edge.ts';
import { type Brevity, brevityOf, isMereUnit } from './fragment.ts';
import { withDayBehindBracket } from './join/day-behind-bracket.ts';
import { joinMentions } from './join/join-mentions.ts';
import { BOUNDS } from './lexicon.ts';
import type { Mention } from './meaning.ts';
import { isOpen } from './nth.ts';
import { readMentions } from './read-mentions.ts';
import { type Circumstance, unknownStory } from './resolve/circumstance.ts';
import { readMoment } from './resolve/moment.ts';
import { resolveMention } from './resolve/resolve-mention.ts';
import { Tenses } from './tense.ts';
import { endsOfHabit, endsOfRange } from './two-ends.ts';

/**
 * Temporal expressions of a text in order, without overlaps, resolved against the date of publication.
 * @param published date (2022-01-11) or local time (2022-01-11T09:30:00); null leaves relative times unresolved
 */
export function findTimes(scan: Scan, published: string | null): Time[] {
  const look = new Look(scan);
  const pieces = readMentions(look); // at each word the few forms that it may begin
  const mentions = withDayBehindBracket(look, joinMentions(look, pieces)); // neighbours that make one time
  const brevity = brevityOf(look);
  const tenses = new Tenses(look);
  const now: Circumstance = { ...unknownStory, published: readMoment(published), isShort: brevity.isShort };
  const times: Time[] = [];
  let storyLine = -1; // of the last day that the story named
  for (const mention of brevity.isFragment ? mentions : mentions.flatMap(endsOfHabit)) {
    if (!standsAlone(look, mention, brevity)) continue;
    const before = look.word(mention.first - 1);
    now.isBounded = before === BEFORE;
    now.isPastOnly = before === SINCE;
    now.isNear = storyLine === look.lineOf(mention.first);
    now.tense = now.isPastOnly ? 'past' : brevity.isFragment ? 'future' : tenses.at(mention.first, mention.end);
    const { time, stretch } = resolveMention(look, withBoundary(look, mention), now, brevity.isFragment);
    times.push(...(brevity.isFragment || !stretch ? [time] : endsOfRange(look, mention, time, stretch)));
    if (stretch?.first === undefined || stretch.isLength || mention.date?.is === 'reference') continue;
    if (mention.date?.is === 'date' && mention.date.year !== undefined) now.toldYear = mention.date.year;
    now.story = { day: stretch.first, granularity: stretch.granularity };
    if (stretch.granularity !== 'day' || BOUNDS.has(before)) continue;
    now.storyDay = stretch.first;
    now.reportDay ??= reportedDay(look, mention, now);
    storyLine = look.lineOf(mention.first);
  }
  return times.map(withEndsInOrder);
}

/** As many lines as may open a report: headline, standfirst, lead and the paragraph behind it. */
const OPENING = 4;

/** A report tells of the week before it at the most. */
const WEEK = 7;

/** The day of which a report tells: the first that its opening names, where it is gone by or today. */
function reportedDay(look: Look, { first }: Mention, { storyDay, published, tense }: Circumstance): number | null {
  if (storyDay === null || !published || tense === 'future' || look.lineOf(first) >= OPENING) return null;
  const ago = published.day - storyDay;
  return ago >= 0 && ago < WEEK ? storyDay : null;
}

/** Years of five digits. */
const BEYOND = /^\d{5}/;

/** Without the first and last day where they are no stretch: beyond the calendar of four digits, or the last before the first. */
function withEndsInOrder(time: Time): Time {
  const { from, to, ...rest } = time;
  if (
    from === undefined ||
    to === undefined ||
    /^-|BC/.test(from) ||
    (from <= to && !BEYOND.test(from) && !BEYOND.test(to))
  )
    return time;
  return rest;
}

/** Whether a mention is a time by itself, now that all that could join has joined. */
function standsAlone(look: Look, mention: Mention, { isBare }: Brevity): boolean {
  if (isOpen(mention.date) || (isBare && isMereUnit(look, mention))) return false;
  return mention.weak !== true || (isBare && mention.date !== undefined);
}
