import type { MatterValue } from '../record.ts';

/** A value, or the middle of its range. */
export const middle = ({ value, low, high }: Pick<MatterValue, 'value' | 'low' | 'high'>): number =>
  value ?? ((low ?? 0) + (high ?? 0)) / 2;
