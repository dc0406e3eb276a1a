import { findFigures } from '../figures/index.ts';
import { scanText } from '../scan/scan.ts';
import { findTimes } from '../times/index.ts';

/** Each figure of a text in short: words, value or bounds, qualifier where it is not exact, unit, what is counted. */
export function figuresOf(text: string): string[] {
  const scan = scanText(text);
  return findFigures(scan, findTimes(scan, '2026-10-23')).map(
    ({ start, end, value, low, high, qualifier, unit, counted }) =>
      [
        text.slice(start, end),
        value ?? `${low}..${high}`,
        qualifier === 'exact' ? '' : qualifier,
        unit ?? '',
        counted ? text.slice(counted.start, counted.end) : '',
      ]
        .filter((part) => part !== '')
        .join(' | '),
  );
}
