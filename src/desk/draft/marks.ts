/** A line under words of a text; `look` names its class. */
export interface Mark {
  start: number;
  end: number;
  look: string;
}

/** A text cut at the ends of its marks, each piece with the looks of all marks over it, in the order of the marks. */
export function piecesOf(text: string, marks: readonly Mark[]): { text: string; looks: string[] }[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), looks: over.map(({ look }) => look) };
  });
}

/** The marks of a text after one edit: those before it stay, those behind it move, those that it touches go. */
export function movedBy(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
  });
}
