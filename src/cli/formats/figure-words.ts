import type { Figure, Reading } from '#reading';

const QUALIFIERS: Record<Figure['qualifier'], string> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  exact: '',
  'less-than': 'less than ',
  'more-than': 'more than ',
  nearly: 'nearly ',
};

/** A figure in words: "at least 140 homes", "150 to 180 homes", "GBP 2,400,000". */
export function figureWords({ text }: Reading, figure: Figure): string {
  const { value, low, high, unit, counted, qualifier } = figure;
  const number = value === undefined ? `${grouped(low)} to ${grouped(high)}` : grouped(value);
  const isMoney = unit !== null && /^[A-Z]{3}$/.test(unit);
  const measured = isMoney ? `${unit} ${number}` : unit === null ? number : `${number} ${plural(unit, value)}`;
  const what = counted ? ` ${text.slice(counted.start, counted.end).replace(/\s+/g, ' ')}` : '';
  return `${QUALIFIERS[qualifier]}${measured}${unit !== null && counted ? ' of' : ''}${what}`;
}

function grouped(value: number | undefined): string {
  if (value === undefined) return '?';
  const [whole = '', part] = String(Math.round(value * 1e6) / 1e6).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? separated : `${separated}.${part}`;
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
