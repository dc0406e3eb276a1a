import { agree } from '#findings';
import type { Figure } from '#reading';
import type { Span } from '#text';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** Sentences this alike tell the same, also where one figure stands alone in them. */
const SAME = 0.3;
const SAME_ALONE = 0.45;

/** Figures that a text made from another has changed: in a sentence that is otherwise the same. */
export function alteredIn({ earlier, later, matches }: Pair): PileFinding[] {
  return matches.flatMap(({ a, b, likeness }): PileFinding[] => {
    const [from, to] = [earlier.terms.passages[a]?.span, later.terms.passages[b]?.span];
    if (!from || !to || likeness < SAME) return [];
    const changed = changedFigure(figuresIn(earlier, from), figuresIn(later, to), likeness);
    if (!changed) return [];
    const [was, is] = changed;
    const text = earlier.story.reading.text;
    return [
      {
        rule: 'conflicting-figures',
        severity: 'warning',
        start: is.start,
        end: is.end,
        message: `${later.story.reading.text.slice(is.start, is.end)} here, but ${text.slice(was.start, was.end)} in ${named(earlier.story)}, which says the same otherwise.`,
        remedy: 'Find out which is right, or say who counted anew and when.',
        against: placeIn(earlier, [was.start, was.end]),
      },
    ];
  });
}

function figuresIn({ story }: Ready, [start, end]: Span): Figure[] {
  return story.reading.figures.filter((figure) => figure.start >= start && figure.end <= end);
}

/** The one figure in which two rows of figures differ, where all others are the same in order. */
function changedFigure(
  was: readonly Figure[],
  is: readonly Figure[],
  likeness: number,
): readonly [Figure, Figure] | null {
  if (was.length !== is.length || was.length === 0) return null;
  if (was.length === 1 && likeness < SAME_ALONE) return null;
  const differing = was.flatMap((figure, at) => {
    const other = is[at];
    return other && !agree(figure, other) ? [[figure, other] as const] : [];
  });
  const [one] = differing;
  if (differing.length !== 1 || !one) return null;
  const [figure, other] = one;
  const isExact = figure.qualifier === 'exact' && other.qualifier === 'exact';
  return isExact && figure.unit === other.unit && figure.value !== undefined && other.value !== undefined ? one : null;
}
