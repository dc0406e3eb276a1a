import type { Figure, Reading } from '#reading';
import { headNoun } from './nouns.ts';

/** Amounts in cents as money of the currency that the story speaks of most: a price in cents is compared with one in dollars. */
export function withCentsAsMoney(reading: Reading): Reading {
  const isCents = reading.figures.map((figure) => areCents(reading.text, figure));
  const currency = isCents.includes(true) ? mostCommonCurrency(reading.figures) : undefined;
  if (currency === undefined) return reading;
  const figures = reading.figures.map((figure, index) => (isCents[index] ? inWhole(figure, currency) : figure));
  // By name: parts of a reading may be made when they are asked for, and a spread asks for none of these.
  const { version, language, published, text, lines, sentences, statements, actors, times, events, findings } = reading;
  return { version, language, published, text, lines, sentences, statements, actors, times, figures, events, findings };
}

function areCents(text: string, { unit, counted }: Figure): boolean {
  return (
    unit === 'cent' ||
    (unit === null && counted !== null && headNoun(text.slice(counted.start, counted.end)) === 'cent')
  );
}

function mostCommonCurrency(figures: readonly Figure[]): string | undefined {
  const times = new Map<string, number>();
  for (const { unit } of figures)
    if (unit !== null && /^[A-Z]{3}$/.test(unit)) times.set(unit, (times.get(unit) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function inWhole(figure: Figure, unit: string): Figure {
  const { value, low, high } = figure;
  return {
    ...figure,
    unit,
    ...(value === undefined ? {} : { value: value / 100 }),
    ...(low === undefined ? {} : { low: low / 100 }),
    ...(high === undefined ? {} : { high: high / 100 }),
  };
}
