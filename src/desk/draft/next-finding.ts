import type { FindingInDraft, Place } from '#story';

const ORDER = ['headline', 'standfirst', 'body'] as const;
type Spot = Pick<Place, 'field' | 'start'>;

/** A finding that has a place in the text. */
export type Placed<Finding extends FindingInDraft> = Finding & { place: Place };

/** The next finding behind a place of the text, or the one before it; from the other end where there is none. */
export function nextFinding<Finding extends FindingInDraft>(
  findings: readonly Finding[],
  from: Spot | null,
  backwards: boolean,
): Placed<Finding> | null {
  const placed = findings
    .filter((finding): finding is Placed<Finding> => finding.place !== null)
    .sort((a, b) => compare(a.place, b.place));
  if (backwards)
    return placed.findLast(({ place }) => from !== null && compare(place, from) < 0) ?? placed.at(-1) ?? null;
  return placed.find(({ place }) => from !== null && compare(from, place) < 0) ?? placed[0] ?? null;
}

function compare(a: Spot, b: Spot): number {
  return ORDER.indexOf(a.field) - ORDER.indexOf(b.field) || a.start - b.start;
}
