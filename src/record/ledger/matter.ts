import type { Figure, Reading } from '#reading';
import { type MatterName, named, PART } from './matter-name.ts';
import { matterOfAmount } from './matter-of-amount.ts';
import { matterOfCount } from './matter-of-count.ts';
import { PER_CURRENCY } from './measured.ts';
import { isListed, isWhole } from './part-of.ts';
import type { Seen } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The matters of all figures of a reading; null for what no ledger keeps: bare numbers, spans of time, ages. A figure
 * without a noun of its own goes with the one before it ("up from 7,939 on Monday", "the number had risen to 3,800").
 */
export function mattersOf(reading: Reading, surroundings: readonly Surroundings[]): (NamedFigure | null)[] {
  const matters: (NamedFigure | null)[] = [];
  const seen: Seen = { any: null, withOutcome: null, main: null, byCounted: new Map() };
  for (const [index, figure] of reading.figures.entries()) {
    const around = surroundings[index];
    const told: MatterName | null = around ? matterOf(reading, figure, around, seen) : null;
    const matter: MatterName | null =
      told && isListed(reading, index) && seen.any ? { ...seen.any.matter, part: PART } : told;
    const counted = figure.counted === null ? null : (seen.byCounted.get(figure.counted.start) ?? null);
    const follows = [seen.any, seen.withOutcome, seen.main, counted].find((one) => one?.matter === matter);
    matters.push(matter && { matter, sameAs: follows?.index ?? null });
    if (!matter || matter.part === PART) continue;
    const unit = /^\(/.test(matter.part) ? matter.part : '';
    const whole = { matter: { ...matter, part: unit }, at: figure.end, index };
    // "47 of the 120 seats, against 41 now": what follows goes on from the first.
    if (!around || !isWhole(around)) seen.any = whole;
    if (figure.counted && !seen.byCounted.has(figure.counted.start)) seen.byCounted.set(figure.counted.start, whole);
    if (matter.outcome !== '' && matter.part === '') seen.withOutcome = whole;
    if (around?.previous === null) seen.main = whole;
  }
  return matters;
}

/** The matter of a figure; where it was taken from a figure before, the index of that one. */
export interface NamedFigure {
  matter: MatterName;
  sameAs: number | null;
}

function matterOf(reading: Reading, figure: Figure, around: Surroundings, seen: Seen): MatterName | null {
  if (PER_CURRENCY.test(around.after)) return named('exchange rate', '');
  return figure.unit === null
    ? matterOfCount(reading, figure, around, seen)
    : matterOfAmount(reading, figure, around, seen);
}
