import { Cluster, type Rarity } from './cluster.ts';
import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

/** Clusters under one word or value that a figure is tried against. */
const MOST_TRIED = 60;
/** Words by which a cluster is found: its rarest. */
const KEY_WORDS = 8;
/** From this score on a figure joins a cluster. */
const ENOUGH = 0.42;

/**
 * Brings figures together whose names say too little: by the words around them, each weighing the more the rarer it is in the
 * pile, by equal values, by what is counted. Figures are met once, in order; an index of words and values finds the
 * clusters that each is tried against, so that time grows with the figures and not with their pairs.
 */
export function gather(pool: readonly Reported[]): Cluster[] {
  const rarity = rarityOf(pool);
  const clusters: Cluster[] = [];
  const index = new Map<string, number[]>();
  const homes = new Map<Reported, number>();
  /** "63, up from 14": where the 14 is known, the 63 that began a cluster goes with it. */
  const takeAlong = (leader: Reported, one: Reported, own: number): number => {
    if (clusters[own]?.members.length !== 1 || one.sameAs !== leader) return own;
    const known = homeOf(one, keysOf(one, rarity), index, clusters, rarity, own);
    if (known < 0 || !clusters[known]?.has(one)) return own;
    clusters[known]!.add(leader);
    clusters[own] = new Cluster(null);
    homes.set(leader, known);
    return known;
  };
  for (const one of pool) {
    const keys = keysOf(one, rarity);
    const leads = one.source ?? one.sameAs;
    let home = leads ? (homes.get(leads) ?? -1) : -1;
    if (leads && home >= 0) home = takeAlong(leads, one, home);
    if (home < 0) home = homeOf(one, keys, index, clusters, rarity);
    if (home < 0) home = clusters.push(new Cluster(one)) - 1;
    else clusters[home]!.add(one);
    homes.set(one, home);
    for (const key of keys) note(index, key, home);
  }
  return clusters.filter(({ members }) => members.length > 0);
}

/** The cluster that a figure fits best among those found by its keys; -1 where none fits well enough. */
function homeOf(
  one: Reported,
  keys: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
  clusters: readonly Cluster[],
  rarity: Rarity,
  but = -1,
): number {
  let best = -1;
  let most = ENOUGH;
  for (const at of new Set(keys.flatMap((key) => index.get(key) ?? []))) {
    const cluster = clusters[at]!;
    if (at === but || cluster.members.length === 0) continue;
    const score = cluster.fits(one, rarity);
    if (score < most) continue;
    best = at;
    most = score;
  }
  return best;
}

/** Notes a cluster under a key; of many under one key only the last are kept. */
function note(index: Map<string, number[]>, key: string, cluster: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [cluster]);
  else if (!list.includes(cluster)) {
    list.push(cluster);
    if (list.length > MOST_TRIED) list.shift();
  }
}

/** By which a cluster is found: the value, what is counted, and the rarer words. */
function keysOf({ value, matter, context }: Reported, rarity: Rarity): string[] {
  const rare = [...context].sort((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0)).slice(0, KEY_WORDS);
  return [`=${middle(value)}`, `:${matter.kind}`, ...rare];
}

/** For each word how much it tells: words that stand around many figures tell little. */
function rarityOf(pool: readonly Reported[]): Rarity {
  const times = new Map<string, number>();
  for (const { context } of pool) for (const word of context) times.set(word, (times.get(word) ?? 0) + 1);
  for (const [word, count] of times) times.set(word, Math.log(1 + pool.length / count));
  return times;
}
