import type { Figure, Reading } from '#reading';
import type { MatterName } from './matter-name.ts';
import { PART } from './matter-name.ts';
import { isMoney, measured, unnamed } from './measured.ts';
import { SPANS_OF_TIME } from './nouns.ts';
import { OF_WHOLE } from './part-of.ts';
import { isPutAt, isSameAgain } from './same-again.ts';
import { reachable, type Seen } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

/** The matter of an amount with a unit: what is measured, or what the amount before it was of. */
export function matterOfAmount(reading: Reading, figure: Figure, around: Surroundings, seen: Seen): MatterName | null {
  if (figure.unit === null || SPANS_OF_TIME.test(figure.unit)) return null;
  const last = reachable(seen.any, figure);
  const before = seen.any === null ? undefined : reading.figures[seen.any.index];
  if (last && before && isConverted(reading.text, before, figure)) return last;
  if (isSameAgain(around) && before?.unit === figure.unit) return last;
  const measure =
    measured(reading.text, figure, around) ??
    (isMoney(figure.unit) && isOfMoney(before) && (isSameAgain(around) || isPutAt(around)) ? last : null) ??
    unnamed(reading, figure);
  // "171 of the 212 tonnes recalled"
  return measure && OF_WHOLE.test(around.after) ? { ...measure, part: PART } : measure;
}

const isOfMoney = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.unit !== null && isMoney(figure.unit);

/** "£228 million ($279 million)", "Rs 12 crore, which is about N4.7 billion": one sum in another currency. */
function isConverted(text: string, before: Figure, { start, unit }: Figure): boolean {
  if (unit === null || !isMoney(unit) || before.unit === null || before.unit === unit) return false;
  return /^(?: \(|, (?:which is|that is|or|equal to) )(?:about |around |some |nearly |roughly |or )*$/.test(
    text.slice(before.end, start),
  );
}
