import { type Finding, quotationsOf, type Reading } from '#reading';
import type { Span } from '#text';
import { type CopyLabel, compareMatches } from '../compare/compare.ts';
import type { Match } from '../compare/match.ts';
import { type Terms, termsOfReading } from '../compare/terms.ts';
import { CopyIndex } from '../copies/candidates.ts';

/** A story of a pile that is checked against the others. */
export interface PiledStory {
  id: string;
  outlet?: string;
  title?: string;
  reading: Reading;
}

/** A finding that rests on another story, with the place there. */
export interface PileFinding extends Finding {
  against: { story: string; outlet?: string; start: number; end: number };
}

/** A story made ready, once for all its pairs. */
export interface Ready {
  /** Its place in the pile. */
  at: number;
  story: PiledStory;
  terms: Terms;
  /** Quotations with their marks, in order. */
  quotations: Span[];
  /** True for a unit inside quotation marks. */
  isQuoted(at: number): boolean;
  /** Share, 0 to 1, of a span that somebody is reported to have said. */
  statedShare(span: Span): number;
}

/** Two stories of which the later has much of the earlier. */
export interface Pair {
  earlier: Ready;
  later: Ready;
  label: CopyLabel;
  matches: Match[];
}

/** Earlier stories that one is compared with at the most: those that share most with it. */
const MOST = 6;

/** Makes a story ready. Linear in its text; what only a pair asks for is made when it is first asked for. */
export function readyOf(story: PiledStory, at: number): Ready {
  const { reading } = story;
  let spoken: Spoken | undefined;
  const spokenOnce = (): Spoken => {
    spoken ??= spokenIn(reading);
    return spoken;
  };
  return {
    at,
    story,
    terms: termsOfReading(reading),
    get quotations() {
      return spokenOnce().quotations;
    },
    isQuoted: (at) => spokenOnce().quoted[at] === 1,
    statedShare([start, end]) {
      const { stated } = spokenOnce();
      let inside = 0;
      for (let at = start; at < end; at++) inside += stated[at] ?? 0;
      return inside / Math.max(1, end - start);
    },
  };
}

/** What of a text is somebody's words: its quotations, and for each unit 1 where it is quoted, and where somebody is named as saying it. */
interface Spoken {
  quotations: Span[];
  quoted: Uint8Array;
  stated: Uint8Array;
}

function spokenIn(reading: Reading): Spoken {
  const { text, statements } = reading;
  const quotations = quotationsOf(reading).map(({ start, end }): Span => [start, end]);
  const quoted = new Uint8Array(text.length + 1);
  for (const [start, end] of quotations) quoted.fill(1, start, end);
  const stated = new Uint8Array(text.length + 1);
  for (const { content, speaker } of statements)
    if (speaker.type !== 'none') for (const [start, end] of content) stated.fill(1, start, end);
  return { quotations, quoted, stated };
}

/** Pairs of an earlier and a later story that share sentences, found by an index; in the order of the later ones. */
export function pairsOf(stories: readonly Ready[]): Pair[] {
  const inOrder = [...stories].sort(byTime);
  const index = new CopyIndex();
  return inOrder.flatMap((later): Pair[] =>
    index
      .add(later.terms)
      .slice(0, MOST)
      .flatMap((candidate) => {
        const earlier = inOrder[candidate];
        if (!earlier || isOneHouse(earlier.story, later.story)) return [];
        const { label, matches } = compareMatches(earlier.terms, later.terms);
        return label === 'different' ? [] : [{ earlier, later, label, matches }];
      }),
  );
}

/** A paper may print its own words again. */
function isOneHouse({ outlet }: PiledStory, other: PiledStory): boolean {
  return outlet !== undefined && outlet.toLowerCase() === other.outlet?.toLowerCase();
}

/** By publication; of one time, the one that names itself as an agency does comes first, then the order given. */
function byTime(a: Ready, b: Ready): number {
  const [one, other] = [a.story.reading.published ?? '9999', b.story.reading.published ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  return Number(isAgency(b.story)) - Number(isAgency(a.story));
}

/** "TARNWICK, Jan 8 (Delta Wire) - ": the dateline of an agency. */
function isAgency({ outlet, reading }: PiledStory): boolean {
  return outlet !== undefined && reading.text.slice(0, 200).includes(`(${outlet})`);
}

/** How a message names the other story. */
export function named({ id, outlet }: PiledStory): string {
  return outlet === undefined ? `“${id}”` : `“${id}” of ${outlet}`;
}
