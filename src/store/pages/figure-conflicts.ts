import type { Row } from '../schema.ts';

type Value = Pick<Row<'record_figures'>, 'story' | 'day' | 'value' | 'high' | 'qualifier' | 'stated_by'>;

/** Places of values that cannot stand beside an earlier one of the same day: both may not be right. */
export function conflictsIn(values: readonly Value[]): Set<number> {
  const conflicts = new Set<number>();
  for (const [at, value] of values.entries()) {
    for (let before = at - 1; before >= 0; before--) {
      const other = values[before];
      if (!other || other.day !== value.day) break;
      if (!conflicts.has(before) && !agree(value, other)) conflicts.add(at);
    }
  }
  return conflicts;
}

function agree(one: Value, other: Value): boolean {
  // "It grew from 212 to 236, she said" is one count at two times.
  if (one.story === other.story && one.stated_by === other.stated_by) return true;
  return one.value === other.value || allows(one, other.value) || allows(other, one.value);
}

/** Whether what was said leaves room for a number. */
function allows({ value, high, qualifier }: Value, number: number): boolean {
  if (high !== null) return value <= number && number <= high;
  if (qualifier === 'about') return Math.abs(value - number) <= value * 0.1;
  if (qualifier === 'at-least' || qualifier === 'more-than') return number >= value && number <= value * 1.5;
  if (qualifier === 'at-most' || qualifier === 'less-than') return number <= value;
  return qualifier === 'nearly' && number < value && number > value * 0.85;
}
