import { agree } from '#findings';
import type { Figure } from '#reading';
import type { Span } from '#text';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** Sentences this alike tell the same, also where one figure stands alone in them. */
const SAME = 0.3;
const SAME_ALONE = 0.45;

/** Figures that a text made from another has changed: in a sentence that is otherwise the same. */
export function alteredIn(pair: Pair): PileFinding[] {
  const { earlier, later, matches } = pair;
  const aligned = matches.flatMap(({ a, b, likeness }) => {
    const [from, to] = [earlier.terms.passages[a]?.span, later.terms.passages[b]?.span];
    if (!from || !to || likeness < SAME) return [];
    const changed = changedFigure(figuresIn(earlier, from), figuresIn(later, to), likeness);
    if (!changed) return [];
    return [changed];
  });
  const starts = new Set(aligned.map(([, { start }]) => start));
  const swapped = swappedIn(pair).filter(([, { start }]) => !starts.has(start));
  const text = earlier.story.reading.text;
  return [...aligned, ...swapped].map(([was, is]) => ({
    rule: 'conflicting-figures',
    severity: 'warning',
    start: is.start,
    end: is.end,
    message: `${later.story.reading.text.slice(is.start, is.end)} here, but ${text.slice(was.start, was.end)} in ${named(earlier.story)}, which says the same otherwise.`,
    remedy: 'Find out which is right, or say who counted anew and when.',
    against: placeIn(earlier, [was.start, was.end]),
  }));
}

type Changed = readonly [was: Figure, is: Figure];

/** "54" for "45": a value that only the later text has, and its digits in the order that only the earlier one has, of one unit. */
function swappedIn({ earlier, later, matches, label }: Pair): Changed[] {
  if (label === 'partial') return [];
  const [before, after] = [writtenIn(earlier), writtenIn(later)];
  const counterparts = new Map(matches.map(({ a, b }) => [b, a]));
  const taken = new Set(counterparts.values());
  return [...after].flatMap(([digits, is]): Changed[] => {
    if (before.has(digits)) return [];
    const swaps = swapsOf(digits).filter((swap) => before.has(swap) && !after.has(swap));
    const was = swaps.length === 1 ? before.get(swaps[0] ?? '') : undefined;
    if (!was || was.unit !== is.unit || !agreeInSize(was, is)) return [];
    const [a, b] = [passageAt(earlier, was.start), passageAt(later, is.start)];
    const isOne =
      counterparts.get(b) === a || (!counterparts.has(b) && !taken.has(a) && sharesTerm(earlier, later, a, b));
    return isOne ? [[was, is]] : [];
  });
}

/** The first figure that is written with these digits. */
function writtenIn({ story: { reading } }: Ready): Map<string, Figure> {
  const written = new Map<string, Figure>();
  for (const figure of reading.figures) {
    const digits = /\d[\d.,]*/.exec(reading.text.slice(figure.start, figure.end))?.[0].replace(/,(?=\d{3})|[.,]$/g, '');
    if (digits && !written.has(digits)) written.set(digits, figure);
  }
  return written;
}

/** Two neighbouring digits that changed places, one after the other. */
function swapsOf(digits: string): string[] {
  const swaps = new Set<string>();
  for (let at = 0; at + 1 < digits.length; at++)
    for (const next of [at + 1, at + 2]) {
      const [one, other] = [digits[at], digits[next]];
      // "1.64", "1.46"; over a point "1.4" and "4.1".
      if (!other || !/\d\d/.test(`${one}${other}`) || one === other || (next === at + 2 && digits[at + 1] !== '.'))
        continue;
      swaps.add(digits.slice(0, at) + other + digits.slice(at + 1, next) + one + digits.slice(next + 1));
    }
  return [...swaps];
}

/** Millions against millions. */
function agreeInSize(one: Figure, other: Figure): boolean {
  const ratio = (one.value ?? one.high ?? 1) / (other.value ?? other.high ?? 1);
  return ratio > 0.1 && ratio < 10;
}

const passageAt = ({ terms }: Ready, at: number): number =>
  terms.passages.findIndex(({ span: [start, end] }) => start <= at && at < end);

function sharesTerm(earlier: Ready, later: Ready, a: number, b: number): boolean {
  const terms = new Set(earlier.terms.passages[a]?.terms);
  return (later.terms.passages[b]?.terms ?? []).some((term) => terms.has(term) && !/^\d/.test(term));
}

function figuresIn({ story }: Ready, [start, end]: Span): Figure[] {
  return story.reading.figures.filter((figure) => figure.start >= start && figure.end <= end);
}

/** The one figure in which two rows of figures differ, where all others are the same in order. */
function changedFigure(was: readonly Figure[], is: readonly Figure[], likeness: number): Changed | null {
  if (was.length !== is.length || was.length === 0) return null;
  if (was.length === 1 && likeness < SAME_ALONE) return null;
  const differing = was.flatMap((figure, at) => {
    const other = is[at];
    return other && !agree(figure, other) ? [[figure, other] as const] : [];
  });
  const [one] = differing;
  if (differing.length !== 1 || !one) return null;
  const [figure, other] = one;
  // "A single one" and "half of it" count in another way.
  if (Math.min(figure.value ?? 1, other.value ?? 1) < 1 && figure.unit === null) return null;
  const isExact = figure.qualifier === 'exact' && other.qualifier === 'exact';
  return isExact && figure.unit === other.unit && figure.value !== undefined && other.value !== undefined ? one : null;
}
