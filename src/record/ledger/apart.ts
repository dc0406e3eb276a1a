import { stopWords } from '../compare/stop-words.ts';
import { stem } from '../compare/terms.ts';
import { PART } from './matter.ts';
import { middle } from './relation.ts';
import type { Reported } from './reported.ts';

/**
 * Takes apart what one name covers. Values counted "in the city" that are far below the count of the whole country are a
 * matter of their own; and things to which nothing named happened ("five aircraft", "18 aircraft") are one matter only where
 * the words around them agree or the values do.
 */
export function apart(matter: string, reported: readonly Reported[]): [string, Reported[]][] {
  const [first] = reported;
  if (!first || reported.length < 2) return [[matter, [...reported]]];
  if (first.matter.outcome !== '' && first.matter.part !== PART) return byPlace(matter, reported);
  return first.matter.kind === 'troops' || /^(?:damage|price a litre)$/.test(first.matter.kind)
    ? [[matter, [...reported]]]
    : byContext(matter, reported);
}

const PLACE = /\b[Ii]n (?:the )?(city|capital|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

function byPlace(matter: string, reported: readonly Reported[]): [string, Reported[]][] {
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
    let [low, high] = [0, days.length];
    while (low < high) {
      const at = (low + high) >> 1;
      if ((days[at]?.day ?? '') < day) low = at + 1;
      else high = at;
    }
    return days[low - 1]?.most ?? Number.NEGATIVE_INFINITY;
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

const STOP = new Set(stopWords);

function byContext(matter: string, reported: readonly Reported[]): [string, Reported[]][] {
  const clusters: { words: Set<string>; values: Set<number>; members: Reported[] }[] = [];
  for (const one of reported) {
    const words = contextOf(one.told, matter);
    const home = clusters
      .slice(-MOST_TRIED)
      .find(
        ({ words: known, values, members }) =>
          values.has(middle(one.value)) || (sharedBy(words, known) >= 2 && !isBeside(one, members)),
      );
    if (home) {
      home.members.push(one);
      home.values.add(middle(one.value));
      for (const word of words) home.words.add(word);
    } else clusters.push({ words, values: new Set([middle(one.value)]), members: [one] });
  }
  const taken = new Map<string, number>();
  return clusters.map(({ members }) => {
    const name = clusters.length === 1 ? matter : `${matter}: “${excerptOf(members[0]?.words ?? '')}”`;
    const again = (taken.get(name) ?? 0) + 1;
    taken.set(name, again);
    return [again === 1 ? name : `${name} (${again})`, members];
  });
}
/** Two amounts of one story are two things, unless its words compare them. */
function isBeside(one: Reported, members: readonly Reported[]): boolean {
  const { story } = one;
  if (/\b(?:up|down|from|rose|risen|fell|fallen|against|than|compared)\b/.test(one.told)) return false;
  return members.some(({ value }) => value.mentions[0]?.story === story && middle(value) !== middle(one.value));
}

/** Clusters that one value is tried against. */
const MOST_TRIED = 50;

/** Eight words, cut before the next clause. */
function excerptOf(words: string): string {
  return (words.replace(/\s+/g, ' ').split(/[,;:.!?]? (?=and |but |who |which |while )|[;:.!?”"](?: |$)|, /)[0] ?? '')
    .split(' ')
    .slice(0, 8)
    .join(' ');
}

function contextOf(told: string, matter: string): Set<string> {
  const words = told.match(/[\p{L}]{4,}/gu) ?? [];
  const own = new Set(matter.split(' ').map((word) => stem(word)));
  return new Set(
    words
      .map((word) => stem(word.toLowerCase()))
      .filter((word) => word.length > 2 && !STOP.has(word) && !own.has(word)),
  );
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}
