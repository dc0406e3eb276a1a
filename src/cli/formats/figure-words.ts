import type { Figure, Reading } from '#reading';
import { grouped, qualified } from '#site';

/** A figure in words: "at least 140 homes", "150 to 180 homes", "GBP 2,400,000". */
export function figureWords({ text }: Reading, figure: Figure): string {
  const { value, low, high, unit, counted, qualifier } = figure;
  const number = value === undefined ? `${bound(low)} to ${bound(high)}` : grouped(value);
  const isMoney = unit !== null && /^[A-Z]{3}$/.test(unit);
  const measured = isMoney ? `${unit} ${number}` : unit === null ? number : `${number} ${plural(unit, value)}`;
  const what = counted ? ` ${text.slice(counted.start, counted.end).replace(/\s+/g, ' ')}` : '';
  return qualified(qualifier, `${measured}${unit !== null && counted ? ' of' : ''}${what}`);
}

/** An end of a range; one that is open is a question mark. */
function bound(end: number | undefined): string {
  return end === undefined ? '?' : grouped(end);
}

function plural(unit: string, value: number | undefined): string {
  if (value === 1 || unit === 'percent' || unit === 'celsius' || unit === 'fahrenheit') return unit;
  return unit === 'foot'
    ? 'feet'
    : unit === 'inch'
      ? 'inches'
      : unit
          .replace(/^(\S+)/, (first) => (/(?:s|x|z|ch|sh)$/.test(first) ? `${first}es` : `${first}s`))
          .replace(/^(square|cubic)s (\S+)/, '$1 $2s');
}
