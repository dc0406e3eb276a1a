import { firstIndex } from '#text';
import { EVENT_NOUN } from './events-named.ts';
import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

const PLACE = new RegExp(
  String.raw`\b(?:[Ii]n|([Oo]utside)) (?:the )?(city|capital|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\p{Ll}]*\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?!['’]|\p{L}| (?:${EVENT_NOUN})|, (?:the|an?|its|his|her) )`,
  'u',
);
/** Where bodies lie or are taken from. */
const SPOT =
  /\b(?:[Ff]rom the (?:harbou?r|lake|river|rubble|ruins|sea|water|wreck)|[Ii]n the (?:courtyard|garden|morgue|mortuary|yard) of)\b/;

/** The place that words tell for a value, as its matter names it; undefined where they tell none. */
function placeIn(told: string): string | undefined {
  const spot = SPOT.exec(told)?.[0];
  if (spot !== undefined) return spot.toLowerCase().replace(/ of$/, '').replace('courtyard', 'yard');
  const [, outside, place] = PLACE.exec(told) ?? [];
  if (place === undefined) return undefined;
  const name = place === 'city' || place === 'capital' ? `the ${place}` : place;
  return outside === undefined ? `in ${name}` : 'elsewhere';
}

/**
 * Values counted "in the city" that are far below the count of the whole country are a matter of their own, unless somebody counts
 * as many or nearly as many without that place.
 */
export function byPlace(matter: string, reported: readonly Reported[]): [string, Reported[]][] {
  const placed = reported.map((one) => ({ one, place: placeIn(one.told) }));
  const whole = placed.filter(({ place }) => place === undefined).map(({ one }) => one);
  const highest = whole.reduce((most, { value }) => Math.max(most, middle(value)), 0);
  const highestBefore = highestByDay(whole);
  const isToldOfWhole = nearIn(whole);
  const groups = new Map<string, Reported[]>();
  for (const { one, place } of placed) {
    const isPart =
      place !== undefined &&
      middle(one.value) * 2 < highest &&
      highestBefore(one.day ?? '') > middle(one.value) * 2 &&
      !isToldOfWhole(one);
    const isFew =
      middle(one.value) * FAR_LESS < highestBefore(one.day ?? '') &&
      one.value.qualifier === 'exact' &&
      middle(one.value) < 20;
    const key = isFew ? `${matter} (a part)` : isPart ? `${matter} ${place}` : matter;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...withCityNamed(matter, groups)];
}

/** The highest of values that were told by a day. */
function highestByDay(reported: readonly Reported[]): (day: string) => number {
  const days = reported.map(({ day, value }) => ({ day: day ?? '', most: middle(value) }));
  days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let most = Number.NEGATIVE_INFINITY;
  for (const one of days) {
    most = Math.max(most, one.most);
    one.most = most;
  }
  return (day) => {
    const first = firstIndex(days.length, (at) => (days[at]?.day ?? '') > day);
    return days[first - 1]?.most ?? Number.NEGATIVE_INFINITY;
  };
}

/** Tells whether a value is also among others, or close to one of the same speaker, within days. */
function nearIn(values: readonly Reported[]): (one: Reported) => boolean {
  const sorted = values.map(({ value, day }) => ({
    count: middle(value),
    time: Date.parse(day ?? ''),
    speaker: value.statedBy,
  }));
  sorted.sort((a, b) => a.count - b.count);
  return ({ value, day }) => {
    const count = middle(value);
    const time = Date.parse(day ?? '');
    const first = firstIndex(sorted.length, (at) => (sorted[at]?.count ?? 0) * NEAR >= count);
    for (let at = first; at < Math.min(sorted.length, first + MOST_TRIED); at++) {
      const other = sorted[at];
      if (!other || other.count > count * NEAR) return false;
      const isSame = other.count === count || (value.statedBy !== null && other.speaker === value.statedBy);
      if (isSame && Math.abs(other.time - time) <= DAYS) return true;
    }
    return false;
  };
}
/** Two counts of one thing by one speaker within days are no further apart. */
const NEAR = 1.15;
const DAYS = 3 * 86_400_000;
/** Close values looked at, so that time stays linear. */
const MOST_TRIED = 100;

/** "In the city" is the one city that other stories name. */
function withCityNamed(matter: string, groups: Map<string, Reported[]>): Map<string, Reported[]> {
  const city = groups.get(`${matter} in the city`);
  const named = [...groups.keys()].filter(
    (key) => key.startsWith(`${matter} in `) && !key.startsWith(`${matter} in the `),
  );
  const [only, ...others] = named;
  if (!city || only === undefined || others.length > 0) return groups;
  for (const one of city) groups.get(only)?.push(one);
  groups.delete(`${matter} in the city`);
  return groups;
}

/** "Two were detained" beside thousands is another count. */
const FAR_LESS = 40;
