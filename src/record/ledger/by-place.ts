import { firstIndex } from '#text';
import { EVENT_NOUN } from './events-named.ts';
import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

const PLACE = new RegExp(
  String.raw`\b[Ii]n (?:the )?(city|capital|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\p{Ll}]*\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?!['’]|\p{L}| (?:${EVENT_NOUN}))`,
  'u',
);

/** Values counted "in the city" that are far below the count of the whole country are a matter of their own. */
export function byPlace(matter: string, reported: readonly Reported[]): [string, Reported[]][] {
  const placed = reported.map((one) => ({ one, place: PLACE.exec(one.told)?.[1] }));
  const whole = placed.filter(({ place }) => place === undefined).map(({ one }) => one);
  const highest = whole.reduce((most, { value }) => Math.max(most, middle(value)), 0);
  const highestBefore = highestByDay(whole);
  const groups = new Map<string, Reported[]>();
  for (const { one, place } of placed) {
    const isPart =
      place !== undefined && middle(one.value) * 2 < highest && highestBefore(one.day ?? '') > middle(one.value) * 2;
    const isFew = middle(one.value) * FAR_LESS < highest && one.value.qualifier === 'exact' && middle(one.value) < 20;
    const key = isFew
      ? `${matter} (a part)`
      : isPart
        ? `${matter} in ${place === 'city' || place === 'capital' ? `the ${place}` : place}`
        : matter;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...withCityNamed(matter, groups)];
}

/** The highest of values that were told before a day. */
function highestByDay(reported: readonly Reported[]): (day: string) => number {
  const days = reported.map(({ day, value }) => ({ day: day ?? '', most: middle(value) }));
  days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let most = Number.NEGATIVE_INFINITY;
  for (const one of days) {
    most = Math.max(most, one.most);
    one.most = most;
  }
  return (day) => {
    const first = firstIndex(days.length, (at) => (days[at]?.day ?? '') >= day);
    return days[first - 1]?.most ?? Number.NEGATIVE_INFINITY;
  };
}

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
