import { byPlace } from './by-place.ts';
import type { Cluster } from './cluster.ts';
import { gather } from './gather.ts';
import { isKnown } from './kind-of.ts';
import { type MatterName, PART, wordsOf } from './matter-name.ts';
import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

/**
 * Figures by matter. Where a name tells what befell those counted ("people detained"), it is the matter; all others are
 * brought together by the words around them, and named by what most of them are called.
 */
export function mattersIn(reported: readonly Reported[]): [string, Reported[]][] {
  const told = new Map<string, Reported[]>();
  const open = new Map<string, Reported[]>();
  for (const one of reported) {
    if (tellsAlone(one.matter)) put(told, wordsOf(one.matter), one);
    else put(open, classOf(one), one);
  }
  const clusters = [...open.values()].flatMap((pool) => gather(pool));
  joinTreated(told);
  const matters = [...told].flatMap(([matter, members]) => byPlace(matter, members));
  return [...matters, ...named(withoutToldAgain(clusters, matters))];
}

/** Those treated are the injured, or the ill, where both counts meet in one number that is not told by chance. */
function joinTreated(told: Map<string, Reported[]>): void {
  const treated = told.get('people treated') ?? [];
  for (const name of ['people injured', 'people ill']) {
    const others = told.get(name) ?? [];
    const values = new Set(others.map(({ value }) => middle(value)));
    if (!treated.some(({ value }) => middle(value) >= TELLING_COUNT && values.has(middle(value)))) continue;
    told.set(name, [...others, ...treated]);
    told.delete('people treated');
    return;
  }
}
const TELLING_COUNT = 13;

/** An outcome, or a kind that is one thing in any story. */
export function tellsAlone({ kind, outcome, part }: MatterName): boolean {
  return (outcome !== '' && part !== PART) || kind === 'troops' || /^(?:damage|price a litre)$/.test(kind);
}

/** Only values of one class can be of one matter: money, percent, metres, counts; a sum told again goes with the first, parts with parts. */
function classOf({ matter, value: { unit }, sameAs }: Reported): string {
  if (matter.part === PART) return PART;
  if (sameAs !== null) return classOf(sameAs);
  return unit !== null && /^[A-Z]{3}$/.test(unit) ? 'money' : (unit ?? '');
}

/**
 * Counts told again without their outcome, in a story that told them with one ("nine fell ill … six of the nine patients"),
 * go to where they were told; so do those of a thing of its own name whose number a story about the same people tells with one.
 * @returns the clusters that are left
 */
function withoutToldAgain(clusters: readonly Cluster[], matters: readonly [string, Reported[]][]): Cluster[] {
  const told = new Map<string, { one: Reported; members: Reported[] }>();
  for (const [, members] of matters)
    for (const one of members) {
      told.set(countKey(one), { one, members });
      if (isTelling(one)) told.set(thingKey(one), { one, members });
    }
  const homeOf = (again: Reported): Reported[] | undefined => {
    if (again.value.unit !== null) return undefined;
    const inStory = told.get(countKey(again));
    if (inStory) return inStory.members;
    const elsewhere = isTelling(again) ? told.get(thingKey(again)) : undefined;
    return elsewhere?.one.about.isDisjointFrom(again.about) ? undefined : elsewhere?.members;
  };
  return clusters.filter(({ members }) => {
    const homes = members.map(homeOf);
    const known = homes.filter((home) => home !== undefined);
    const [first] = known;
    if (!first || known.length * 2 < members.length) return true;
    for (const [at, one] of members.entries()) (homes[at] ?? first).push(one);
    return false;
  });
}

/** A number of things that no two matters have by chance. */
const isTelling = ({ matter: { kind, part }, value }: Reported): boolean =>
  !isKnown(kind) && part === '' && middle(value) >= TELLING_COUNT;

const thingKey = ({ matter, value }: Reported): string => `|${matter.kind}|${middle(value)}`;
const countKey = ({ story, matter, value }: Reported): string => `${story}|${matter.kind}|${middle(value)}`;

/** Each cluster by the name that most of its members have; where several share it, with words of the first. */
function named(clusters: readonly Cluster[]): [string, Reported[]][] {
  const names = clusters.map(({ members }) => commonName(members));
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const taken = new Map<string, number>();
  return clusters.map(({ members }, index) => {
    const name = names[index]!;
    const full = times.get(name) === 1 ? name : `${name}: “${excerptOf(members[0]?.words ?? '')}”`;
    const again = (taken.get(full) ?? 0) + 1;
    taken.set(full, again);
    return [again === 1 ? full : `${full} (${again})`, members];
  });
}

function commonName(members: readonly Reported[]): string {
  const times = new Map<string, number>();
  for (const { matter } of members) times.set(wordsOf(matter), (times.get(wordsOf(matter)) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Eight words, cut before the next clause. */
function excerptOf(words: string): string {
  return (words.replace(/\s+/g, ' ').split(/[,;:.!?]? (?=and |but |who |which |while )|[;:.!?”"](?: |$)|, /)[0] ?? '')
    .split(' ')
    .slice(0, 8)
    .join(' ');
}

function put<K>(map: Map<K, Reported[]>, key: K, one: Reported): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
