import type { Figure, Reading } from '#reading';
import type { Cast } from '../people/people.ts';
import type { RecordedStory } from '../record.ts';
import type { Surroundings } from './surroundings.ts';

/** How far from the word "poll" its results are told. */
const REACH = 600;
const POLL = /\b(?:poll|survey)\b[^.;]{0,60}? by (?:the )?$/i;
const OF_POLL = /^(?:percent|percentage point)$/;
const ASKED =
  /^ (?:adults|people|voters|residents|respondents)\b[^.;]{0,20}\b(?:asked|interviewed|polled|questioned|surveyed)\b/;

/**
 * Shares that a story tells soon behind "a poll by Quantane", and how many were asked: the pollster has stated them.
 * @param isPollster whether "the pollster" is said to have told it
 */
export function pollsterOf(
  { id, reading }: RecordedStory,
  { start, unit }: Figure,
  { after }: Surroundings,
  cast: Cast,
  isPollster: boolean,
): string | null {
  if (!isPollster && !(unit === null ? ASKED.test(after) : OF_POLL.test(unit))) return null;
  const { text, actors } = reading;
  if (!/\b(?:poll|survey)\b/i.test(text.slice(Math.max(0, start - REACH), start))) return null;
  for (const { id: actor, name, mentions } of actors)
    for (const [from] of mentions)
      if (from < start && start - from < REACH && POLL.test(text.slice(Math.max(0, from - 90), from)))
        return cast.personOf(id, actor)?.name ?? name;
  return null;
}

/** "A poll by Quantane, conducted between May 8 and 14": what it found held on its last day; null where no share is of a poll. */
export function polledUntil({ text, times }: Reading, { start, unit }: Figure): string | null {
  if (unit === null || !OF_POLL.test(unit)) return null;
  for (const { start: from, end, to } of times)
    if (
      to !== undefined &&
      end <= start &&
      start - end < REACH &&
      POLLED.test(text.slice(Math.max(0, from - 120), from))
    )
      return /^\d{4}-\d{2}-\d{2}/.exec(to)?.[0] ?? null;
  return null;
}
const POLLED = /\b(?:poll(?:ed)?|survey(?:ed)?|interviewed|questioned)\b[^.;]*$/;
