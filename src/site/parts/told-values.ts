import type { FigureValue } from '../facts.ts';
import type { ChartValue } from './chart-values.ts';

/** Values of a figure, in order of their days, as a chart draws them. */
export function chartValues(values: readonly FigureValue[]): ChartValue[] {
  const firstOfDay = new Map<string, number>();
  return values.map((value, at): ChartValue => {
    const { day, conflict } = value;
    if (!conflict && !firstOfDay.has(day)) firstOfDay.set(day, at);
    return {
      day: day.length === 10 ? day : null,
      asOf: value.asOf,
      value: value.value,
      high: value.high,
      qualifier: value.qualifier,
      text: value.text,
      statedBy: value.statedBy,
      kind: value.kind,
      conflictsWith: conflict ? (firstOfDay.get(day) ?? null) : null,
      course: !conflict,
    };
  });
}
