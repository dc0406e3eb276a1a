/** A stretch of a text in UTF-16 code units: first unit, and the unit after the last. */
export type Span = readonly [start: number, end: number];

/** True where two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True where `inner` lies wholly in `outer` (they may be equal). */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
