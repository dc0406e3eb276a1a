import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

/** The count of a speaker's last value in an episode. */
interface Level {
  most: number;
  day: string;
}

/** Values of one event and those told of it. */
interface Episode {
  since: string;
  members: Reported[];
  stories: Set<string>;
  levels: Map<string, Level>;
  most: number;
}

/**
 * The dead and the hurt of one event become no fewer: where one speaker counts far fewer on a later day, that is of another event,
 * and so is what others count from then on. What was told of the event before and is told again stays with it.
 * One walk in order of the days.
 */
export function episodesOf(matter: string, reported: readonly Reported[]): [string, Reported[]][] {
  if (!ONLY_MORE.test(reported[0]?.matter.outcome ?? '')) return [[matter, [...reported]]];
  const byStoryTold = Map.groupBy(reported, ({ story }) => story);
  const first: Episode = startOn('');
  const episodes = [first];
  const homes = new Map<number, Episode>();
  const byStory = new Map<string, Episode>();
  for (const one of inOrder(reported)) {
    let current = episodes.at(-1) ?? first;
    const value = middle(one.value);
    const { statedBy } = one.value;
    const level = statedBy === null ? undefined : current.levels.get(statedBy);
    const isFewer = level !== undefined && one.day !== null && one.day > level.day && value * FEWER < level.most;
    const isPart = (other: Reported): boolean =>
      (other.day ?? '') >= (one.day ?? '') && middle(other.value) >= (level?.most ?? 0);
    if (isFewer && one.day !== null && !byStoryTold.get(one.story)?.some(isPart)) {
      const next = startOn(one.day);
      takeOver(one.day, level.most, current, next);
      episodes.push(next);
      current = next;
    }
    const before = homes.get(value);
    const home =
      one.day === null
        ? (byStory.get(one.story) ?? first)
        : before && before !== current && value > current.most
          ? before
          : current;
    home.members.push(one);
    home.stories.add(one.story);
    home.most = Math.max(home.most, value);
    homes.set(value, home);
    if (!byStory.has(one.story)) byStory.set(one.story, home);
    if (home === current && statedBy !== null && one.day !== null)
      current.levels.set(statedBy, {
        most: Math.max(current.levels.get(statedBy)?.most ?? 0, value),
        day: one.day,
      });
  }
  return named(matter, episodes);
}

const ONLY_MORE = /^(?:killed|injured|treated)$/;
/** So many times fewer are others. */
const FEWER = 1.5;

const startOn = (since: string): Episode => ({ since, members: [], stories: new Set(), levels: new Map(), most: 0 });

/** What no day is known of comes last: it goes where its story's other values went. */
const inOrder = (reported: readonly Reported[]): Reported[] =>
  [...reported].sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : (a.day ?? '~') > (b.day ?? '~') ? 1 : 0));

/** The day's values that are as few, told by others before the speaker counted fewer, are of the new event too. */
function takeOver(day: string, fewest: number, last: Episode, next: Episode): void {
  for (let at = last.members.length - 1; at >= 0 && last.members[at]?.day === day; at--) {
    const [one] = middle(last.members[at]!.value) * FEWER < fewest ? last.members.splice(at, 1) : [];
    if (one) next.members.unshift(one);
    if (one) next.stories.add(one.story);
  }
}

/** An episode that one story alone tells of may be a part that it does not call one: it stays where it was. */
function named(matter: string, episodes: readonly Episode[]): [string, Reported[]][] {
  const kept: Episode[] = [];
  for (const episode of episodes) {
    const last = kept.at(-1);
    if (last && episode.stories.size < 2) last.members.push(...episode.members);
    else kept.push(episode);
  }
  return kept.map(({ since, members }) => [since === '' ? matter : `${matter} since ${since}`, members]);
}
