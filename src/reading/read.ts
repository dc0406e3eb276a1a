import { findActors } from './actors/index.ts';
import { findEvents } from './events/index.ts';
import { findFigures, placeFigures } from './figures/index.ts';
import { keepQuotations } from './outline.ts';
import type { Reading } from './reading.ts';
import { scanText } from './scan/scan.ts';
import { findStatements } from './statements/index.ts';
import { findTimes } from './times/index.ts';
import { READING_VERSION } from './version.ts';

/** What is known of a text besides its words. */
export interface Circumstances {
  /** Date or local time of publication as in `Reading.published`; without it times stay unresolved. */
  published?: string | null;
}

/**
 * Reads one text. Pure and deterministic: the same text, date and version give the same reading.
 * @returns a Reading whose offsets are UTF-16 code units into `text`; `findings` is left empty for the findings room.
 */
export function read(text: string, { published = null }: Circumstances = {}): Reading {
  const scan = scanText(text); // tokens, lines, sentences, quotations, parts of speech
  const times = findTimes(scan, published); // first, so that "May 5" is neither a person nor a figure
  const figures = findFigures(scan, times); // before actors, so that "the 12 members" is a count
  const cast = findActors(scan, times); // who is there, before who says what
  const statements = findStatements(scan, cast, times);
  const events = findEvents(scan, times, cast.actors, published);
  const reading: Reading = {
    version: READING_VERSION,
    language: 'en',
    published,
    text,
    lines: scan.lines.map(({ start, end, kind, reason }) =>
      reason ? { start, end, kind, reason } : { start, end, kind },
    ),
    sentences: scan.sentences.map(({ start, end }) => ({ start, end })),
    statements,
    actors: [...cast.actors],
    times,
    figures: placeFigures(figures, statements),
    events,
    findings: [],
  };
  return keepQuotations(reading, scan.quotations);
}
