import type { Figure } from '#reading';

/** The value of a figure; of a range, its middle. */
export const amountOf = ({ value, high, low }: Figure): number => value ?? ((low ?? 0) + (high ?? 0)) / 2;

/** True for values that may be one: equal, within each other's range, or as near as "about", "nearly", "at least" allow. */
export function agree(one: Figure, other: Figure): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  return a === b || holds(one, b) || holds(other, a) || allows(one, b) || allows(other, a);
}

function holds({ low, high }: Figure, at: number): boolean {
  return low !== undefined && high !== undefined && low <= at && at <= high;
}

function allows(figure: Figure, at: number): boolean {
  const own = amountOf(figure);
  switch (figure.qualifier) {
    case 'about':
      return Math.abs(own - at) <= own * 0.15;
    case 'at-least':
    case 'more-than':
      return at >= own && at < own * 1.25;
    case 'at-most':
    case 'less-than':
      return at <= own;
    case 'nearly':
      return at <= own && at > own * 0.8;
    case 'exact':
      return false;
  }
}
