import type { MatterValue } from '../record.ts';
import { middle } from './middle.ts';

/**
 * Values that came of a slip in copying: the digits of another value of the matter in another order ("24" for "42"), or that value
 * with its comma moved ("31.6 billion" for "31.6 million"). Of the two it is the one that fewer stories tell, or tell later.
 * Linear: values meet under their digits.
 * @param values in order of their days
 */
export function slipsAmong<T extends Pick<MatterValue, 'value' | 'low' | 'high' | 'mentions'>>(
  values: readonly T[],
): Set<T> {
  const slips = new Set<T>();
  const byDigits = Map.groupBy(values, (value) => [...digitsOf(value)].sort().join(''));
  for (const [digits, some] of byDigits) {
    if (digits.length < 2 || /^(.)\1+$/.test(digits)) continue;
    const [right] = [...some].sort((a, b) => b.mentions.length - a.mentions.length);
    for (const one of some) if (right && middle(one) !== middle(right)) slips.add(one);
  }
  return slips;
}

/** The digits of a number without zeros at its ends. */
const digitsOf = (value: Pick<MatterValue, 'value' | 'low' | 'high'>): string =>
  middle(value)
    .toString()
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
