import { SPECIFIC } from './measured-things.ts';
import { middle } from './middle.ts';
import type { Reported } from './reported.ts';

/** How much each word tells: the rarer, the more. */
export type Rarity = ReadonlyMap<string, number>;

const POINTS = {
  /** The same value, told by more than a small number. */
  sameValue: 0.34,
  sameSmallValue: 0.12,
  /** The same value with more digits than a round one: 390,000, 1,310. */
  sameLargeValue: 0.44,
  /** "About 18 million" where another has 17.8 million. */
  roundValue: 0.28,
  sameKind: 0.16,
  /** Both are, say, a share price, and their stories share an actor. */
  sameSpecific: 0.4,
  /** Another value in the same story, which no "up from" compares. */
  beside: -0.4,
  /** Another value in the same sentence. */
  besideInSentence: -1,
  /** A value of another order than any of the others. */
  far: -0.12,
  veryFar: -0.4,
} as const;

/** Few words tell little, however rare they are. */
const LEAST_WEIGHT = 6;

/** What many members have in common; one member says it itself. */
interface Summary {
  /** How often each word stands around the members. */
  words: Map<string, number>;
  values: Set<number>;
  /** Whether one of the values is about so much, or at least. */
  isInexact: boolean;
  kinds: Set<string>;
  about: Set<string>;
  byStory: Map<string, Reported[]>;
}

/** Figures that are values of one thing as far as the words around them tell. */
export class Cluster {
  readonly members: Reported[];
  #summary: Summary | null = null;

  /** @param first null for what is left of a cluster whose one member went elsewhere */
  constructor(first: Reported | null) {
    this.members = first ? [first] : [];
  }

  add(one: Reported): void {
    this.#summary ??= summaryOf(this.members);
    take(this.#summary, one);
    this.members.push(one);
  }

  /** Whether a member has the same value, of the same kind. */
  has({ value, matter }: Reported): boolean {
    return this.members.some((other) => middle(other.value) === middle(value) && other.matter.kind === matter.kind);
  }

  /** How well a figure goes with the members, 0 for not at all; from about 0.4 on it is likely of the same thing. */
  fits(one: Reported, rarity: Rarity): number {
    const summary = this.#summary ?? summaryOf(this.members);
    const value = middle(one.value);
    let score = this.#sharedWords(summary, one, rarity);
    if (summary.values.has(value)) score += pointsOfSame(value);
    else if (isRounded(one, value, summary)) score += POINTS.roundValue;
    if (summary.kinds.has(one.matter.kind)) score += isSpecific(one, summary) ? POINTS.sameSpecific : POINTS.sameKind;
    if (isFar(value, summary.values, VERY_FAR)) score += POINTS.veryFar;
    else if (isFar(value, summary.values, FAR)) score += POINTS.far;
    return score + beside(one, summary.byStory.get(one.story) ?? []);
  }

  #sharedWords({ words }: Summary, { context }: Reported, rarity: Rarity): number {
    let shared = 0;
    let own = 0;
    for (const word of context) {
      const weight = rarity.get(word) ?? 0;
      own += weight;
      shared += weight * Math.min(1, (2 * (words.get(word) ?? 0)) / this.members.length);
    }
    return shared / Math.max(own, LEAST_WEIGHT);
  }
}

function summaryOf(members: readonly Reported[]): Summary {
  const summary: Summary = {
    words: new Map(),
    values: new Set(),
    isInexact: false,
    kinds: new Set(),
    about: new Set(),
    byStory: new Map(),
  };
  for (const one of members) take(summary, one);
  return summary;
}

function take(summary: Summary, one: Reported): void {
  const { words, values, kinds, about, byStory } = summary;
  summary.isInexact ||= one.value.qualifier !== 'exact';
  for (const word of one.context) words.set(word, (words.get(word) ?? 0) + 1);
  for (const name of one.about) about.add(name);
  values.add(middle(one.value));
  kinds.add(one.matter.kind);
  const ofStory = byStory.get(one.story);
  if (ofStory) ofStory.push(one);
  else byStory.set(one.story, [one]);
}

/** "Share price" is one thing of whoever it is told of; of whom, the actors of the stories tell. */
function isSpecific({ matter, about }: Reported, summary: Summary): boolean {
  return SPECIFIC.test(matter.kind) && [...about].some((name) => summary.about.has(name));
}

/** Two amounts of one sentence are two things, and mostly those of one story, unless its words compare them. */
function beside(one: Reported, ofStory: readonly Reported[]): number {
  const value = middle(one.value);
  if (ofStory.length === 0 || ofStory.some((other) => middle(other.value) === value)) return 0;
  if (ofStory.some(({ sentence }) => sentence === one.sentence)) return POINTS.besideInSentence;
  const isOfOtherDay = ofStory.every(({ day }) => day !== one.day);
  return one.compares || isOfOtherDay ? 0 : POINTS.beside;
}

/** What costs £40,000 is not what costs £18m, whatever words both share. */
const isFar = (value: number, values: ReadonlySet<number>, times: number): boolean =>
  values.values().every((other) => Math.max(value, other) > times * Math.min(value, other));
const FAR = 30;
/** Beyond a comma moved in copying. */
const VERY_FAR = 1001;

/** One is said to be inexact, and both are all but the same. */
function isRounded({ value }: Reported, middleOf: number, { values, isInexact }: Summary): boolean {
  if (middleOf < LEAST_ROUNDED || (value.qualifier === 'exact' && !isInexact)) return false;
  for (const other of values) if (Math.abs(other - middleOf) <= ROUNDING * Math.max(other, middleOf)) return true;
  return false;
}
const LEAST_ROUNDED = 40;
const ROUNDING = 0.025;

function pointsOfSame(value: number): number {
  if (value >= LARGE && !/^\d0+$/.test(String(value))) return POINTS.sameLargeValue;
  return value >= 13 || !Number.isInteger(value) ? POINTS.sameValue : POINTS.sameSmallValue;
}
const LARGE = 1000;
